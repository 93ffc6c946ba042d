import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Part-time work on medical grounds for farmers (temps partiel thérapeutique des non-salariés agricoles)',
  enBref: 'Go back part-time after sick leave paid by the MSA, the farmers’ fund.',
  premierPas: 'Speak to your doctor, then to the MSA.',
  aVerifier:
    'Ask your own doctor first. Depending on your status, you then need the opinion of the fund, of the employer or of the public administration.',
  professionnel: {
    premierPas: 'Suggest that the person speak to their doctor, then to the MSA.',
    aVerifier:
      'The person asks their own doctor first. Depending on their status, they then need the opinion of the fund, of the employer or of the public administration.',
  },
};
export default translation;
