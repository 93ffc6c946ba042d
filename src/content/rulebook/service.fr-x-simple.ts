import type { SpokenTexts } from '../../model/service-page.js';

/** Ce que dit le vérificateur, version simplifiée : mêmes clés, même ordre, même sens que le français. */
const texts: SpokenTexts = {
  enAttente: 'Il manque une réponse pour être plus précis.',
  rules: {
    R01: 'Vous habitez hors de France. Demandez à votre caisse quel service peut vous suivre.',
    R02: 'Outre-mer, votre caisse est la CGSS, caisse générale de sécurité sociale. Elle gère aussi les assurés agricoles. Son service social peut vous recevoir.',
    R03: 'À Mayotte, adressez-vous à la CSSM, caisse de sécurité sociale de Mayotte. Elle travaille avec la MSA, caisse de l’agriculture.',
    R04: 'Vous dépendez de la MSA, caisse de l’agriculture. Elle a ses propres travailleurs sociaux. Elle a aussi une équipe qui aide à garder un emploi.',
    R23: 'Vous êtes exploitant agricole, mais la CPAM vous indemnise. La CPAM est la caisse d’assurance maladie. Vous avez sans doute 2 activités. Le service social de l’Assurance Maladie peut vous suivre. Ou bien le service social de la MSA, caisse de l’agriculture. Appelez pour savoir lequel.',
    R24: 'Exploitant agricole : votre caisse est en général la MSA, caisse de l’agriculture. Elle a ses propres travailleurs sociaux. Une autre caisse vous indemnise ? Appelez le {{cpam-3646}}.',
    R05: 'Votre employeur public a un service social du personnel. Il garde le secret : c’est le secret professionnel. Il connaît les congés de votre statut. Il connaît le reclassement, c’est-à-dire un autre emploi adapté.',
    R06: 'Les marins ont leur propre service social.',
    R07: 'Votre régime a souvent son propre service social. Ou votre employeur en a un. Demandez d’abord à votre caisse. Le service social de l’Assurance Maladie peut aussi répondre.',
    R08: 'Regardez votre attestation de droits. Le nom de votre caisse y est. Exemples : la CPAM, caisse d’assurance maladie, ou la MSA, caisse de l’agriculture. En attendant, appelez le {{cpam-3646}}.',
    R09: 'Votre demande est sans lien avec la santé. Un point conseil budget est plus direct.',
    R10: 'Pour aider un proche, il existe un congé de proche aidant. Il existe aussi une allocation, c’est-à-dire de l’argent. C’est l’AJPA, allocation journalière du proche aidant.',
    R11: 'Vous vivez un conflit ou une souffrance au travail. Parlez d’abord au médecin du travail. Ou parlez d’abord à l’assistant social du service de santé au travail.',
    R12: 'Votre demande est sans lien avec la santé. Parlez à l’assistant social du service de santé au travail. Ou parlez au CCAS, service social de la commune. Ou parlez au service social du département.',
    R13: 'Pour une question de retraite, l’Assurance retraite répond au {{assurance-retraite}}. Certaines caisses aident aussi les retraités que la maladie rend fragiles.',
    R14: 'La CPAM est la caisse d’assurance maladie. Si elle vous indemnise, le service social peut vous recevoir. Votre employeur public a aussi un service social du personnel. Il est plus proche de votre emploi.',
    R15: 'Le service social accompagne les indépendants. Il aide quand la santé menace l’activité. Il aide pour les indemnités et l’invalidité. Invalidité : la santé réduit pour longtemps la capacité de travail. Il aide aussi à demander l’AMA. L’AMA est une aide pour continuer son activité. Avec le questionnaire HELP, les organismes répondent ensemble.',
    R16: 'Vous êtes dans le cas principal que suit ce service. Vous avez un arrêt ou une invalidité. Invalidité : la santé réduit pour longtemps la capacité de travail. Votre contrat est en cours. Votre emploi est à préserver.',
    R17: 'Vous ne signalez pas de difficulté pour garder votre travail. Ce service suit d’abord les personnes qui risquent de perdre leur emploi. L’arrêt se prolonge, ou vous avez un doute ? Appelez.',
    R18: 'Vous n’avez pas de contrat de travail. Ce service aide alors surtout pour vos droits et vos revenus. Il aide aussi pour votre parcours de santé. Appelez pour vérifier.',
    R19: 'Vous n’avez pas d’indemnités pour cet arrêt. La CPAM, caisse d’assurance maladie, peut revoir vos droits. Le service social peut vous aider. Vous avez reçu un refus ? Lisez la lettre. Vous avez en général 2 mois pour le contester.',
    R20: 'Vous travaillez. Commencez par le médecin du travail. Voyez aussi l’assistant social du service de santé au travail. Le service social de l’Assurance Maladie peut aussi vous recevoir.',
    R21: 'La santé a un effet sur vos droits ? Le service social peut vous accompagner. Pour l’emploi, voyez France Travail ou Cap emploi.',
    R22: 'Expliquez votre situation au {{cpam-3646}}. Il vous dit qui peut vous suivre.',
    R99: 'Nous n’avons pas assez d’éléments. Le {{cpam-3646}} vous oriente.',
  },
  overlays: {
    'O-interim':
      'Le FASTT est l’action sociale de l’intérim. Il accompagne aussi les intérimaires. Il ne demande pas d’ancienneté.',
    'O-cramif':
      'En Île-de-France, le service social est à la Cramif. C’est la caisse régionale d’assurance maladie. La retraite est à la Cnav. C’est la caisse nationale d’assurance vieillesse.',
    'O-alsace-moselle':
      'Votre caisse est la Carsat Alsace-Moselle. C’est la caisse de retraite et de santé au travail de votre région. Le régime local ne change rien à l’accès.',
    'O-cgss': 'Dans votre département, le service social est à la CGSS. C’est la caisse générale de sécurité sociale.',
    'O-cssm': 'À Mayotte, le service social est à la CSSM. C’est la caisse de sécurité sociale de Mayotte.',
    'O-orientation':
      'Vous pouvez appeler vous-même. Votre demande concerne votre emploi ? Dites-le. Ce service reçoit d’abord les personnes que d’autres lui adressent. Le médecin du travail ou le médecin-conseil peuvent aussi le faire pour vous. La CPAM, caisse d’assurance maladie, peut aussi le faire.',
    'O-essai':
      'Pour un essai encadré ou une convention de rééducation, ce rendez-vous est une étape obligatoire. Un essai encadré : vous essayez un poste quelques jours, pendant l’arrêt. Une convention de rééducation : vous vous formez en travaillant, à la sortie de l’arrêt.',
    'O-retraite': 'Pour la retraite elle-même : {{assurance-retraite}}.',
    'O-titulaire-cpam':
      'La CPAM, caisse d’assurance maladie, vous verse vos indemnités ? Appelez aussi le {{cpam-3646}}.',
    'O-confidentiel': 'Cet entretien est gratuit et secret. Il faut votre accord pour en parler à votre employeur.',
  },
  service: {
    nom: 'Service social de l’Assurance Maladie',
    does: [
      'Un assistant social aide les personnes malades ou accidentées. Il les aide à garder leur emploi et leurs droits. Il les aide à équilibrer leur budget.',
      'Il vous écoute. Il fait le point avec vous : travail, droits, argent, soins, logement.',
      'Il prépare avec vous la reprise ou un changement de travail. Exemples : un essai encadré, une rééducation en entreprise, une visite de préreprise. Un essai encadré : vous essayez un poste. Une rééducation en entreprise : vous vous formez en travaillant. Une visite de préreprise : vous voyez le médecin du travail avant le retour. Ou des actions pendant l’arrêt.',
      'Il vous reçoit au bureau, chez vous, par téléphone ou en atelier.',
    ],
    doesNot: [
      'Il ne décide d’aucun droit. Il ne remplace pas votre médecin. Il ne remplace pas le médecin du travail.',
      'Il ne verse pas d’argent. Mais il peut vous aider à demander une aide de la CPAM. C’est la caisse d’assurance maladie.',
      'Il ne vous oblige à rien. L’assistant social propose. Vous acceptez, ou vous dites non.',
      'Il ne change rien à votre contrat de travail.',
    ],
    secret:
      'Un assistant social garde le secret : c’est le secret professionnel. Il lui faut votre accord pour contacter votre employeur.',
    steps: [
      'Appelez le {{service-social}} ou écrivez depuis votre compte ameli.',
      'Demandez le service social. La demande concerne votre emploi ? Dites-le.',
    ],
    elsewhere: [
      'La demande concerne votre emploi ? Dites-le tout de suite. Votre médecin ou le médecin du travail peuvent aussi vous orienter.',
      'Expliquez votre situation en quelques mots. La personne vous dit si elle peut vous aider. Sinon, elle vous dit qui peut vous aider.',
    ],
    papers: ['Il n’y a pas de liste de papiers. Demandez pendant l’appel quoi préparer.'],
    delays: ['La loi ne fixe aucun délai de rendez-vous. Appelez tôt.'],
  },
  help: 'Une question ? Appelez l’Assurance Maladie au {{cpam-3646}}.',
  names: {
    'service-social': 'Service social de l’Assurance Maladie',
    'cpam-3646': 'CPAM, caisse d’assurance maladie',
    'cpam-etranger': 'CPAM, caisse d’assurance maladie, depuis l’étranger',
    consulat: 'Consulat',
    cgss: 'CGSS, caisse générale de sécurité sociale, de votre département',
    cssm: 'CSSM, caisse de sécurité sociale de Mayotte',
    msa: 'Service social de la MSA, caisse de l’agriculture',
    'sst-msa': 'Santé au travail de la MSA, caisse de l’agriculture',
    'service-social-personnel': 'Service social du personnel ou ressources humaines de votre employeur public',
    'medecine-prevention': 'Médecine du travail de votre employeur public',
    ssm: 'Service social maritime',
    'caisse-regime-special': 'Caisse de votre régime ou service social de l’employeur',
    'point-conseil-budget': 'Point conseil budget. Le 34 14 est le numéro de la Banque de France',
    ccas: 'CCAS, service social de votre commune',
    'departement-social': 'Service social du département',
    caf: 'Caf, caisse d’allocations familiales',
    spsti: 'Service de prévention et de santé au travail',
    'spsti-social': 'Assistant social du service de santé au travail',
    employeur: 'Votre employeur ou les ressources humaines',
    'assurance-retraite': 'Assurance retraite',
    'france-travail': 'France Travail',
    'urssaf-help': 'Urssaf, questionnaire HELP',
    fastt: 'FASTT, action sociale de l’intérim',
  },
  lookUp: {
    cssm: 'Demandez le numéro à votre médecin ou à la mairie. Il est aussi sur les courriers de la caisse.',
    'service-social-personnel': 'Demandez le numéro à votre service des ressources humaines.',
    'medecine-prevention': 'Demandez le numéro à votre service des ressources humaines.',
    'caisse-regime-special': 'Demandez le numéro à votre employeur. Il est aussi sur vos décomptes.',
    ccas: 'Demandez le numéro à votre mairie.',
    'departement-social': 'Demandez le numéro à votre mairie ou au conseil départemental.',
    spsti: 'Son adresse et son numéro sont sur votre lieu de travail. Votre employeur peut vous les donner.',
    consulat: 'Demandez son numéro à votre caisse.',
    'spsti-social': 'Demandez-le au service de prévention et de santé au travail.',
  },
  reminderTexts: {
    N01: {
      titre: 'Envoyez chaque arrêt et chaque prolongation',
      texte:
        'Envoyez chaque arrêt et chaque prolongation dans les 48 heures. Envoyez-les à votre caisse et à votre employeur. Au chômage, envoyez-les à France Travail à la place de l’employeur. Le médecin a déjà envoyé l’arrêt à la caisse par internet ? Il vous reste à envoyer le volet de l’employeur. Gardez une copie. Faites prolonger l’arrêt par le médecin qui l’a prescrit. Ou faites-le prolonger par votre médecin traitant. Sinon, la caisse peut refuser l’indemnité.',
    },
    N03: {
      titre: 'Heures de sortie, contrôles, départs',
      texte:
        'Respectez les heures de sortie écrites sur l’arrêt. Allez aux convocations de la caisse. Vous voulez dormir plusieurs jours ailleurs que chez vous ? Avant, donnez l’adresse à votre caisse. Demandez-lui la règle.',
    },
    N04: {
      titre: 'Demandez conseil avant de démissionner ou de signer',
      texte:
        'Demandez conseil avant de démissionner ou de signer une rupture. Parlez à un syndicat, au service social ou à un point-justice. Un point-justice donne gratuitement des conseils de droit. Ou appelez le {{droit-du-travail}}. Après une démission, vous n’avez en général pas le chômage. Une rupture conventionnelle est une fin de contrat décidée avec l’employeur. Vous en avez signé une ? Vous avez 15 jours pour changer d’avis, par lettre.',
    },
    N06: {
      titre: 'Une décision de la caisse se conteste vite',
      texte:
        'Vous voulez contester une décision de votre caisse ? Lisez la lettre. Elle dit à qui écrire. C’est souvent une commission de la caisse. La lettre dit aussi dans quel délai, en général 2 mois. Écrivez d’abord à cette commission. Le tribunal vient après. Gardez une preuve de l’envoi. Une absence de réponse peut valoir refus. Alors, un nouveau délai commence.',
    },
    N18: {
      titre: 'Prévoyance : une aide souvent oubliée',
      texte:
        'Demandez aux ressources humaines s’il y a un contrat de prévoyance. Ce contrat peut compléter vos indemnités ou votre pension. N’envoyez pas de détail médical à l’employeur. Les documents médicaux vont à l’assureur. Après la fin du contrat, la mutuelle et la prévoyance peuvent continuer. C’est possible jusqu’à 12 mois si France Travail vous indemnise.',
    },
  },
};
export default texts;
