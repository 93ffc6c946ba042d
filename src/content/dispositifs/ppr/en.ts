import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Redeployment preparation period for civil servants (période de préparation au reclassement, PPR)',
  enBref:
    'For a civil servant who is unfit for their duties, or whose unfitness procedure has begun. Up to one year to prepare for another public job, on maintained basic pay.',
  premierPas:
    'Ask for it in writing to the human resources department. It is a right if the unfitness is recognised or if the procedure has begun. The medical board (conseil médical) gives its opinion.',
  aVerifier:
    'It opens when the unfitness is recognised or when the procedure has begun, with the opinion of the medical board (conseil médical). Speak to the staff social service or to human resources.',
  professionnel: {
    premierPas:
      'Suggest that the person ask the human resources department for it in writing. It is a right if the unfitness is recognised or if the procedure has begun. The medical board (conseil médical) gives its opinion.',
    aVerifier:
      'It opens when the unfitness is recognised or when the procedure has begun, with the opinion of the medical board (conseil médical). The person speaks to the staff social service or to human resources.',
  },
  employeur: {
    premierPas: 'Inform the civil servant of this right and refer the case to the medical board (conseil médical).',
    aVerifier:
      'A risk of unfitness is not enough: check with the medical board (conseil médical) and the management centre (centre de gestion).',
  },
};
export default translation;
