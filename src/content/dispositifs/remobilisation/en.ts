import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Training, skills assessment or support during sick leave (formation, bilan ou accompagnement pendant l’arrêt)',
  enBref: 'Follow an activity during paid sick leave, with the agreement of the health insurance fund (caisse).',
  premierPas: 'Talk to your doctor, then to the PDP adviser of your fund or to the social service.',
  aVerifier:
    'An activity during sick leave requires that you receive daily allowances. Your doctor and your fund must agree before it starts.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to their doctor, then to the PDP adviser of their fund or to the social service.',
    aVerifier:
      'An activity during sick leave requires that the person receive daily allowances. Their doctor and their fund must agree before it starts.',
  },
};
export default translation;
