import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: [
    'TPT',
    'mi-temps thérapeutique',
    'mi-temps',
    'temps partiel thérapeutique',
    'reprise progressive',
    'travail léger',
    'reprise d’un travail léger',
  ],
  replaces: [],
  plain: [
    'reprendre après un accident du travail',
    'mi-temps après un accident du travail',
    'travail allégé',
    'reprendre doucement après un accident',
    'reprise avant la guérison',
    'je ne peux pas encore tout faire au travail',
    'garder mes indemnités en reprenant',
    'maladie professionnelle et temps partiel',
    'reprendre avant la consolidation',
    'poste léger après accident',
    'attestation de l’employeur pour la sécu',
    'accident de trajet reprise à mi-temps',
  ],
};
export default words;
