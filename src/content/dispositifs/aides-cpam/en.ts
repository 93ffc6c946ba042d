import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Individual financial help from the CPAM (Aides financières individuelles de la CPAM)',
  enBref: 'One-off help when health problems put the budget in difficulty.',
  premierPas:
    'Call {{cpam-3646}} or ask the health insurance social service (service social de l’Assurance Maladie); the criteria are local.',
  aVerifier:
    'Discretionary help: your health insurance fund (caisse) may grant it or not, depending on your income and its own rules.',
  professionnel: {
    premierPas:
      'Suggest that the person call {{cpam-3646}} or ask the health insurance social service (service social de l’Assurance Maladie); the criteria are local.',
    aVerifier:
      'Discretionary help: the person’s health insurance fund (caisse) may grant it or not, depending on their income and its own rules.',
  },
};
export default translation;
