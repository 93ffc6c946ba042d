import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Autres droits MDPH : AAH, PCH, carte mobilité inclusion',
  enBref: 'Des aides quand le handicap pèse sur les revenus, la vie quotidienne ou les déplacements.',
  notes: {},
};
export default texts;
