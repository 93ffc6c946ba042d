import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Service social de l’Assurance Maladie',
  enBref:
    'Un assistant social aide les personnes malades ou accidentées à garder leur emploi et leurs droits, et à équilibrer leur budget.',
  notes: {},
};
export default texts;
