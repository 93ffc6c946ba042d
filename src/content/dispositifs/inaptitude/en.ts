import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Opinion of unfitness for the job (avis d’inaptitude): deadlines and rights',
  enBref: 'The occupational physician has declared unfitness for the job: short deadlines begin.',
  premierPas:
    'Call the occupational health service and the health insurance social service (service social de l’Assurance Maladie) quickly. You have 15 days to contest the opinion. One month after the examination, if you have been neither redeployed nor dismissed, your pay must start again.',
  aVerifier: 'Other rules apply in the public sector: see your human resources department.',
  professionnel: {
    premierPas:
      'Suggest that the person call the occupational health service and the health insurance social service (service social de l’Assurance Maladie) quickly. They have 15 days to contest the opinion. One month after the examination, if they have been neither redeployed nor dismissed, their pay must start again.',
    aVerifier: 'Other rules apply in the public sector: refer the person to their human resources department.',
  },
  employeur: {
    premierPas:
      'Look for another job for the person, unless the opinion exempts you, and consult the works council (CSE) if there is one. Note the date: one month after the examination, you start paying the salary again if the person has been neither redeployed nor dismissed.',
    aVerifier: 'Ask your occupational health service for advice.',
  },
};
export default translation;
