import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Personal training account (Compte personnel de formation, CPF)',
  enBref: 'Credit in euros, held in a personal account, to pay for training or a skills assessment.',
  premierPas: 'Look at your balance on Mon compte formation, with a career adviser (CEP).',
  aVerifier:
    'During sick leave, ask your health insurance fund for its agreement before you start. Public employees: see your human resources department.',
  professionnel: {
    premierPas: 'Suggest that the person look at their balance on Mon compte formation, with a career adviser (CEP).',
    aVerifier:
      'During sick leave, the person asks their health insurance fund for its agreement before they start. A public employee sees their human resources department.',
  },
};
export default translation;
