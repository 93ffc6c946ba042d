import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['TPT', 'mi-temps thérapeutique', 'mi-temps', 'temps partiel thérapeutique', 'reprise progressive'],
  replaces: [],
  plain: [
    'reprendre à mi-temps quand on est à son compte',
    'artisan malade reprendre petit à petit',
    'commerçant reprise à temps partiel',
    'auto-entrepreneur mi-temps thérapeutique',
    'micro-entrepreneur arrêt maladie reprise',
    'profession libérale reprendre doucement',
    'travailler moins à mon compte',
    'reprendre mon activité en partie',
    'indépendant fatigué après un arrêt',
    'gérer mon entreprise à mi-temps',
    'moitié des indemnités journalières',
  ],
};
export default words;
