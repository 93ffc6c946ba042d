import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Health insurance social service (service social de l’Assurance Maladie)',
  enBref:
    'A social worker helps people who are ill or injured to keep their job and their rights, and to balance their budget.',
  premierPas:
    'Call {{service-social}} or write from your ameli account, and ask for the “service social de l’Assurance Maladie”.',
  aVerifier:
    'Your situation does not clearly match the criteria published by the health insurance. One call is enough to find out who can support you.',
  professionnel: {
    premierPas:
      'Suggest that the person call {{service-social}} or write from their ameli account. They ask for the “service social de l’Assurance Maladie”.',
    aVerifier:
      'The person’s situation does not clearly match the criteria published by the health insurance. One call is enough to find out who can support them.',
  },
  employeur: {
    premierPas:
      'Tell the person that this service exists: they can call {{cpam-3646}} themselves. For a supervised work trial (essai encadré) or an in-company retraining agreement (CRPE), they are the one who asks.',
    aVerifier:
      'For information: the person can call by themselves. You have no access to it and will know nothing about it without their consent.',
  },
};
export default translation;
