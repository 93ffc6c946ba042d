import type { WorkerReading } from '../../../model/fiche.js';

/** Ce que lit le professionnel (« la personne »). */
const reading: WorkerReading = {
  pourQui: [
    'Toute personne active : salarié, indépendant, agent public, demandeur d’emploi.',
    'Sans condition d’ancienneté, d’arrêt ni d’accord de l’employeur.',
    'Surtout quand la personne ne sait pas encore quel projet choisir.',
  ],
  quiDemande: 'La personne elle-même. L’employeur n’a pas à être prévenu.',
  quiDecide: 'La personne. Le conseiller écoute, informe et aide à construire un projet.',
  pendantArret:
    'Oui pour un entretien. La personne respecte ses heures de sortie. Pour un suivi régulier, elle prévient la caisse, qui dira ce qui est possible.',
  argent: 'C’est gratuit. Pour payer une formation ensuite, la personne pose la question au conseiller.',
  duree: 'Selon le besoin : un entretien ou plusieurs.',
  etapes: [
    'Choisissez avec la personne le bon interlocuteur dans la liste du premier contact.',
    'Aidez-la à prendre rendez-vous, au téléphone ou en ligne.',
    'Préparez avec elle son parcours, ses envies et ses limites au travail.',
    'Reprenez ensemble les pistes : bilan de compétences, formation, autre poste, autre métier.',
  ],
  papiers: ['Aucun papier précis n’est fixé.'],
  contrat: 'Aucun effet. L’entretien est confidentiel.',
  delais: ['Aucun délai n’est écrit dans les textes lus : la personne demande une date en appelant.'],
  vaAvec:
    'Tout le reste : bilan de compétences, projet de transition professionnelle (PTP), compte personnel de formation (CPF).',
  exclut:
    'Il s’adresse aux personnes actives, ou qui veulent le redevenir. Agent public : l’opérateur régional ne le reçoit pas, son administration a son conseiller.',
  premierPas: 'Proposez à la personne de prendre rendez-vous avec un conseiller ; l’employeur n’a pas à être prévenu.',
  premierContact:
    'Salarié ou indépendant : opérateur régional, sur mon-cep.org. Cadre : Apec. Demandeur d’emploi : France Travail. Handicap : Cap emploi. Jeune : mission locale. Agent public : conseiller mobilité-carrière de son administration.',
  aVerifier: 'C’est un bon premier rendez-vous quand la personne ne sait pas encore quel projet choisir.',
  notes: {
    'redirect:EMPLOYEUR_PUBLIC':
      'Agent public : la personne voit le conseiller mobilité-carrière de son administration.',
    'redirect:FRANCE_TRAVAIL':
      'Demandeur d’emploi : le conseiller France Travail ou Cap emploi de la personne assure ce service.',
    sorties: 'Pendant l’arrêt, la personne respecte ses heures de sortie et signale à la caisse un suivi régulier.',
    retraite: 'Ce conseil s’adresse aux personnes actives ou qui veulent le redevenir.',
  },
};
export default reading;
