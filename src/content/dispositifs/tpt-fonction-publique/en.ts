import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Part-time work on medical grounds in the public service (temps partiel pour raison thérapeutique)',
  enBref: 'Work at least half-time on full basic pay, for one year at most.',
  premierPas:
    'Send your request to your public employer with your doctor’s certificate (share of working time, length).',
  aVerifier:
    'Ask your own doctor first. Depending on your status, you then need the opinion of the fund, of the employer or of the public administration.',
  professionnel: {
    premierPas:
      'Suggest that the person send their request to their public employer with their doctor’s certificate (share of working time, length).',
    aVerifier:
      'The person asks their own doctor first. Depending on their status, they then need the opinion of the fund, of the employer or of the public administration.',
  },
  employeur: {
    premierPas: 'Process the person’s request; beyond three months, an approved doctor examines them.',
    aVerifier: 'The request comes from the person.',
  },
};
export default translation;
