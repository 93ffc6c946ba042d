import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Congé de proche aidant et AJPA',
  sigle: 'AJPA',
  enBref: 'S’arrêter ou réduire son travail pour aider un proche, avec une allocation.',
  notes: {},
};
export default texts;
