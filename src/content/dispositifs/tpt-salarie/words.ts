import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['TPT', 'mi-temps thérapeutique', 'mi-temps', 'temps partiel thérapeutique', 'reprise progressive'],
  replaces: [],
  plain: [
    'reprendre à mi-temps',
    'reprendre petit à petit',
    'travailler moins d’heures après un arrêt',
    'mi-temps pour raison de santé',
    'reprise à temps partiel maladie',
    'je ne peux pas travailler toute la journée',
    'travailler quelques heures par jour',
    'être payé moitié salaire moitié sécu',
    'reprendre en douceur',
    'mon patron refuse le mi-temps',
    'un salarié revient à mi-temps',
    'trop fatigué pour un temps plein',
  ],
};
export default words;
