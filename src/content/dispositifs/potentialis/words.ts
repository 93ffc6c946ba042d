import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Potentialis', 'atelier du service social'],
  replaces: [],
  plain: [
    'reprendre confiance',
    'trouver mes points forts',
    'atelier pendant l’arrêt',
    'groupe pour préparer la reprise',
    'me sentir moins seul pendant l’arrêt',
    'atelier de la Carsat',
    'je doute de moi',
    'mes compétences après la maladie',
    'atelier en Bourgogne',
    'atelier en Franche-Comté',
    'ne pas rester isolé',
  ],
};
export default words;
