import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'HELP : une demande unique pour les indépendants',
  enBref: 'Un seul questionnaire, étudié par l’Urssaf, la CPAM, la Caf et la Carsat.',
  notes: {},
};
export default texts;
