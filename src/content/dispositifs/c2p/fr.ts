import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Compte professionnel de prévention (C2P)',
  sigle: 'C2P',
  enBref: 'Des points pour se former, travailler moins ou partir plus tôt, après des travaux pénibles.',
  notes: {},
};
export default texts;
