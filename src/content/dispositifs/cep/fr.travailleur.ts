import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit la personne (« vous »). */
const reading: WorkerReading = {
  pourQui: [
    'Toute personne active : salarié, indépendant, agent public, demandeur d’emploi.',
    'Sans condition d’ancienneté, d’arrêt ni d’accord de l’employeur.',
    'Surtout si vous ne savez pas encore quel projet choisir.',
  ],
  quiDemande: 'Vous-même. L’employeur n’a pas à être prévenu.',
  quiDecide: 'Vous. Le conseiller écoute, informe et aide à construire un projet.',
  pendantArret:
    'Oui pour un entretien. Respectez vos heures de sortie. Pour un suivi régulier, prévenez la caisse : elle dira ce qui est possible.',
  argent: 'C’est gratuit.',
  duree: 'Selon votre besoin : un entretien ou plusieurs.',
  etapes: [
    'Choisissez le bon interlocuteur dans la liste du premier contact.',
    'Prenez rendez-vous, au téléphone ou en ligne.',
    'Racontez votre parcours, ce que vous voulez et ce que vous ne pouvez plus faire.',
    'Comparez les pistes : bilan de compétences, formation, autre poste, autre métier.',
    'Écrivez avec le conseiller les étapes et les dates.',
  ],
  papiers: ['Aucun papier précis n’est fixé.'],
  contrat: 'Aucun effet. L’entretien est confidentiel.',
  delais: ['Aucun délai n’est écrit dans les textes lus : demandez une date en appelant.'],
  vaAvec:
    'Tout le reste : bilan de compétences, projet de transition professionnelle (PTP), compte personnel de formation (CPF).',
  exclut:
    'Ce conseil s’adresse aux personnes actives ou qui veulent le redevenir. Agent public : l’opérateur régional ne vous reçoit pas, votre administration a son conseiller.',
  premierPas: 'Prenez rendez-vous avec un conseiller ; l’employeur n’a pas à être prévenu.',
  premierContact:
    'Salarié ou indépendant : opérateur régional, sur mon-cep.org. Cadre : Apec. Demandeur d’emploi : France Travail. Handicap : Cap emploi. Jeune : mission locale. Agent public : conseiller mobilité-carrière de votre administration.',
  aVerifier: 'C’est un bon premier rendez-vous quand on ne sait pas encore quel projet choisir.',
  notes: {
    'redirect:FRANCE_TRAVAIL': 'Demandeur d’emploi : votre conseiller France Travail ou Cap emploi assure ce service.',
    sorties: 'Pendant l’arrêt, respectez vos heures de sortie et signalez à la caisse un suivi régulier.',
    retraite: 'Ce conseil s’adresse aux personnes actives ou qui veulent le redevenir.',
  },
};
export default reading;
