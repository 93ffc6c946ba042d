import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Other MDPH support: AAH, PCH, mobility card (Autres droits MDPH : AAH, PCH, carte mobilité inclusion)',
  enBref: 'Support when a disability weighs on income, daily life or getting around.',
  premierPas: 'One single form at the MDPH (the disability office of your département) covers every request.',
  aVerifier: 'The MDPH board assesses your situation: ask for advice before you fill in the form.',
  professionnel: {
    premierPas:
      'Remind the person that one single form at the MDPH (the disability office of their département) covers every request.',
    aVerifier:
      'The MDPH board assesses the person’s situation: advise them, or have them advised, before they fill in the form.',
  },
};
export default translation;
