import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['Comète', 'Comete France'],
  replaces: [],
  plain: [
    'hospitalisé et inquiet pour mon travail',
    'préparer mon retour au travail à l’hôpital',
    'centre de rééducation',
    'rééducation et emploi',
    'travailler après un accident grave',
    'équipe de l’hôpital pour le travail',
    'reprendre le travail après une longue hospitalisation',
    'réadaptation et travail',
    'je suis à l’hôpital',
    'insertion professionnelle à l’hôpital',
  ],
};
export default words;
