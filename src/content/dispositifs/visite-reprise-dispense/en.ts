import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Waiver of the return-to-work visit (dispense de visite de reprise)',
  enBref:
    'A recent pre-return visit (visite de préreprise) that called for no measure may make the return-to-work visit optional.',
  premierPas:
    'You can still ask for the visit, even if it is no longer mandatory: tell the employer or the occupational health service.',
  aVerifier: 'A recent rule (June 2026) may make this visit optional. You can still ask for it.',
  professionnel: {
    premierPas:
      'Tell the person that they can still ask for the visit, even if it is no longer mandatory. They tell the employer or the occupational health service.',
    aVerifier: 'A recent rule (June 2026) may make this visit optional. The person can still ask for it.',
  },
};
export default translation;
