import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Retirement on grounds of unfitness for work (Retraite pour inaptitude)',
  enBref: 'From age 62, a full-rate pension is possible when health no longer allows work.',
  premierPas: 'Call {{assurance-retraite}}. This tool does not work out any retirement date.',
  aVerifier: 'The pension fund and its medical adviser decide.',
  professionnel: {
    premierPas: 'Suggest that the person call {{assurance-retraite}}. This tool does not work out any retirement date.',
    aVerifier: 'The person’s pension fund and its medical adviser decide.',
  },
};
export default translation;
