import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Visit on request (visite à la demande)',
  enBref: 'At any time, on sick leave or not, see the occupational health service.',
  premierPas:
    'Call the occupational health service. You do not have to give your employer the reason, and they cannot penalise you for this request.',
  aVerifier: 'Only for people covered by an occupational health service. A self-employed person can join one.',
  professionnel: {
    premierPas:
      'Suggest that the person call the occupational health service. They do not have to give their employer the reason, and the employer cannot penalise them for this request.',
    aVerifier: 'Only for people covered by an occupational health service. A self-employed person can join one.',
  },
  employeur: {
    enBref: 'At any time, on sick leave or not, the person or you can ask the occupational health service for a visit.',
    premierPas: 'Request the visit by describing facts about work, never health; let the person know.',
    aVerifier: 'Check with the occupational medicine service of your administration.',
  },
};
export default translation;
