import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Social worker of the occupational health service (assistant social du service de santé au travail)',
  enBref: 'A confidential talk about work, rights, budget or paperwork.',
  premierPas: 'Ask for an appointment: the employer does not know what is said there.',
  aVerifier: 'Access depends on your occupational health service or your employer: ask them.',
  professionnel: {
    premierPas: 'Suggest that the person ask for an appointment: the employer does not know what is said there.',
    aVerifier: 'Access depends on the person’s occupational health service or employer: the person asks them.',
  },
  employeur: {
    premierPas: 'Tell the person that they can meet a social worker; you will not know what is said in the meetings.',
    aVerifier: 'From 250 employees, the company has its own social service at work: start with it.',
  },
};
export default translation;
