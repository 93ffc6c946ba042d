import type { QuestionTexts } from '../../model/fiche.js';

/** Les mots des questions. */
export const questionTexts: Readonly<Record<string, QuestionTexts>> = {
  role: {
    texte: 'Vous êtes…',
    aide: 'Les questions changent selon votre place. Un employeur ne répond jamais à une question de santé.',
    options: {
      travailleur: 'La personne concernée',
      employeur: 'Employeur, manager ou RH',
      professionnel: 'Un professionnel qui accompagne la personne',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Choisissez « La personne concernée » si la situation est la vôtre.',
    },
  },
  statut: {
    texte: 'Quelle est votre situation de travail ?',
    aide: 'Si vous êtes en arrêt, répondez pour le travail que vous aviez au début de l’arrêt.',
    texteEmployeur: 'Quel est le statut de la personne dans votre entreprise ?',
    texteProfessionnel: 'Quelle est la situation de travail de la personne ?',
    aideEmployeur: 'Prenez le contrat en cours au début de l’absence.',
    options: {
      cdi: 'Salarié en CDI',
      cdd: 'Salarié en CDD',
      interim: 'Intérimaire',
      apprenti: 'Apprenti ou contrat de professionnalisation',
      stagiaire_fp: 'Stagiaire de la formation professionnelle',
      indep_art_com: 'Artisan, commerçant, micro-entrepreneur',
      indep_liberal: 'Profession libérale',
      exploitant: 'Exploitant agricole, conjoint collaborateur ou aide familial',
      titulaire: 'Fonctionnaire titulaire',
      contractuel_pub: 'Contractuel d’un employeur public',
      demandeur: 'Sans emploi ou demandeur d’emploi',
      retraite: 'Retraité',
      autre: 'Autre situation',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Regardez l’intitulé de votre contrat ou le haut de votre bulletin de paie.',
      commentSavoirEmployeur: 'Regardez le dossier administratif de la personne, jamais un document médical.',
    },
  },
  regime: {
    texte: 'Qui vous verse (ou vous verserait) vos indemnités pendant un arrêt ?',
    aide: 'Ce n’est pas votre mutuelle. Fonctionnaire titulaire : c’est en général votre employeur public. Exploitant agricole : c’est en général la MSA ; si vous avez une autre activité, choisissez la caisse qui vous paie.',
    texteProfessionnel: 'Qui verse (ou verserait) ses indemnités à la personne ?',
    options: {
      cpam: 'La CPAM (ou la CGSS outre-mer)',
      msa: 'La MSA (agriculture)',
      employeur_public: 'Mon employeur public',
      special: 'Un régime spécial (marins, SNCF, RATP, énergie, mines, notaires, militaires, cultes…)',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Le nom de la caisse est écrit sur votre attestation de droits et sur vos décomptes.',
    },
  },
  regime_special: {
    texte: 'De quel régime dépendez-vous ?',
    aide: 'Chaque régime a ses propres interlocuteurs.',
    options: {
      marin: 'Marins (ENIM)',
      ferroviaire: 'SNCF, ferroviaire',
      ratp: 'RATP',
      ieg: 'Électricité et gaz',
      mines: 'Mines',
      notaires: 'Clercs et employés de notaires',
      militaire: 'Militaires',
      cultes: 'Cultes',
      autre: 'Un autre régime',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Le nom du régime figure sur votre attestation de droits.',
    },
  },
  departement: {
    texte: 'Dans quel département habitez-vous ?',
    aide: 'C’est le département de votre domicile, pas celui de l’entreprise. À Saint-Martin, Saint-Barthélemy, Saint-Pierre-et-Miquelon ou dans le Pacifique, choisissez « Je ne sais pas ».',
    texteEmployeur: 'Dans quel département se trouve l’établissement ?',
    texteProfessionnel: 'Dans quel département la personne habite-t-elle ?',
    aideEmployeur: 'Cela sert seulement à vous donner les bons contacts.',
    options: {
      horsfrance: 'J’habite hors de France',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Il est écrit sur un courrier de votre caisse ou de la mairie.',
      commentSavoirEmployeur: 'C’est l’adresse de l’établissement où travaille la personne.',
    },
  },
  contrat: {
    texte: 'Votre contrat est-il toujours en cours ?',
    aide: 'Un arrêt de travail ne met pas fin au contrat. Mais un CDD ou une mission s’arrête à la date prévue, même pendant un arrêt. Répondez « Oui » si le contrat n’est ni rompu ni terminé.',
    texteEmployeur: 'Le contrat de la personne est-il toujours en cours ?',
    texteProfessionnel: 'Le contrat de la personne est-il toujours en cours ?',
    aideEmployeur: 'Une absence ne met pas fin au contrat, mais un CDD s’arrête à la date prévue.',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir:
        'CDI : sans lettre de rupture ni solde de tout compte, le contrat est en principe en cours. CDD ou intérim : regardez la date de fin.',
      commentSavoirEmployeur: 'Regardez le dossier administratif de la personne, jamais un document médical.',
    },
  },
  arret: {
    texte: 'En ce moment, êtes-vous en arrêt de travail ?',
    aide: 'Temps partiel thérapeutique ou travail léger : choisissez « En partie ».',
    texteEmployeur: 'La personne est-elle absente en ce moment ?',
    texteProfessionnel: 'La personne est-elle en arrêt de travail en ce moment ?',
    aideEmployeur: 'Ne demandez jamais la raison de l’absence.',
    options: {
      non: 'Non, et pas dans les 3 derniers mois',
      total: 'Oui, je ne travaille pas du tout',
      partiel: 'En partie : je travaille un peu',
      repris_moins_3_mois: 'J’ai repris depuis moins de 3 mois',
    },
    optionsEmployeur: {
      total: 'Oui, elle ne travaille pas du tout',
      partiel: 'En partie : elle travaille un peu',
      repris_moins_3_mois: 'Elle a repris depuis moins de 3 mois',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Regardez la date de fin sur votre dernier avis d’arrêt.',
      commentSavoirEmployeur: 'Regardez le dossier administratif de la personne, jamais un document médical.',
    },
  },
  cause: {
    texte: 'Quelle est l’origine de l’arrêt ?',
    aide: 'Seule la catégorie compte : on ne vous demande jamais la maladie. Un arrêt lié à la grossesse hors congé maternité se range dans « Maladie ».',
    texteEmployeur: 'Quelle est la nature de l’absence ?',
    texteProfessionnel: 'Quelle est l’origine de l’arrêt ?',
    aideEmployeur:
      'Précisez seulement s’il s’agit d’un accident du travail ou d’une maladie professionnelle reconnue. Dans tous les autres cas (maladie, trajet, maternité…), choisissez « Autre ».',
    options: {
      maladie: 'Maladie ou accident de la vie',
      at: 'Accident du travail',
      trajet: 'Accident de trajet',
      mp: 'Maladie professionnelle reconnue',
      maternite: 'Congé maternité',
    },
    optionsEmployeur: {
      maladie: 'Autre (rien à préciser)',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir:
        'C’est coché en haut de l’avis d’arrêt. Si la reconnaissance d’une maladie professionnelle est en cours, répondez « Maladie ».',
      commentSavoirEmployeur: 'Regardez le dossier administratif de la personne, jamais un document médical.',
    },
  },
  jours: {
    texte: 'Depuis combien de jours cet arrêt dure-t-il (ou a-t-il duré) ?',
    aide: 'Comptez tous les jours, week-ends compris, avec les prolongations.',
    texteEmployeur: 'Depuis combien de jours la personne est-elle absente (ou l’a-t-elle été) ?',
    texteProfessionnel: 'Depuis combien de jours l’arrêt dure-t-il (ou a-t-il duré) ?',
    aideEmployeur: 'Comptez tous les jours depuis le premier jour d’absence, week-ends compris.',
    options: {},
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Prenez la date du premier avis d’arrêt ; cet outil peut compter pour vous.',
      commentSavoirEmployeur: 'Regardez le dossier administratif de la personne, jamais un document médical.',
    },
  },
  ij: {
    texte: 'Recevez-vous des indemnités journalières ?',
    aide: 'Répondez aussi « Oui » si votre employeur les reçoit à votre place et maintient votre salaire.',
    texteProfessionnel: 'La personne reçoit-elle des indemnités journalières ?',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir:
        'Regardez vos paiements dans votre compte ameli ou MSA, ou la ligne « IJ » de votre bulletin de paie.',
    },
  },
  besoin: {
    texte: 'Vous cherchez surtout à…',
    aide: 'Choisissez ce qui compte le plus aujourd’hui.',
    texteEmployeur: 'Vous cherchez surtout à…',
    texteProfessionnel: 'La personne cherche surtout à…',
    aideEmployeur: 'Choisissez ce qui compte le plus aujourd’hui.',
    options: {
      emploi: 'Garder ou retrouver un travail',
      droits: 'Comprendre mes droits et mes démarches',
      budget: 'Faire face à un problème d’argent',
      soins: 'Mieux me soigner',
      aidant: 'Aider un proche malade ou âgé',
      retraite: 'Préparer ma retraite',
      conflit: 'Sortir d’un conflit ou d’une souffrance au travail',
      autre: 'Autre chose',
    },
    optionsEmployeur: {
      emploi: 'Préparer un retour ou garder la personne en emploi',
      conflit: 'Apaiser une situation de travail difficile',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Passez cette question : vous pourrez en parler pendant l’entretien.',
      commentSavoirEmployeur: 'Passez cette question si vous hésitez.',
    },
  },
  lien_sante: {
    texte: 'Votre difficulté est-elle liée à la santé ?',
    aide: 'Maladie, accident, handicap, usure, épuisement : tout compte. On ne demande jamais laquelle.',
    texteProfessionnel: 'La difficulté est-elle liée à la santé ?',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Si vous hésitez, parlez-en à votre médecin : la réponse peut rester vide.',
    },
  },
  difficulte: {
    texte: 'Avec votre santé, craignez-vous de ne pas pouvoir garder ou reprendre votre travail comme avant ?',
    aide: 'Répondez pour les mois qui viennent. Indépendant : craignez-vous de devoir réduire ou arrêter votre activité ?',
    texteProfessionnel: 'La personne craint-elle de ne pas pouvoir garder ou reprendre son travail comme avant ?',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Une visite avec le service de santé au travail peut vous aider à y voir clair.',
    },
  },
  avis_mt: {
    texte: 'Le médecin du travail a-t-il écrit quelque chose ?',
    aide: 'C’est le médecin de la santé au travail, pas votre médecin traitant ni celui de la caisse.',
    texteEmployeur: 'Quel écrit du médecin du travail avez-vous reçu ?',
    texteProfessionnel: 'Le médecin du travail a-t-il écrit quelque chose ?',
    aideEmployeur: 'Seul compte un papier signé du médecin du travail, que vous avez reçu.',
    options: {
      aucun: 'Non, rien d’écrit',
      preconisations: 'Oui : des adaptations du poste ou des horaires',
      risque_inaptitude: 'Oui : un risque d’inaptitude',
      inapte: 'Oui : un avis d’inaptitude au poste',
      inapte_sans_reclassement: 'Oui : une inaptitude qui dispense de reclassement',
    },
    optionsEmployeur: {
      aucun: 'Aucun écrit',
      preconisations: 'Des propositions d’adaptation du poste ou des horaires',
      risque_inaptitude: 'Un écrit qui signale un risque d’inaptitude',
      inapte: 'Un avis d’inaptitude au poste',
      inapte_sans_reclassement: 'Un avis d’inaptitude qui dispense de reclassement',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir:
        'Cherchez un papier signé du médecin du travail (attestation, propositions ou avis). Vous pouvez en redemander une copie.',
      commentSavoirEmployeur: 'Regardez le dossier administratif de la personne, jamais un document médical.',
    },
  },
  capacite: {
    texte: 'Pourriez-vous travailler en partie, ou sur des tâches adaptées ?',
    aide: 'C’est votre ressenti : un médecin devra le confirmer.',
    texteProfessionnel: 'La personne pourrait-elle travailler en partie, ou sur des tâches adaptées ?',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Demandez à votre médecin traitant.',
    },
  },
  projet: {
    texte: 'Que cherchez-vous pour la suite ?',
    aide: 'Vous pourrez changer d’avis.',
    texteProfessionnel: 'Que cherche la personne pour la suite ?',
    options: {
      meme_poste: 'Garder mon poste tel quel',
      poste_adapte: 'Garder mon poste, avec des adaptations',
      autre_poste: 'Un autre poste, même métier ou même entreprise',
      autre_metier: 'Un autre métier',
      ne_sait_pas: 'Je n’ai pas encore d’idée',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Choisissez « Je n’ai pas encore d’idée » : un conseiller peut vous aider.',
    },
  },
  invalidite: {
    texte: 'Recevez-vous une pension d’invalidité ?',
    aide: 'Versée par la CPAM, la MSA ou votre caisse. Ce n’est pas la même chose qu’un avis d’inaptitude.',
    texteProfessionnel: 'La personne reçoit-elle une pension d’invalidité ?',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Regardez vos paiements mensuels ou la notification de la caisse.',
    },
  },
  boeth: {
    texte: 'Avez-vous une reconnaissance de travailleur handicapé ou un titre équivalent ?',
    aide: 'RQTH, rente d’accident du travail ou de maladie professionnelle d’au moins 10 %, AAH, carte mobilité inclusion « invalidité »… Cette information vous appartient : rien n’est transmis.',
    texteEmployeur: 'La personne vous a-t-elle parlé d’une reconnaissance de handicap (RQTH ou titre équivalent) ?',
    texteProfessionnel: 'La personne a-t-elle une RQTH ou un titre équivalent ?',
    aideEmployeur: 'Ne lui posez pas la question. Répondez seulement si elle vous l’a dit.',
    options: {
      oui: 'Oui',
      en_cours: 'Demande en cours',
      non: 'Non',
    },
    optionsEmployeur: {
      oui: 'Oui, un titre',
      en_cours: 'Oui, demande en cours',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Cherchez une notification de la MDPH ou l’attestation jointe à votre pension ou à votre rente.',
      commentSavoirEmployeur: 'Ne cherchez pas : si la personne ne vous en a pas parlé, passez.',
      labelEmployeur: 'Non ou je ne sais pas',
    },
  },
  prereprise: {
    texte: 'Avez-vous eu une visite de préreprise ?',
    aide: 'C’est une visite avec le médecin du travail pendant l’arrêt.',
    texteProfessionnel: 'La personne a-t-elle eu une visite de préreprise ?',
    options: {
      non: 'Non',
      oui_sans_mesure_moins_30j: 'Oui, il y a moins de 30 jours, et aucune mesure n’était nécessaire',
      oui_autre: 'Oui, dans un autre cas',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Regardez le document remis à la fin de la visite.',
    },
  },
  delivre: {
    texte: 'Quand le premier avis de cet arrêt a-t-il été délivré ?',
    aide: 'La date suffit. Une règle a changé pour les arrêts délivrés depuis le 15 juin 2026.',
    texteProfessionnel: 'Quand le premier avis de cet arrêt a-t-il été délivré ?',
    options: {},
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'La date est écrite sur l’avis d’arrêt, près de la signature du médecin.',
    },
  },
  absence_24m: {
    texte: 'Depuis deux ans, avez-vous eu une maladie professionnelle, ou au moins 6 mois d’arrêt en tout ?',
    aide: 'Les arrêts s’additionnent. Cela peut lever la condition d’ancienneté d’un projet de transition.',
    texteProfessionnel:
      'Depuis deux ans, la personne a-t-elle eu une maladie professionnelle, ou au moins 6 mois d’arrêt en tout ?',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Additionnez les périodes inscrites dans votre compte ameli ou MSA.',
    },
  },
  anciennete: {
    texte: 'Avez-vous travaillé comme salarié au moins 24 mois, dont 12 mois dans votre entreprise ?',
    aide: 'CDD : 24 mois sur 5 ans, dont 4 mois en CDD dans la dernière année. Intérim : 1 600 heures dans la branche, dont 600 dans l’agence, sur 18 mois.',
    texteProfessionnel:
      'La personne a-t-elle travaillé comme salariée au moins 24 mois, dont 12 mois dans son entreprise ?',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Comptez avec vos bulletins de paie, ou demandez à Transitions Pro.',
    },
  },
  hopital: {
    texte: 'Êtes-vous, ou avez-vous été, en rééducation à l’hôpital ?',
    aide: 'Certains établissements ont une équipe qui aide à retrouver le travail.',
    texteProfessionnel: 'La personne est-elle, ou a-t-elle été, en rééducation à l’hôpital ?',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Demandez à l’équipe soignante ou regardez le compte rendu de séjour.',
    },
  },
  naissance: {
    texte: 'Quelle est votre année de naissance ?',
    aide: 'Elle sert seulement à deux ou trois règles d’âge. L’année suffit.',
    texteProfessionnel: 'Quelle est l’année de naissance de la personne ?',
    options: {},
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Vous pouvez passer cette question.',
    },
  },
  bilan_5ans: {
    texte: 'Un bilan de compétences a-t-il déjà été financé pour vous depuis moins de 5 ans ?',
    aide: 'Cela change seulement le financement, pas l’intérêt du bilan.',
    texteProfessionnel: 'Un bilan de compétences a-t-il déjà été financé pour la personne depuis moins de 5 ans ?',
    options: {
      oui: 'Oui',
      non: 'Non',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Regardez l’historique de votre compte formation.',
    },
  },
  effectif: {
    texte: 'Combien de salariés compte l’entreprise ?',
    aide: 'Cela change seulement vos obligations (CSE, service social du travail).',
    aideEmployeur: 'Cela change seulement vos obligations (CSE, service social du travail).',
    options: {
      moins_11: 'Moins de 11',
      '11_49': 'De 11 à 49',
      '50_249': 'De 50 à 249',
      '250_plus': '250 ou plus',
    },
    nonReponse: {
      label: 'Je ne sais pas',
      commentSavoir: 'Regardez votre dernière déclaration sociale.',
      commentSavoirEmployeur: 'Regardez votre dernière déclaration sociale.',
    },
  },
};
