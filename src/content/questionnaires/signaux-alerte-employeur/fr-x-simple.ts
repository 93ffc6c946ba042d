import type { Texts } from '../../../model/structure.js';

const answers = { oui: 'Oui', non: 'Non', nsp: 'Je ne sais pas' };

/** Version simplifiée : mêmes clés, même ordre, même sens que le français. */
const texts: Texts = {
  title: "Repérer les signaux d'alerte",
  intro:
    'Ce guide est pour les employeurs et les managers. Il aide à agir tôt pour garder une personne en emploi. Il parle seulement de faits de travail. Tout le monde peut voir ces faits. Pensez à une situation et répondez.',
  limits:
    "Ce guide ne juge pas une personne. Il ne mesure pas sa santé. N'écrivez aucun nom. Nous n'enregistrons rien. Nous n'envoyons rien. Un signe seul ne prouve rien. Vous n'avez pas à connaître la maladie ou les soins d'un salarié. Vous n'avez pas à connaître sa vie privée. Ne posez pas de question là-dessus. Ce guide n'est pas un avis médical ou juridique. Aucune étude n'a validé ce guide. Il ne peut pas servir à sanctionner quelqu'un. Il ne peut pas servir à noter ou à écarter quelqu'un.",
  licence: 'Guide original, non validé, librement réutilisable.',
  dimensions: {},
  items: {
    m1: {
      text: "La personne est absente depuis plus de 30 jours. Ou elle revient d'une longue absence.",
      options: answers,
    },
    m2: { text: "Les absences sont plus fréquentes qu'avant, même courtes.", options: answers },
    m3: {
      text: 'Les habitudes de travail ont changé : retards, départs plus tôt, longues journées, pauses évitées.',
      options: answers,
    },
    m4: {
      text: "Le travail rendu a changé. Il y a plus d'erreurs, d'oublis ou de retards qu'avant.",
      options: answers,
    },
    m5: {
      text: "La personne participe moins qu'avant aux réunions ou aux échanges. Ou elle participe moins aux projets de l'équipe.",
      options: answers,
    },
    m6: {
      text: "Autour du travail, il y a plus de tensions ou de désaccords qu'avant.",
      options: answers,
    },
    m7: {
      text: "Le poste ou l'équipe a beaucoup changé. Exemples : réorganisation, nouveau responsable, nouvelles tâches, nouveaux outils.",
      options: answers,
    },
    m8: {
      text: "La personne dit qu'elle n'arrive plus à faire certaines tâches. Ou elle demande un changement de poste ou d'horaires.",
      options: answers,
    },
    m9: {
      text: "Le médecin du travail a proposé un aménagement par écrit. Cet aménagement n'est pas encore en place. Ou il ne suffit pas.",
      options: answers,
    },
  },
  scores: {
    faits: {
      title: 'Faits observés',
      bands: {
        g0: {
          label: 'Pas de signe pour le moment',
          text: "Continuez à parler du travail régulièrement avec chaque personne de l'équipe.",
        },
        g1: {
          label: 'Proposez un échange',
          text: "Parlez avec la personne, au calme. Partez de faits de travail. Dites qu'elle peut voir le médecin du travail quand elle veut.",
        },
        g2: {
          label: "Demandez l'appui de votre service de prévention",
          text: 'Cette situation demande un appui. Parlez avec la personne. Puis demandez conseil à votre service de prévention et de santé au travail. Il a une cellule. Elle aide à garder les personnes en emploi.',
        },
      },
    },
  },
  panels: {
    urgence:
      "Une personne parle de mourir ou semble en danger ? Ne la laissez pas seule. Appelez le {{samu}} ou le {{urgence-europe}}. Le {{prevention-suicide}} conseille aussi l'entourage et les collègues. C'est gratuit, jour et nuit.",
  },
  advice: {
    'g-parler':
      "Comment en parler. Dites ce que vous avez vu : « J'ai remarqué que… ». Demandez : « Comment se passe votre travail en ce moment ? De quoi avez-vous besoin ? ». Ne demandez pas la maladie ou le traitement. Ne demandez pas la raison d'un arrêt. N'écrivez rien sur la santé.",
    'g-liaison':
      "Rendez-vous de liaison. La personne est absente depuis 30 jours ou plus ? Informez-la qu'un rendez-vous de liaison est possible. C'est un échange, pas une visite médicale. Le service de prévention et de santé au travail y participe. La personne peut refuser, sans conséquence. Pendant un arrêt, ne lui demandez aucun travail.",
    'g-reprise':
      "Préparer le retour. L'arrêt dépasse 30 jours ? La personne peut demander une visite de préreprise. Vous devez l'en informer. Vous ne pouvez pas la demander à sa place. La loi peut prévoir une visite de reprise. Dans ce cas, c'est à vous de la demander. Faites-le dès que vous connaissez la date du retour. La visite a lieu le jour du retour. Sinon, elle a lieu au plus tard 8 jours après.",
    'g-visite':
      "Visite à la demande. La personne peut demander elle-même à voir le médecin du travail. Elle n'a pas à vous dire pourquoi. Vous ne pouvez pas la sanctionner pour cela. Vous pouvez aussi demander une visite. Expliquez les faits de travail par écrit, sans parler de santé. Prévenez la personne.",
    'g-cellule':
      'Cellule PDP. Ne donnez aucune information de santé. PDP veut dire : prévention de la désinsertion professionnelle. Contactez cette cellule : {{contact}}.',
    'g-social':
      "Assistant social. Dites à la personne qu'elle peut rencontrer un assistant social. Les entretiens sont secrets. Vous ne savez pas ce qui s'y dit.",
    'g-organisation':
      "Agir sur le travail. Regardez la charge, les priorités et les changements récents. Faites-le avec l'équipe et les représentants du personnel. Mettez à jour le document unique si besoin.",
    'g-amenagement':
      'Aménagement. Le médecin du travail a écrit des mesures. Prenez-les en compte. C’est impossible ? Expliquez pourquoi par écrit, au médecin et à la personne. Cherchez une autre solution.',
  },
};
export default texts;
