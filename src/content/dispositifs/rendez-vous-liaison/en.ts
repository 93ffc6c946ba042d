import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Liaison meeting (rendez-vous de liaison)',
  enBref: 'During sick leave, a non-medical talk with the employer, together with the occupational health service.',
  premierPas: 'You are free to ask for it or to refuse it, without any consequence.',
  aVerifier:
    'How this meeting applies to you is to be confirmed, but nothing prevents you from talking with the employer.',
  professionnel: {
    premierPas: 'Tell the person that they are free to ask for it or to refuse it, without any consequence.',
    aVerifier:
      'How this meeting applies to the person is to be confirmed, but nothing prevents them from talking with the employer.',
  },
  employeur: {
    enBref:
      'During sick leave, a non-medical talk between the person and you, together with the occupational health service.',
    premierPas:
      'Tell the person that it is possible, suggest a date, notify the occupational health service. They may refuse.',
    aVerifier:
      'This meeting is for absences of 30 days or more; after a partial return, how it applies is to be confirmed.',
  },
};
export default translation;
