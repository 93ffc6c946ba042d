import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['adaptation du poste', 'aménagement d’horaires', 'télétravail', 'étude de poste', 'ergonome'],
  replaces: [],
  plain: [
    'je ne peux plus porter',
    'changer mes horaires',
    'adapter mon poste',
    'mal de dos au travail',
    'ne plus faire de nuit',
    'alléger mon travail',
    'un siège adapté',
    'travailler de chez moi pour raison de santé',
    'moins de gestes répétitifs',
    'mon patron refuse d’adapter le poste',
    'que faire des préconisations du médecin du travail',
    'restrictions du médecin du travail',
    'adapter le poste d’un salarié',
    'mon travail me fait mal',
    'éviter les escaliers ou la station debout',
  ],
};
export default words;
