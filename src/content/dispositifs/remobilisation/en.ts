import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Training, skills assessment or support during sick leave (formation, bilan ou accompagnement pendant l’arrêt)',
  enBref: 'Follow an activity during paid sick leave, with the agreement of the health insurance fund (caisse).',
  premierPas:
    'Talk to your doctor. Then talk to the PDP adviser (référent PDP) of your fund or to the health insurance social service (service social de l’Assurance Maladie).',
  aVerifier:
    'An activity during sick leave requires that you receive daily allowances. Your doctor and your fund must agree before it starts.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to their doctor. They then talk to the PDP adviser (référent PDP) of their fund or to the health insurance social service (service social de l’Assurance Maladie).',
    aVerifier:
      'An activity during sick leave requires that the person receive daily allowances. Their doctor and their fund must agree before it starts.',
  },
};
export default translation;
