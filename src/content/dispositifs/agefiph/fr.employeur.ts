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
  premierPas: 'Demandez à Cap emploi quelle aide convient ; gardez les propositions écrites du médecin du travail.',
  premierContact: '',
  aVerifier: 'L’aide suppose un titre ou une demande en cours : voyez avec Cap emploi.',
  notes: {
    'redirect:FIPHFP': 'Employeur public : même pour un contrat de droit privé, c’est le FIPHFP.',
  },
};
export default reading;
