import type { FicheTranslation } from '../../../model/fiche.js';

const translation: FicheTranslation = {
  nom: 'Recognition of the severity of a disability (Reconnaissance de la lourdeur du handicap, RLH)',
  enBref: 'Compensate for costs that remain after the job has been adapted.',
  premierPas: 'Employees: talk to your employer, who makes the request. Self-employed: make the request for yourself.',
  aVerifier: 'This support requires an official recognition of disability and high costs: the Agefiph decides.',
  professionnel: {
    premierPas:
      'An employee talks to their employer, who makes the request. A self-employed person makes the request for themselves.',
    aVerifier: 'This support requires an official recognition of disability and high costs: the Agefiph decides.',
  },
  employeur: {
    premierPas: 'After adapting the job, ask the Agefiph whether lasting costs can be compensated.',
    aVerifier: 'It requires an official recognition of disability and costs of at least 20%: the Agefiph decides.',
  },
};
export default translation;
