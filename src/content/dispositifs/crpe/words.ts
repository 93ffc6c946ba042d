import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['CRPE', 'CRP', 'contrat de rééducation professionnelle', 'rééducation professionnelle'],
  replaces: ['CRP', 'contrat de rééducation professionnelle chez l’employeur'],
  plain: [
    'me former dans mon entreprise après l’arrêt',
    'apprendre un autre métier chez mon employeur',
    'réapprendre mon métier',
    'reprendre en formation',
    'changer de poste après un arrêt',
    'former un salarié après un arrêt',
    'convention à trois',
    'garder mon salaire pendant une formation',
    'reclasser avec une formation',
    'rééducation en entreprise',
    'risque d’inaptitude que faire',
    'reprendre sur un autre poste',
  ],
};
export default words;
