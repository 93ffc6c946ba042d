import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Return-to-work visit (visite de reprise)',
  enBref: 'On return, the occupational physician checks that the job is suitable. The employer arranges the visit.',
  premierPas:
    'Tell the employer the date you return: it is up to them to request the visit. It takes place on the day you return, or within 8 days at the latest. If you have no appointment, call the occupational health service yourself.',
  aVerifier:
    'The visit depends on the cause and the total length of the absence. If in doubt, ask for it: you may do so at any time.',
  professionnel: {
    premierPas:
      'Advise the person to tell the employer the date they return: it is up to the employer to request the visit. It takes place on the day of the return, or within 8 days at the latest. Without an appointment, the person calls the occupational health service themselves.',
    aVerifier:
      'The visit depends on the cause and the total length of the absence. If in doubt, the person can ask for it: they may do so at any time.',
  },
  employeur: {
    enBref:
      'On return, the occupational physician checks that the job suits the person. It is up to you to request the visit.',
    premierPas:
      'Contact the occupational health service as soon as you know when the absence ends. The visit takes place on the day of return, within 8 days at the latest.',
    aVerifier:
      'The visit depends on the nature and length of the absence. If in doubt, request it from your occupational health service.',
  },
};
export default translation;
