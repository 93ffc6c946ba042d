import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Disability pension (Pension d’invalidité)',
  enBref:
    'Replace part of your income when an illness or an accident unrelated to work lastingly reduces your capacity to work.',
  premierPas:
    'Talk to your doctor and to the social service before your sick pay ends. If the caisse (health insurance fund) offers nothing, apply for the pension yourself: you generally have 12 months after sick pay ends.',
  aVerifier:
    'The caisse decides after the opinion of its medical adviser (capacity reduced by at least two thirds). The pension does not end your contract and does not always forbid you to work.',
  professionnel: {
    premierPas:
      'Suggest that the person talk to their doctor and to the social service before their sick pay ends. If the caisse (health insurance fund) offers nothing, they apply for the pension themselves: they generally have 12 months after sick pay ends.',
    aVerifier:
      'The caisse decides after the opinion of its medical adviser (capacity reduced by at least two thirds). The pension does not end the contract and does not always forbid the person to work.',
  },
};
export default translation;
