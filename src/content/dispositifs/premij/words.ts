import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['PREMIJ'],
  replaces: [],
  plain: [
    'orientation pendant l’arrêt',
    'construire un projet pendant l’arrêt',
    'je vais être inapte',
    'inapte sans reclassement',
    'six semaines pour un projet',
    'parcours court d’orientation',
    'changer de métier pendant l’arrêt',
    'préparer une formation pendant l’arrêt',
    'orientation en Pays de la Loire',
    'bilan d’orientation Nantes Angers Laval',
    'arrêt long et reconversion',
  ],
};
export default words;
