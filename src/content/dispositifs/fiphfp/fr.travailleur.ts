import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Agent de l’une des trois fonctions publiques : fonctionnaire ou contractuel.',
    'Aussi : CDD, apprenti, contrat aidé, contrat de droit privé chez un employeur public.',
    'Un handicap reconnu, une démarche de reconnaissance engagée, ou une aptitude avec restriction.',
  ],
  quiDemande: 'Surtout votre employeur public. Vous pouvez lui en parler.',
  quiDecide:
    'Le FIPHFP, fonds pour l’insertion des personnes handicapées dans la fonction publique, et l’employeur public.',
  pendantArret:
    'Oui, pour préparer le retour. La demande peut partir dès qu’une démarche de reconnaissance est engagée.',
  argent:
    'Le FIPHFP paie à l’employeur une partie du surcoût lié au handicap, pas la totalité. Ce n’est pas un revenu. Le montant est à vérifier avec l’employeur.',
  duree: 'Aucune durée n’est écrite dans les textes lus. Demandez au correspondant handicap.',
  etapes: [
    'Parlez-en au correspondant handicap, au service RH ou au service social du personnel.',
    'Demandez une visite au médecin du travail, qui peut écrire ses propositions.',
    'Engagez si besoin une demande de RQTH.',
    'Laissez l’employeur déposer la demande au FIPHFP.',
    'Vérifiez avec le médecin du travail que l’aménagement convient.',
  ],
  papiers: [
    'Le justificatif du titre, ou la preuve de la demande en cours, si vous choisissez de le donner.',
    'Les propositions écrites du médecin du travail.',
    'Aucun autre papier précis n’est fixé : demandez au correspondant handicap.',
  ],
  contrat:
    'Le poste s’adapte d’abord, avant de chercher un autre emploi. Aucun autre effet n’est écrit dans les textes lus.',
  delais: [
    'Aucun délai n’est écrit dans les textes lus.',
    'N’attendez pas la reprise : Cap emploi peut aussi aider dès une restriction d’aptitude.',
  ],
  vaAvec: 'L’aménagement du poste, Cap emploi et la période de préparation au reclassement (PPR).',
  exclut: 'Les aides de l’Agefiph, qui sont pour le secteur privé et les indépendants.',
  premierPas: 'Parlez-en au correspondant handicap ou au service RH : la demande passe par l’employeur.',
  premierContact:
    'Le correspondant handicap, le service RH ou le service social du personnel de votre employeur public. Des informations sont sur fiphfp.fr.',
  aVerifier: 'La demande passe par l’employeur public, dès qu’une démarche de reconnaissance est engagée.',
  notes: {},
};
export default reading;
