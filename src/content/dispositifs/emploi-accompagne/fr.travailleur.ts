import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Un handicap reconnu : RQTH ou titre équivalent.',
    'Dès 16 ans, avec ou sans emploi.',
    'Un emploi ordinaire, chez un employeur privé ou public.',
    'Un accompagnement ordinaire ne suffit pas.',
    'Indépendant, intérimaire ou exploitant agricole : à vérifier avec Cap emploi.',
  ],
  quiDemande:
    'Vous en parlez à Cap emploi, à France Travail ou à la mission locale. Ils peuvent prescrire, comme la commission de la maison départementale des personnes handicapées (MDPH).',
  quiDecide: 'L’un de ces prescripteurs.',
  pendantArret: 'Oui. Toute action pendant l’arrêt demande l’accord de la caisse avant le début.',
  argent: 'Aucun versement n’est écrit dans les textes lus. Demandez au prescripteur si quelque chose reste à payer.',
  duree: 'Pas de limite. L’accompagnement peut s’arrêter puis reprendre.',
  etapes: [
    'Parlez de vos difficultés à Cap emploi, à France Travail ou à la mission locale.',
    'Dites ce qui n’a pas suffi jusqu’ici.',
    'Attendez l’avis du prescripteur.',
    'Rencontrez le conseiller qui vous suivra.',
    'Cherchez ou gardez un emploi avec son aide. Il aide aussi l’employeur.',
  ],
  papiers: [
    'Le justificatif de la RQTH ou du titre équivalent.',
    'Aucun autre papier précis n’est fixé : demandez au prescripteur.',
  ],
  contrat: 'C’est un emploi ordinaire. Aucun effet sur le contrat n’est écrit dans les textes lus.',
  delais: [
    'Aucun délai n’est écrit dans les textes lus : demandez-le au prescripteur.',
    'Chaque conseiller suit au plus 20 personnes.',
  ],
  vaAvec: 'La RQTH et Cap emploi.',
  exclut: 'Aucune exclusion n’est écrite dans les textes lus. Il vient quand l’accompagnement ordinaire ne suffit pas.',
  premierPas: 'Demandez à Cap emploi, à France Travail ou à la mission locale.',
  premierContact:
    'Le Cap emploi de votre département, dans l’annuaire du réseau Cap emploi. Ou France Travail, sur francetravail.fr.',
  aVerifier:
    'Réservé aux personnes avec un titre, quand un accompagnement ordinaire ne suffit pas : un prescripteur décide.',
  notes: { titre_a_demander: 'Une reconnaissance (RQTH), ou une demande en cours, est en général nécessaire.' },
};
export default reading;
