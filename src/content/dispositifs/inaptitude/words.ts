import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['inapte', 'licenciement pour inaptitude', 'avis d’inaptitude'],
  replaces: [],
  plain: [
    'je suis déclaré inapte',
    'inapte à mon poste',
    'le médecin du travail m’a mis inapte',
    'contester un avis d’inaptitude',
    'plus de salaire après l’inaptitude',
    'licencié pour raison de santé',
    'que faire après une inaptitude',
    'un mois sans salaire',
    '15 jours pour contester',
    'mon salarié est inapte',
    'reprise du salaire après un mois',
    'indemnité de licenciement inaptitude',
    'je ne peux plus faire mon travail',
    'inapte et sans revenu',
  ],
};
export default words;
