import type { Texts } from '../../../model/structure.js';

const answers = {
  oui: 'Oui',
  non: 'Non',
  nsp: 'Je ne sais pas',
};

const texts: Texts = {
  title: "Repérer les signaux d'alerte",
  intro:
    'Ce guide aide les employeurs et les managers à agir tôt pour garder une personne en emploi. Il parle seulement de faits de travail que tout le monde peut voir. Pensez à une situation et répondez.',
  limits:
    "Ce guide ne juge pas une personne et ne mesure pas sa santé. N'écrivez aucun nom. Rien n'est enregistré, rien n'est envoyé. Un signe seul ne prouve rien. Vous n'avez pas à connaître la maladie, les soins ou la vie privée d'un salarié : ne posez pas de question là-dessus. Ce guide n'est pas un avis médical ou juridique et n'a pas été validé par une étude. Il ne peut pas servir à sanctionner, à noter ou à écarter quelqu'un.",
  licence: 'Guide original, non validé, librement réutilisable.',
  dimensions: {},
  items: {
    m1: {
      text: "La personne est absente depuis plus de 30 jours, ou elle revient d'une longue absence.",
      options: answers,
    },
    m2: {
      text: "Les absences sont plus fréquentes qu'avant, même courtes.",
      options: answers,
    },
    m3: {
      text: 'Les habitudes de travail ont changé : retards, départs anticipés, longues journées, pauses évitées.',
      options: answers,
    },
    m4: {
      text: "Le travail rendu a changé : plus d'erreurs, d'oublis ou de retards qu'avant.",
      options: answers,
    },
    m5: {
      text: "La personne participe moins qu'avant aux réunions, aux échanges ou aux projets de l'équipe.",
      options: answers,
    },
    m6: {
      text: "Il y a plus de tensions ou de désaccords qu'avant autour du travail.",
      options: answers,
    },
    m7: {
      text: "Le poste ou l'équipe a beaucoup changé : réorganisation, nouveau responsable, nouvelles tâches, nouveaux outils.",
      options: answers,
    },
    m8: {
      text: "La personne dit qu'elle n'arrive plus à faire certaines tâches, ou demande un changement de poste ou d'horaires.",
      options: answers,
    },
    m9: {
      text: "Un aménagement proposé par écrit par le médecin du travail n'est pas encore en place, ou ne suffit pas.",
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
          text: "Parlez avec la personne, au calme, à partir de faits de travail. Dites qu'elle peut voir le médecin du travail quand elle veut.",
        },
        g2: {
          label: "Demandez l'appui de votre service de prévention",
          text: "Cette situation demande un appui. Parlez avec la personne, puis demandez conseil à votre service de prévention et de santé au travail. Il dispose d'une cellule qui aide à garder les personnes en emploi.",
        },
      },
    },
  },
  panels: {
    urgence:
      "Si une personne parle de mourir ou semble en danger : ne la laissez pas seule, appelez le {{samu}} ou le {{urgence-europe}}. Le {{prevention-suicide}} conseille aussi l'entourage et les collègues, gratuitement, jour et nuit.",
  },
  advice: {
    'g-parler':
      "Comment en parler. Dites ce que vous avez vu : « J'ai remarqué que… ». Demandez : « Comment se passe votre travail en ce moment ? De quoi avez-vous besoin ? ». Ne demandez pas la maladie, le traitement ou la raison d'un arrêt. N'écrivez rien sur la santé.",
    'g-liaison':
      "Rendez-vous de liaison. À partir de 30 jours d'absence, informez la personne qu'un rendez-vous de liaison est possible. C'est un échange, pas une visite médicale. Le service de prévention et de santé au travail y est associé. La personne peut refuser, sans conséquence. Pendant un arrêt, ne lui demandez aucun travail.",
    'g-reprise':
      "Préparer le retour. Si l'arrêt dépasse 30 jours, vous devez informer la personne qu'elle peut demander une visite de préreprise. Vous ne pouvez pas la demander à sa place. Quand la loi prévoit une visite de reprise, c'est à vous de la demander, dès que vous connaissez la date du retour. Elle a lieu le jour du retour, ou au plus tard 8 jours après.",
    'g-visite':
      "Visite à la demande. La personne peut demander elle-même à voir le médecin du travail. Elle n'a pas à vous dire pourquoi et vous ne pouvez pas la sanctionner pour cela. Vous pouvez aussi demander une visite : expliquez les faits de travail par écrit, sans parler de santé, et prévenez la personne.",
    'g-cellule':
      'Cellule PDP. Ne donnez aucune information de santé. Contactez la cellule de prévention de la désinsertion professionnelle : {{contact}}.',
    'g-social':
      "Assistant social. Dites à la personne qu'elle peut rencontrer un assistant social. Les entretiens sont confidentiels : vous n'en connaîtrez pas le contenu.",
    'g-organisation':
      "Agir sur le travail. Regardez la charge, les priorités et les changements récents, avec l'équipe et les représentants du personnel. Mettez à jour le document unique si besoin.",
    'g-amenagement':
      'Aménagement. Prenez en compte les mesures écrites par le médecin du travail. Si vous ne pouvez pas les appliquer, expliquez pourquoi par écrit, au médecin et à la personne, et cherchez une autre solution.',
  },
};
export default texts;
