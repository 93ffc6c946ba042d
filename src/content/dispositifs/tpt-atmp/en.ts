import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Adapted or part-time return after an accident at work or occupational disease (reprise aménagée ou à temps partiel)',
  enBref:
    'Go back to lighter work before full recovery, keeping all or part of the daily allowances, if the fund accepts it.',
  premierPas:
    'Ask your doctor for a certificate for adapted or part-time work, then send it to the fund with the employer’s statement.',
  aVerifier:
    'Ask your own doctor first. Depending on your status, you then need the opinion of the fund, of the employer or of the public administration.',
  professionnel: {
    premierPas:
      'Suggest that the person ask their doctor for a certificate for adapted or part-time work. They send it to the fund with the employer’s statement.',
    aVerifier:
      'The person asks their own doctor first. Depending on their status, they then need the opinion of the fund, of the employer or of the public administration.',
  },
  employeur: {
    premierPas: 'Fill in the statement (exact job, pay), and a new one each time something changes.',
    aVerifier: 'The prescription comes from the person’s doctor and the fund decides.',
  },
};
export default translation;
