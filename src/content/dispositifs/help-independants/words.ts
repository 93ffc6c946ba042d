import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['HELP', 'CPSTI', 'aide Urssaf indépendant', 'SSI', 'RSI'],
  replaces: ['RSI'],
  plain: [
    'je suis à mon compte et je n’y arrive plus',
    'indépendant en difficulté',
    'artisan en difficulté financière',
    'commerçant en difficulté',
    'je ne peux plus payer mes cotisations',
    'aide pour micro-entrepreneur',
    'auto-entrepreneur en difficulté',
    'aide exceptionnelle pour indépendant',
    'un seul dossier pour toutes les aides',
    'indépendant malade sans argent',
    'aide pour profession libérale',
    'questionnaire de l’Urssaf',
  ],
};
export default words;
