import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Individual financial help from the CPAM (Aides financières individuelles de la CPAM)',
  enBref: 'One-off help when health problems put your budget in difficulty.',
  premierPas: 'Ask on {{service-social}} or ask the social service; the criteria are local.',
  aVerifier: 'Optional help, depending on your income and on the rules of your caisse (health insurance fund).',
  professionnel: {
    premierPas: 'Suggest that the person ask on {{service-social}} or ask the social service; the criteria are local.',
    aVerifier:
      'Optional help, depending on the person’s income and on the rules of their caisse (health insurance fund).',
  },
};
export default translation;
