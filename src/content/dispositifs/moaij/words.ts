import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['MOAIJ', 'MOAIJ assurés en IJ'],
  replaces: [],
  plain: [
    'construire un projet pendant l’arrêt',
    'orientation pendant l’arrêt',
    'je vais être inapte',
    'inapte sans reclassement',
    'que faire après une inaptitude',
    'changer de métier pendant l’arrêt',
    'module d’orientation',
    'stage et orientation en Pays de la Loire',
    'sept semaines pour un projet',
    'bilan d’orientation Nantes Angers Le Mans',
    'arrêt long et reconversion',
  ],
};
export default words;
