import type { Texts } from '../../../model/structure.js';
import safety from '../../safety/fr.js';

const texts: Texts = {
  title: 'Où en suis-je avec mon travail ?',
  intro:
    'Ce questionnaire vous aide à faire le point sur votre travail, votre santé et votre vie de tous les jours. Il y a 9 questions courtes. Cela prend 3 minutes. À la fin, nous vous disons à qui vous pouvez parler.',
  limits:
    "Avant de commencer. Ce questionnaire n'est pas un avis médical : il ne dit pas si vous êtes malade et il ne prédit pas votre avenir. Il n'a pas été validé par une étude scientifique : ses auteurs ont choisi eux-mêmes les questions et les limites entre les niveaux. Il est anonyme : on ne vous demande pas votre nom, vos réponses restent sur cet appareil, elles ne sont envoyées à personne et elles s'effacent quand vous fermez la page. Nous ne transmettons rien à votre employeur. Sur un ordinateur ou un téléphone du travail, il peut savoir que cette page a été ouverte : utilisez plutôt un appareil personnel. Vous pouvez passer une question ou arrêter à tout moment. Seul un professionnel peut faire le point avec vous sur votre situation.",
  licence: 'Questionnaire original, non validé, librement réutilisable.',
  dimensions: {
    travail: 'Mon travail',
    sante: 'Ma santé',
    vie: 'Ma situation',
  },
  items: {
    c1: {
      text: "Aujourd'hui, êtes-vous en arrêt de travail ?",
      options: {
        non: 'Non, je travaille',
        'moins-30': 'Oui, depuis 30 jours ou moins',
        'plus-30': 'Oui, depuis plus de 30 jours',
        autre: 'Autre situation',
        nsp: 'Je préfère ne pas répondre',
      },
    },
    q1: {
      text: 'Votre travail est-il adapté à votre santé ?',
      help: "Pensez aux gestes, aux horaires, à la quantité de travail, au bruit, au stress. Si vous êtes en arrêt, pensez à votre poste d'avant l'arrêt.",
      options: {
        r0: 'Oui, il me convient',
        r1: 'Plutôt oui, malgré quelques difficultés',
        r2: "Plutôt non, c'est souvent trop dur",
        r3: 'Non, je ne peux pas continuer comme cela',
        nsp: 'Je préfère ne pas répondre',
      },
    },
    q2: {
      text: "Au travail, quelqu'un peut-il vous aider quand vous avez un problème ?",
      help: 'Par exemple : un collègue, votre chef, les ressources humaines, un représentant du personnel.',
      options: {
        r0: 'Oui, facilement',
        r1: 'Oui, parfois',
        r2: 'Rarement',
        r3: 'Non, personne',
        nsp: 'Je préfère ne pas répondre',
      },
    },
    q3: {
      text: 'En ce moment, vous sentez-vous capable de faire votre travail ?',
      help: 'Répondez pour votre travail habituel, même si vous êtes en arrêt.',
      options: {
        r0: 'Oui, sans difficulté',
        r1: "Oui, mais c'est plus dur qu'avant",
        r2: 'Oui, mais seulement une partie',
        r3: 'Non, pas en ce moment',
        nsp: 'Je préfère ne pas répondre',
      },
    },
    q4: {
      text: 'Depuis un an, combien de temps avez-vous été en arrêt de travail, au total ?',
      help: "Comptez tous les arrêts pour maladie ou accident, avec l'arrêt en cours. Ne comptez pas le congé maternité ou paternité.",
      options: {
        r0: 'Aucun arrêt, ou moins de 15 jours',
        r1: 'Entre 15 jours et 1 mois, ou plusieurs arrêts courts',
        r2: 'Entre 1 mois et 3 mois',
        r3: 'Plus de 3 mois',
        nsp: 'Je préfère ne pas répondre',
      },
    },
    q5: {
      text: 'Avez-vous des difficultés dans votre vie de tous les jours ?',
      help: "Par exemple : l'argent, le logement, les papiers, la garde des enfants, un proche à aider.",
      options: {
        r0: 'Non',
        r1: "Un peu, mais je m'en sors",
        r2: 'Oui, souvent',
        r3: "Oui, je n'y arrive plus",
        nsp: 'Je préfère ne pas répondre',
      },
    },
    q6: {
      text: 'Si rien ne change, pensez-vous garder votre travail dans les 6 prochains mois ?',
      help: "Donnez votre avis. Il n'y a pas de bonne ou de mauvaise réponse.",
      options: {
        r0: 'Oui, sûrement',
        r1: 'Oui, je pense',
        r2: "J'ai des doutes",
        r3: 'Non, je ne crois pas',
        nsp: 'Je préfère ne pas répondre',
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
        nsp: 'Je préfère ne pas répondre',
      },
    },
    s2: {
      text: 'Au travail, subissez-vous des insultes, des menaces, des violences ou du harcèlement ?',
      help: 'Cette réponse ne compte pas dans le résultat.',
      options: {
        non: 'Non',
        doute: 'Je ne sais pas',
        oui: 'Oui',
        nsp: 'Je préfère ne pas répondre',
      },
    },
  },
  scores: {
    'd-travail': {
      title: 'Mon travail',
    },
    'd-sante': {
      title: 'Ma santé',
    },
    'd-vie': {
      title: 'Ma situation',
    },
    total: {
      title: 'Résultat',
      bands: {
        b1: {
          label: 'Peu de signaux pour le moment',
          text: 'Vos réponses montrent peu de difficultés pour garder votre travail. Cela peut changer. Vous pouvez demander à voir le médecin du travail à tout moment, même sans être en arrêt. Refaites le point si votre santé, votre travail ou votre vie change.',
          flagged: {
            label: "Votre situation mérite d'être écoutée",
            text: "Vos réponses sur le travail montrent peu de difficultés. Mais vous avez dit que quelque chose ne va pas, et c'est le plus important. Parlez-en à une des personnes indiquées ci-dessus.",
          },
        },
        b2: {
          label: 'Des signaux à prendre au sérieux',
          text: "Vous avez indiqué une ou plusieurs difficultés. En parler tôt aide à trouver des solutions : changer des tâches, adapter des horaires, avoir de l'aide pour vos démarches. Contactez votre service de prévention et de santé au travail. C'est gratuit pour vous. Ce que vous dites reste confidentiel. Votre employeur peut recevoir des conseils écrits sur votre poste, jamais votre maladie.",
        },
        b3: {
          label: 'Plusieurs signaux : parlez-en maintenant',
          text: "Vous avez indiqué plusieurs difficultés importantes. Ce résultat n'est pas un avis médical. Il ne veut pas dire que vous allez perdre votre travail. Mais il vaut mieux agir maintenant, avec de l'aide. Contactez votre service de prévention et de santé au travail. Demandez l'équipe qui aide à garder son emploi : la « cellule PDP ».",
        },
      },
    },
  },
  advice: {
    'a-spsti': 'Contactez votre service de prévention et de santé au travail : {{contact}}.',
    'a-prereprise':
      'Demandez une visite de préreprise. Vous êtes en arrêt depuis plus de 30 jours : vous pouvez voir le médecin du travail avant de reprendre. Vous faites la demande vous-même, ou votre médecin la fait. Si vous ne voulez pas que le médecin du travail donne ses conseils à votre employeur, dites-le-lui pendant la visite.',
    'a-liaison':
      "Vous pouvez demander un rendez-vous de liaison avec votre employeur pour préparer votre retour. Ce n'est pas une visite médicale. On ne parle pas de votre maladie. Votre employeur peut aussi le proposer : vous avez le droit de refuser, sans conséquence pour vous.",
    'a-visite':
      'Demandez à voir le médecin du travail. Il peut proposer de changer des tâches, des horaires ou du matériel.',
    'a-soutien':
      'Des personnes peuvent vous écouter : un représentant du personnel, un assistant social ou un psychologue du travail.',
    'a-arret':
      "Pendant un arrêt long, le service social de l'Assurance Maladie peut vous aider : vos droits, un essai de poste, une formation, un bilan de compétences. Pendant l'arrêt, attendez l'accord écrit de votre caisse avant de commencer une action. Contact : {{serviceSocial}}.",
    'a-social':
      "Parlez à un assistant social. Il connaît les aides pour l'argent, le logement, les papiers et la famille. Il garde le secret. Contact : {{serviceSocial}}.",
    'a-avenir':
      'Demandez la cellule PDP de votre service de prévention et de santé au travail. Elle réunit médecins, infirmiers, assistants sociaux, psychologues et ergonomes pour vous aider à garder un emploi.',
  },
  panels: {
    'aide-permanente': safety.permanent,
    'p-danger': safety.danger,
    'p-detresse': safety.detresse,
    'p-violence': safety.violence,
  },
};
export default texts;
