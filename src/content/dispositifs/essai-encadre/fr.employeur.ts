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
  premierPas:
    'Vous pouvez accueillir un essai, après l’accord de la caisse et la signature de la convention. La personne fait la demande. Vous ne versez rien. Si un accident arrive chez vous, vous le déclarez.',
  premierContact: '',
  aVerifier:
    'La demande vient de la personne et la caisse décide : demandez conseil à votre service de santé au travail.',
  notes: {},
};
export default reading;
