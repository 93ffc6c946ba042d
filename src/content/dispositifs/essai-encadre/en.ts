import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Supervised work trial (essai encadré)',
  enBref:
    'During sick leave, try out a job for a few days while still receiving daily allowances, if the health insurance fund agrees.',
  premierPas:
    'Contact the health insurance social service (service social de l’Assurance Maladie), or that of the MSA, before you approach any company.',
  aVerifier:
    'The trial depends on your fund and on the agreement of three doctors. Speak to the social service before you approach any company.',
  professionnel: {
    premierPas:
      'Suggest that the person contact the health insurance social service (service social de l’Assurance Maladie), or that of the MSA, before they approach any company.',
    aVerifier:
      'The trial depends on the fund and on the agreement of three doctors. The person speaks to the social service before they approach any company.',
  },
  employeur: {
    premierPas:
      'You may host a trial once the fund has agreed and the agreement document is signed. The person makes the request. You pay nothing. If an accident happens on your premises, you report it.',
    aVerifier:
      'The request comes from the person and the fund decides: ask your occupational health service for advice.',
  },
};
export default translation;
