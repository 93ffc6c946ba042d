import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Career change project (Projet de transition professionnelle, PTP)',
  enBref:
    'A training course leading to a qualification, to change jobs, with training leave and pay covered if the application is accepted.',
  premierPas: 'See a career adviser (CEP), then the Transitions Pro office of your region.',
  aVerifier:
    'A long absence or a recognised disability can lift the length-of-service condition. If you are on sick leave, first ask your health insurance fund whether the course may start.',
  professionnel: {
    premierPas: 'Suggest that the person see a career adviser (CEP), then the Transitions Pro office of their region.',
    aVerifier:
      'A long absence or a recognised disability can lift the length-of-service condition. If the person is on sick leave, they first ask their health insurance fund whether the course may start.',
  },
};
export default translation;
