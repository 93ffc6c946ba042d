import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['PSOP', 'prestation d’orientation Agefiph'],
  replaces: [],
  plain: [
    'trouver un nouveau projet professionnel',
    'je ne peux plus tenir mon poste',
    'orientation et handicap',
    'aide pour changer de métier',
    'risque d’inaptitude',
    'je vais être inapte',
    'quel métier après une inaptitude',
    'conseil pour se réorienter',
    'entretiens pour trouver un métier',
    'travailleur handicapé et reconversion',
    'aide Agefiph pour un projet',
  ],
};
export default words;
