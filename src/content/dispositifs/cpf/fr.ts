import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Compte personnel de formation (CPF)',
  sigle: 'CPF',
  enBref: 'Des droits en euros pour payer une formation ou un bilan.',
  notes: {},
};
export default texts;
