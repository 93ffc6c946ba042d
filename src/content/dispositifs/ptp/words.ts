import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['PTP', 'Transitions Pro', 'CIF', 'congé individuel de formation', 'Fongecif'],
  replaces: ['CIF'],
  plain: [
    'changer de métier',
    'me reconvertir',
    'reconversion professionnelle',
    'formation longue payée',
    'congé pour formation',
    'garder mon salaire pendant une formation',
    'apprendre un nouveau métier',
    'reprendre des études',
    'formation diplômante',
    'je ne peux plus faire mon métier',
    'quitter mon métier pour raison de santé',
    'me former sans démissionner',
    'formation après une maladie professionnelle',
    'financer ma reconversion',
    'partir en formation plusieurs mois',
  ],
};
export default words;
