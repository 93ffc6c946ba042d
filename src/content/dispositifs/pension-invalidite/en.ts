import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Invalidity pension (pension d’invalidité)',
  enBref:
    'A disability pension: it replaces part of the income when an illness or an accident unrelated to work lastingly reduces the capacity to work.',
  premierPas:
    'Talk to your doctor and to the health insurance social service (service social de l’Assurance Maladie) before your daily allowances (indemnités journalières) end. If the health insurance fund (caisse) offers nothing, apply for the pension yourself, in general within 12 months after the allowances end.',
  aVerifier:
    'The fund decides after the opinion of its medical adviser (capacity reduced by at least two thirds). The pension does not end your contract and does not always forbid you to work.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to their doctor and to the health insurance social service (service social de l’Assurance Maladie). They do so before their daily allowances (indemnités journalières) end. If the health insurance fund (caisse) offers nothing, they apply for the pension themselves, in general within 12 months after the allowances end.',
    aVerifier:
      'The fund decides after the opinion of its medical adviser (capacity reduced by at least two thirds). The pension does not end the contract and does not always forbid the person to work.',
  },
};
export default translation;
