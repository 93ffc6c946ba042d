import type { EmployerReading } from '../../../model/fiche.js';

/** Ce que lit l'employeur. */
const reading: EmployerReading = {
  obligations: [
    'Aménager d’abord le poste : cette aide vient pour ce qui reste ensuite.',
    'Prendre les mesures appropriées pour un travailleur handicapé, sauf charge disproportionnée. Un refus peut être une discrimination.',
    'Informer la personne de la demande.',
  ],
  aNePasDemander: [
    'Ne demandez ni la maladie, ni le traitement.',
    'Ne demandez pas si la personne est reconnue handicapée. Elle choisit de le dire et de donner son justificatif.',
  ],
  quiDemande: 'Vous, pour votre salarié, par le service en ligne de l’Agefiph.',
  quiDecide: 'L’Agefiph, par sa délégation régionale. L’avis du médecin du travail est au dossier.',
  pendantArret: 'Non. Elle concerne le travail au poste, une fois le poste aménagé.',
  argent:
    'Vous payez le salaire. Taux normal, à temps plein : 6 770,50 € par an au 01/06/2026, à vérifier. Taux majoré, si les charges atteignent 50 % du Smic : 13 479,45 € par an au 01/06/2026, à vérifier. Le montant suit le temps de travail.',
  duree:
    'Réexamen tous les 3 ans. La première fois, 1 an si le taux atteint 80 %. Elle peut être revue si le poste ou le handicap change.',
  etapes: [
    'Aménagez le poste avec le médecin du travail.',
    'Chiffrez les charges durables qui restent : au moins 20 % du Smic annuel.',
    'Demandez l’avis du médecin du travail.',
    'Informez la personne de la demande.',
    'Déposez la demande en ligne auprès de l’Agefiph, avec FranceConnect.',
    'Signalez à l’Agefiph si le poste change : la décision peut être revue.',
  ],
  papiers: [
    'Justificatif du titre, valable au moins 6 mois, que la personne accepte de donner.',
    'Avis du médecin du travail.',
    'Liste et coût des aménagements, et tableau des charges.',
    'Contrat de travail et bulletin de salaire.',
    'Preuve que la personne est informée.',
  ],
  contrat: 'Un contrat en cours est nécessaire. Aucun autre effet sur le contrat n’est écrit dans les textes lus.',
  delais: [
    'La décision prend effet à la date du dépôt de la demande.',
    'Aucun délai de réponse n’est écrit dans les textes lus : demandez-le à l’Agefiph.',
  ],
  premierPas: 'Après l’aménagement du poste, demandez à l’Agefiph si des charges durables peuvent être compensées.',
  premierContact: 'L’Agefiph, par son service en ligne sur agefiph.fr.',
  aVerifier: 'Elle suppose un titre reconnu et des charges d’au moins 20 % : l’Agefiph décide.',
  notes: {},
};
export default reading;
