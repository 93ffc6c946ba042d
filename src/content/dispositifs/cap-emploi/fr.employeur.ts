import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [],
  aNePasDemander: [],
  quiDemande: '',
  quiDecide: '',
  pendantArret: '',
  argent: '',
  duree: '',
  etapes: [],
  papiers: [],
  contrat: '',
  delais: [],
  premierPas: 'Avec l’accord de la personne, Cap emploi peut étudier le poste et les aides.',
  premierContact: '',
  aVerifier:
    'Cap emploi intervient quand une reconnaissance existe ou est demandée ; la personne choisit si elle vous le dit.',
  notes: {
    jamais_medical: 'Ne demandez jamais à la personne si elle est reconnue handicapée.',
  },
};
export default reading;
