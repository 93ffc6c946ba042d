import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Salarié du privé ou agricole, avec un contrat en cours.',
    'Indépendant ou exploitant agricole, pour vous-même.',
    'Intérimaire : à vérifier avec l’Agefiph.',
    'Un titre déjà reconnu : RQTH ou titre équivalent.',
    'Des charges durables restent après l’aménagement du poste : au moins 20 % du Smic annuel.',
    'Pas le secteur public.',
  ],
  quiDemande: 'Votre employeur si vous êtes salarié. Vous-même si vous êtes indépendant.',
  quiDecide: 'L’Agefiph, par sa délégation régionale. L’avis du médecin du travail est au dossier.',
  pendantArret: 'Non. Elle concerne le travail au poste, une fois le poste aménagé.',
  argent:
    'Taux normal, à temps plein : 6 770,50 € par an au 01/06/2026, à vérifier. Taux majoré, si les charges atteignent 50 % du Smic : 13 479,45 € par an au 01/06/2026, à vérifier. Le montant suit le temps de travail. Il compense des charges : ce n’est pas un salaire.',
  duree:
    'Réexamen tous les 3 ans. La première fois, 1 an si le taux atteint 80 %. Elle peut être revue si le poste ou le handicap change.',
  etapes: [
    'Faites d’abord aménager le poste, avec le médecin du travail.',
    'Parlez-en à votre employeur, qui liste les charges qui restent.',
    'Demandez l’avis du médecin du travail.',
    'Laissez l’employeur déposer la demande en ligne auprès de l’Agefiph. Indépendant : déposez-la vous-même, avec FranceConnect.',
    'Attendez la décision de l’Agefiph.',
  ],
  papiers: [
    'Justificatif du titre, valable au moins 6 mois.',
    'Avis du médecin du travail.',
    'Liste et coût des aménagements, et tableau des charges.',
    'Contrat de travail et bulletin de salaire.',
    'Preuve que le salarié est informé.',
  ],
  contrat: 'Un salarié doit avoir un contrat en cours. Aucun autre effet n’est écrit dans les textes lus.',
  delais: [
    'La décision prend effet à la date du dépôt de la demande.',
    'Aucun délai de réponse n’est écrit dans les textes lus : demandez-le à l’Agefiph.',
  ],
  vaAvec: 'Les autres aides de l’Agefiph et l’aménagement du poste.',
  exclut: 'Les postes déjà aidés par l’État en entreprise adaptée. Le secteur public.',
  premierPas: 'Salarié : parlez-en à l’employeur, qui fait la demande. Indépendant : faites-la pour vous-même.',
  premierContact: 'L’Agefiph, par son service en ligne sur agefiph.fr. Cap emploi peut vous aider à la joindre.',
  aVerifier: 'Cette aide suppose un titre reconnu et des charges élevées : l’Agefiph décide.',
  notes: {},
};
export default reading;
