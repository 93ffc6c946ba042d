import type { FicheTexts } from '../../../model/fiche.js';

const texts: FicheTexts = {
  nom: 'Conseil en évolution professionnelle (CEP)',
  sigle: 'CEP',
  enBref: 'Un conseiller gratuit et confidentiel pour faire le point et bâtir un projet.',
  notes: {
    'redirect:EMPLOYEUR_PUBLIC': 'Agent public : voyez le conseiller mobilité-carrière de votre administration.',
  },
};
export default texts;
