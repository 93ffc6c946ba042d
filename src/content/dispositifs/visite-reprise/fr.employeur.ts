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
    'Saisissez le service de santé au travail dès que vous connaissez la date de fin d’absence : visite le jour du retour, au plus tard dans les 8 jours.',
  premierContact: '',
  aVerifier:
    'La visite dépend de la nature et de la durée de l’absence. En cas de doute, demandez-la à votre service de santé au travail.',
  notes: {
    maternite: 'Elle est aussi due au retour d’un congé de maternité.',
    dispense_2026:
      'Pour un arrêt délivré depuis le 15 juin 2026, elle peut devenir facultative : une préreprise faite dans les 30 jours avant le retour n’a demandé aucune mesure, et personne ne demande la visite. En cas de doute, organisez-la.',
  },
};
export default reading;
