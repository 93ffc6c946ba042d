import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: '',
  enBref: '',
  premierPas: '',
  aVerifier: '',
  employeur: {
    premierPas: '',
    aVerifier: '',
  },
};
export default translation;
