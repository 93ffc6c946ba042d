import type { Texts } from '../../../model/structure.js';
import safety from '../../safety/fr-x-simple.js';

const nsp = 'Je préfère ne pas répondre';

/** Version simplifiée : mêmes clés, même ordre, même sens que le français. */
const texts: Texts = {
  title: 'Où en suis-je avec mon travail ?',
  intro:
    'Ce questionnaire vous aide à faire le point. Il parle de votre travail, de votre santé et de votre vie. Il y a 9 questions courtes. Cela prend 3 minutes. À la fin, nous vous disons à qui vous pouvez parler.',
  limits:
    "Avant de commencer. Ce questionnaire n'est pas un avis médical. Il ne dit pas si vous êtes malade. Il ne prédit pas votre avenir. Aucune étude scientifique n'a validé ce questionnaire. Ses auteurs ont choisi les questions. Ils ont aussi choisi les limites entre les niveaux. Il est anonyme : nous ne demandons pas votre nom. Vos réponses restent sur cet appareil. Nous ne les envoyons à personne. Elles s'effacent quand vous fermez la page. Nous ne donnons rien à votre patron. Sur l'ordinateur ou le téléphone du travail, il peut savoir que cette page est ouverte. Prenez plutôt un appareil à vous. Vous pouvez passer une question. Vous pouvez arrêter à tout moment. Seul un professionnel peut faire le point avec vous sur votre situation.",
  licence: 'Questionnaire original, non validé, librement réutilisable.',
  dimensions: { travail: 'Mon travail', sante: 'Ma santé', vie: 'Ma situation' },
  items: {
    c1: {
      text: "Aujourd'hui, êtes-vous en arrêt de travail ?",
      options: {
        non: 'Non, je travaille',
        'moins-30': 'Oui, depuis 30 jours ou moins',
        'plus-30': 'Oui, depuis plus de 30 jours',
        autre: 'Autre situation',
        nsp,
      },
    },
    q1: {
      text: 'Votre travail est-il adapté à votre santé ?',
      help: "Pensez aux gestes, aux horaires et à la quantité de travail. Pensez au bruit et au stress. Si vous êtes en arrêt, pensez à votre poste d'avant l'arrêt.",
      options: {
        r0: 'Oui, il me convient',
        r1: 'Plutôt oui, malgré quelques difficultés',
        r2: "Plutôt non, c'est souvent trop dur",
        r3: 'Non, je ne peux pas continuer comme cela',
        nsp,
      },
    },
    q2: {
      text: "Au travail, quelqu'un peut-il vous aider quand vous avez un problème ?",
      help: 'Exemples : un collègue, votre chef, les ressources humaines, un représentant du personnel.',
      options: { r0: 'Oui, facilement', r1: 'Oui, parfois', r2: 'Rarement', r3: 'Non, personne', nsp },
    },
    q3: {
      text: 'En ce moment, vous sentez-vous capable de faire votre travail ?',
      help: 'Répondez pour votre travail habituel, même si vous êtes en arrêt.',
      options: {
        r0: 'Oui, sans difficulté',
        r1: "Oui, mais c'est plus dur qu'avant",
        r2: 'Oui, mais seulement une partie',
        r3: 'Non, pas en ce moment',
        nsp,
      },
    },
    q4: {
      text: "Depuis 1 an, combien de temps d'arrêt de travail avez-vous eu au total ?",
      help: "Comptez tous les arrêts pour maladie ou accident. Comptez aussi l'arrêt en cours. Ne comptez pas le congé maternité ou paternité.",
      options: {
        r0: 'Aucun arrêt, ou moins de 15 jours',
        r1: 'Entre 15 jours et 1 mois, ou plusieurs arrêts courts',
        r2: 'Entre 1 mois et 3 mois',
        r3: 'Plus de 3 mois',
        nsp,
      },
    },
    q5: {
      text: 'Avez-vous des difficultés dans votre vie de tous les jours ?',
      help: "Exemples : l'argent, le logement, les papiers, la garde des enfants, un proche à aider.",
      options: {
        r0: 'Non',
        r1: "Un peu, mais je m'en sors",
        r2: 'Oui, souvent',
        r3: "Oui, je n'y arrive plus",
        nsp,
      },
    },
    q6: {
      text: "Dans votre situation d'aujourd'hui, pensez-vous garder votre travail dans les 6 prochains mois ?",
      help: "Donnez votre avis. Il n'y a pas de bonne ou de mauvaise réponse.",
      options: {
        r0: 'Oui, sûrement',
        r1: 'Oui, je pense',
        r2: "J'ai des doutes",
        r3: 'Non, je ne crois pas',
        nsp,
      },
    },
    s1: {
      text: "Et vous, comment vous sentez-vous aujourd'hui ?",
      help: 'Cette réponse ne compte pas dans le résultat.',
      options: {
        'ca-va': 'Ça va',
        difficile: "C'est difficile, mais je tiens",
        'a-bout': 'Je suis à bout',
        danger: "J'ai des idées noires, ou j'ai peur pour ma vie",
        nsp,
      },
    },
    s2: {
      text: 'Au travail, subissez-vous des insultes, des menaces, des violences ou du harcèlement ?',
      help: 'Cette réponse ne compte pas dans le résultat.',
      options: { non: 'Non', doute: 'Je ne sais pas', oui: 'Oui', nsp },
    },
  },
  scores: {
    'd-travail': { title: 'Mon travail' },
    'd-sante': { title: 'Ma santé' },
    'd-vie': { title: 'Ma situation' },
    total: {
      title: 'Résultat',
      bands: {
        b1: {
          label: 'Peu de signaux pour le moment',
          text: 'Vos réponses montrent peu de difficultés pour garder votre travail. Cela peut changer. Vous pouvez demander à voir le médecin du travail à tout moment. Vous pouvez le demander même sans être en arrêt. Votre santé, votre travail ou votre vie change ? Refaites le point.',
          flagged: {
            label: 'Votre situation mérite une écoute',
            text: "Vos réponses sur le travail montrent peu de difficultés. Mais vous avez dit que quelque chose ne va pas. C'est le plus important. Parlez-en à une des personnes indiquées plus haut.",
          },
        },
        b2: {
          label: 'Des signaux à prendre au sérieux',
          text: "Vous avez indiqué 1 ou plusieurs difficultés. En parler tôt aide à trouver des solutions. Exemples : changer des tâches, adapter des horaires, avoir de l'aide pour vos démarches. Contactez votre service de prévention et de santé au travail. C'est gratuit pour vous. Ce que vous dites reste secret. Votre employeur peut recevoir des conseils écrits sur votre poste. Ces conseils ne disent jamais votre maladie.",
        },
        b3: {
          label: 'Plusieurs signaux : parlez-en maintenant',
          text: "Vous avez indiqué plusieurs difficultés importantes. Ce résultat n'est pas un avis médical. Il ne veut pas dire que vous allez perdre votre travail. Mais il vaut mieux agir maintenant, avec de l'aide. Contactez votre service de prévention et de santé au travail. Une équipe aide à garder son emploi. Elle s'appelle la « cellule PDP ». PDP veut dire : prévention de la désinsertion professionnelle. Demandez cette équipe.",
        },
      },
    },
  },
  advice: {
    'a-spsti': 'Contactez votre service de prévention et de santé au travail : {{contact}}.',
    'a-prereprise':
      'Demandez une visite de préreprise. Vous êtes en arrêt depuis plus de 30 jours. Vous pouvez donc voir le médecin du travail avant de reprendre. Vous faites la demande vous-même. Ou votre médecin fait la demande. Le médecin du travail peut donner ses conseils à votre employeur. Vous pouvez dire non. Dites-le au médecin du travail pendant la visite.',
    'a-liaison':
      "Vous pouvez demander un rendez-vous de liaison avec votre employeur. Il sert à préparer votre retour. Ce n'est pas une visite médicale. Personne ne parle de votre maladie. Votre employeur peut aussi le proposer. Vous pouvez refuser, sans conséquence pour vous.",
    'a-visite':
      'Demandez à voir le médecin du travail. Il peut proposer de changer des tâches, des horaires ou du matériel.',
    'a-soutien':
      'Des personnes peuvent vous écouter. Parlez à un représentant du personnel ou à un assistant social. Ou parlez à un psychologue du travail.',
    'a-arret':
      "Pendant un arrêt long, le service social de l'Assurance Maladie peut vous aider. Il aide pour vos droits. Il aide pour un essai de poste ou une formation. Il aide aussi pour un bilan de compétences. Ce bilan sert à faire le point et à définir un projet. Pendant l'arrêt, attendez l'accord écrit de votre caisse avant de commencer une action. Contact : {{serviceSocial}}.",
    'a-social':
      "Parlez à un assistant social. Il connaît les aides pour l'argent et le logement. Il connaît aussi les aides pour les papiers et la famille. Il garde le secret. Contact : {{serviceSocial}}.",
    'a-avenir':
      'Demandez la « cellule PDP » à votre service de prévention et de santé au travail. PDP veut dire : prévention de la désinsertion professionnelle. Cette équipe vous aide à garder un emploi. Il y a des médecins, des infirmiers et des assistants sociaux. Il y a aussi des psychologues et des ergonomes. Un ergonome adapte le travail à la personne.',
  },
  panels: {
    'aide-permanente': safety.permanent,
    'p-danger': safety.danger,
    'p-detresse': safety.detresse,
    'p-violence': safety.violence,
  },
};
export default texts;
