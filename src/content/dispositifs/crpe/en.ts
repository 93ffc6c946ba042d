import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'In-company retraining agreement (Convention de rééducation professionnelle en entreprise, CRPE)',
  enBref:
    'When sick leave ends, train while working, with total pay at least equal to what it was before the sick leave.',
  premierPas:
    'Ask for a pre-return visit (visite de préreprise) with the occupational physician. Then ask for an appointment with the health insurance social service (service social de l’Assurance Maladie).',
  aVerifier:
    'This agreement requires a written statement by the occupational physician that there is a risk of unfitness for the job (or unfitness itself). Start by asking for a pre-return visit (visite de préreprise).',
  professionnel: {
    premierPas:
      'Suggest that the person ask for a pre-return visit (visite de préreprise) with the occupational physician. They then ask for an appointment with the health insurance social service (service social de l’Assurance Maladie).',
    aVerifier:
      'This agreement requires a written statement by the occupational physician that there is a risk of unfitness for the job (or unfitness itself). The person starts by asking for a pre-return visit (visite de préreprise).',
  },
  employeur: {
    premierPas:
      'It is a three-party agreement: prepare an amendment to the contract, with pay at least equal to what it was before the sick leave.',
    aVerifier: 'It requires the agreement of the person and of the fund: speak to your occupational health service.',
  },
};
export default translation;
