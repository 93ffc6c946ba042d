import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['préreprise', 'pré-reprise', 'prereprise', 'visite de pré-reprise', 'examen de préreprise'],
  replaces: [],
  plain: [
    'visite avant de reprendre',
    'voir le médecin du travail pendant l’arrêt',
    'préparer mon retour',
    'préparer la reprise',
    'je suis en arrêt depuis plus de 30 jours',
    'arrêt long',
    'peur de reprendre',
    'je ne pourrai pas reprendre comme avant',
    'adapter mon poste avant le retour',
    'reprendre à mi-temps',
    'anticiper le retour au travail',
    'rendez-vous pendant l’arrêt maladie',
    'mon salarié est en arrêt depuis longtemps',
    'préparer le retour d’un salarié',
    'arrêt maladie qui dure',
    'burn out',
    'épuisement',
    'dépression',
    'cancer',
    'mal de dos',
  ],
};
export default words;
