import type { FicheWords } from '../../../model/fiche.js';

/** Mots de recherche, jamais montrés. */
const words: FicheWords = {
  aliases: ['ITI', 'demande d’indemnité temporaire d’inaptitude'],
  replaces: [],
  plain: [
    'être payé pendant le mois après l’inaptitude',
    'inapte après un accident du travail sans salaire',
    'indemnité après inaptitude',
    'formulaire avec un volet pour la caisse',
    'inaptitude maladie professionnelle indemnité',
    'toucher quelque chose en attendant le licenciement',
    'plus d’indemnités après l’avis d’inaptitude',
    'volet employeur à renvoyer',
    'cerfa 14103',
    'S6110',
    'un mois sans revenu après accident du travail',
  ],
};
export default words;
