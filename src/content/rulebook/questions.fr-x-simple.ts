import type { QuestionTexts } from '../../model/fiche.js';

const ouiNon = { oui: 'Oui', non: 'Non' };
const label = 'Je ne sais pas';
const dossier = 'Regardez le dossier administratif de la personne. Ne regardez jamais un document médical.';

/** Les mots des questions, version simplifiée : mêmes clés, même ordre, même sens que le français. */
const questionTexts: Readonly<Record<string, QuestionTexts>> = {
  role: {
    texte: 'Vous êtes…',
    aide: 'Les questions changent selon votre place. Un employeur ne répond jamais à une question de santé.',
    options: {
      travailleur: 'La personne concernée',
      employeur: 'Employeur, manager ou ressources humaines',
      professionnel: 'Un professionnel qui accompagne la personne',
    },
    nonReponse: { label, commentSavoir: 'C’est votre situation ? Choisissez « La personne concernée ».' },
  },
  statut: {
    texte: 'Quelle est votre situation de travail ?',
    aide: 'Vous êtes en arrêt ? Répondez pour votre travail au début de l’arrêt. CDI : contrat sans date de fin. CDD : contrat avec une date de fin.',
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
      label,
      commentSavoir: 'Regardez le titre de votre contrat. Ou regardez le haut de votre bulletin de paie.',
      commentSavoirEmployeur: dossier,
    },
  },
  regime: {
    texte: 'Pendant un arrêt, qui vous verse vos indemnités ?',
    aide: 'Les indemnités sont l’argent versé pendant un arrêt. Répondez même sans arrêt en ce moment. Ce n’est pas votre mutuelle qui les verse. Fonctionnaire titulaire : c’est en général votre employeur public. Exploitant agricole : c’est en général la MSA, caisse de l’agriculture. Vous avez aussi une autre activité ? Choisissez la caisse qui vous paie.',
    texteProfessionnel: 'Pendant un arrêt, qui verse ses indemnités à la personne ?',
    options: {
      cpam: 'La CPAM, caisse d’assurance maladie. Outre-mer, c’est la CGSS, caisse générale de sécurité sociale',
      msa: 'La MSA, pour l’agriculture',
      employeur_public: 'Mon employeur public',
      special: 'Un régime spécial : marins, SNCF, RATP, énergie, mines, notaires, militaires, cultes…',
    },
    nonReponse: {
      label,
      commentSavoir: 'Le nom de la caisse est sur votre attestation de droits. Il est aussi sur vos décomptes.',
    },
  },
  regime_special: {
    texte: 'De quel régime dépendez-vous ?',
    aide: 'Chaque régime a ses propres interlocuteurs.',
    options: {
      marin: 'Marins : ENIM',
      ferroviaire: 'SNCF, ferroviaire',
      ratp: 'RATP',
      ieg: 'Électricité et gaz',
      mines: 'Mines',
      notaires: 'Clercs et employés de notaires',
      militaire: 'Militaires',
      cultes: 'Cultes',
      autre: 'Un autre régime',
    },
    nonReponse: { label, commentSavoir: 'Le nom du régime est sur votre attestation de droits.' },
  },
  departement: {
    texte: 'Dans quel département habitez-vous ?',
    aide: 'C’est le département où vous habitez. Ce n’est pas celui de l’entreprise. Vous habitez à Saint-Martin, Saint-Barthélemy, Saint-Pierre-et-Miquelon ou dans le Pacifique ? Choisissez « Je ne sais pas ».',
    texteEmployeur: 'Dans quel département se trouve l’établissement ?',
    texteProfessionnel: 'Dans quel département la personne habite-t-elle ?',
    aideEmployeur: 'Cela sert seulement à vous donner les bons contacts.',
    options: { horsfrance: 'J’habite hors de France' },
    nonReponse: {
      label,
      commentSavoir: 'Il est sur un courrier de votre caisse ou de la mairie.',
      commentSavoirEmployeur: 'C’est l’adresse de l’établissement où travaille la personne.',
    },
  },
  contrat: {
    texte: 'Votre contrat est-il toujours en cours ?',
    aide: 'Un arrêt de travail ne met pas fin au contrat. Mais un CDD ou une mission s’arrête à la date prévue. CDD : contrat avec une date de fin. C’est vrai même pendant un arrêt. Répondez « Oui » si le contrat continue. Un contrat rompu ou terminé ne continue pas.',
    texteEmployeur: 'Le contrat de la personne est-il toujours en cours ?',
    texteProfessionnel: 'Le contrat de la personne est-il toujours en cours ?',
    aideEmployeur:
      'Une absence ne met pas fin au contrat. Mais un CDD s’arrête à la date prévue. CDD : contrat avec une date de fin.',
    options: ouiNon,
    nonReponse: {
      label,
      commentSavoir:
        'Contrat sans date de fin : cherchez une lettre de rupture. Ou cherchez un solde de tout compte. Si vous ne trouvez rien, le contrat est en principe en cours. En CDD ou en intérim, regardez la date de fin.',
      commentSavoirEmployeur: dossier,
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
      label,
      commentSavoir: 'Regardez la date de fin sur votre dernier avis d’arrêt.',
      commentSavoirEmployeur: dossier,
    },
  },
  cause: {
    texte: 'Quelle est l’origine de l’arrêt ?',
    aide: 'Seule la catégorie compte. Nous ne demandons jamais la maladie. Votre arrêt vient de la grossesse, hors congé maternité ? Choisissez « Maladie ».',
    texteEmployeur: 'Quelle est la nature de l’absence ?',
    texteProfessionnel: 'Quelle est l’origine de l’arrêt ?',
    aideEmployeur:
      'Précisez seulement 2 cas : un accident du travail ou une maladie professionnelle reconnue. Pour tous les autres cas, choisissez « Autre ». Exemples : maladie, trajet, maternité.',
    options: {
      maladie: 'Maladie ou accident de la vie',
      at: 'Accident du travail',
      trajet: 'Accident de trajet',
      mp: 'Maladie professionnelle reconnue',
      maternite: 'Congé maternité',
    },
    optionsEmployeur: { maladie: 'Autre : rien à préciser' },
    nonReponse: {
      label,
      commentSavoir:
        'Regardez la case cochée en haut de l’avis d’arrêt. La caisse étudie encore votre maladie professionnelle ? Répondez « Maladie ».',
      commentSavoirEmployeur: dossier,
    },
  },
  jours: {
    texte: 'Depuis combien de jours cet arrêt dure-t-il ? Ou combien de jours a-t-il duré ?',
    aide: 'Comptez tous les jours, avec les week-ends. Comptez aussi les prolongations.',
    texteEmployeur: 'Depuis combien de jours la personne est-elle absente ? Ou combien de jours a duré son absence ?',
    texteProfessionnel: 'Depuis combien de jours l’arrêt dure-t-il ? Ou combien de jours a-t-il duré ?',
    aideEmployeur: 'Comptez tous les jours depuis le premier jour d’absence. Comptez aussi les week-ends.',
    options: {},
    nonReponse: {
      label,
      commentSavoir: 'Prenez la date du premier avis d’arrêt. Cet outil peut compter pour vous.',
      commentSavoirEmployeur: dossier,
    },
  },
  ij: {
    texte: 'Recevez-vous des indemnités journalières ?',
    aide: 'C’est l’argent que la caisse verse pendant un arrêt. Votre employeur peut le recevoir à votre place et maintenir votre salaire. Dans ce cas, répondez aussi « Oui ».',
    texteProfessionnel: 'La personne reçoit-elle des indemnités journalières ?',
    options: ouiNon,
    nonReponse: {
      label,
      commentSavoir:
        'Regardez vos paiements dans votre compte ameli, ou dans celui de la MSA. La MSA est la caisse de l’agriculture. Ou regardez la ligne « IJ » de votre bulletin de paie. IJ veut dire : indemnités journalières.',
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
      label,
      commentSavoir: 'Passez cette question. Vous pouvez en parler pendant l’entretien.',
      commentSavoirEmployeur: 'Passez cette question si vous hésitez.',
    },
  },
  lien_sante: {
    texte: 'Votre difficulté est-elle liée à la santé ?',
    aide: 'Maladie, accident, handicap, usure, épuisement : tout compte. Nous ne demandons jamais votre maladie.',
    texteProfessionnel: 'La difficulté est-elle liée à la santé ?',
    options: ouiNon,
    nonReponse: {
      label,
      commentSavoir: 'Si vous hésitez, parlez-en à votre médecin. La réponse peut rester vide.',
    },
  },
  difficulte: {
    texte:
      'À cause de votre santé, avez-vous peur de perdre votre travail ? Ou de devoir travailler autrement qu’avant ?',
    aide: 'Répondez pour les mois qui viennent. Indépendant : avez-vous peur de devoir réduire ou arrêter votre activité ?',
    texteProfessionnel:
      'La personne a-t-elle peur de perdre son travail ? Ou de devoir travailler autrement qu’avant ?',
    options: ouiNon,
    nonReponse: {
      label,
      commentSavoir:
        'Une visite avec le service de santé au travail peut vous aider. Elle aide à mieux comprendre votre situation.',
    },
  },
  avis_mt: {
    texte: 'Le médecin du travail a-t-il écrit quelque chose ?',
    aide: 'C’est le médecin de la santé au travail. Ce n’est pas votre médecin traitant. Ce n’est pas le médecin de la caisse. Inaptitude : le médecin écrit que la santé ne va plus avec le poste.',
    texteEmployeur: 'Quel écrit du médecin du travail avez-vous reçu ?',
    texteProfessionnel: 'Le médecin du travail a-t-il écrit quelque chose ?',
    aideEmployeur:
      'Un seul papier compte : le papier signé du médecin du travail, que vous avez reçu. Inaptitude : la santé ne va plus avec le poste.',
    options: {
      aucun: 'Non, rien d’écrit',
      preconisations: 'Oui : des adaptations du poste ou des horaires',
      risque_inaptitude: 'Oui : un risque d’inaptitude',
      inapte: 'Oui : un avis d’inaptitude au poste',
      inapte_sans_reclassement: 'Oui : une inaptitude, et l’employeur n’a pas à chercher un autre poste',
    },
    optionsEmployeur: {
      aucun: 'Aucun écrit',
      preconisations: 'Des propositions d’adaptation du poste ou des horaires',
      risque_inaptitude: 'Un écrit qui signale un risque d’inaptitude',
      inapte: 'Un avis d’inaptitude au poste',
      inapte_sans_reclassement: 'Un avis d’inaptitude, et vous n’avez pas à chercher un autre poste',
    },
    nonReponse: {
      label,
      commentSavoir:
        'Cherchez un papier signé du médecin du travail : attestation, propositions ou avis. Vous pouvez en redemander une copie.',
      commentSavoirEmployeur: dossier,
    },
  },
  capacite: {
    texte: 'Pensez-vous pouvoir travailler en partie, ou sur des tâches adaptées ?',
    aide: 'C’est votre ressenti. Un médecin doit ensuite le confirmer.',
    texteProfessionnel: 'La personne pense-t-elle pouvoir travailler en partie, ou sur des tâches adaptées ?',
    options: ouiNon,
    nonReponse: { label, commentSavoir: 'Demandez à votre médecin traitant.' },
  },
  projet: {
    texte: 'Que cherchez-vous pour la suite ?',
    aide: 'Vous pouvez changer d’avis plus tard.',
    texteProfessionnel: 'Que cherche la personne pour la suite ?',
    options: {
      meme_poste: 'Garder mon poste tel quel',
      poste_adapte: 'Garder mon poste, avec des adaptations',
      autre_poste: 'Un autre poste, même métier ou même entreprise',
      autre_metier: 'Un autre métier',
      ne_sait_pas: 'Je n’ai pas encore d’idée',
    },
    nonReponse: { label, commentSavoir: 'Choisissez « Je n’ai pas encore d’idée ». Un conseiller peut vous aider.' },
  },
  invalidite: {
    texte: 'Recevez-vous une pension d’invalidité ?',
    aide: 'Invalidité : la santé réduit pour longtemps la capacité de travail. Votre caisse verse la pension. Un avis d’inaptitude est autre chose : la santé ne va plus avec un poste.',
    texteProfessionnel: 'La personne reçoit-elle une pension d’invalidité ?',
    options: ouiNon,
    nonReponse: { label, commentSavoir: 'Regardez vos paiements du mois ou la lettre de décision de la caisse.' },
  },
  boeth: {
    texte: 'Avez-vous une reconnaissance de travailleur handicapé ou un titre équivalent ?',
    aide: 'Titres possibles : RQTH, AAH, carte mobilité inclusion « invalidité ». La RQTH est la reconnaissance de la qualité de travailleur handicapé. L’AAH est l’allocation aux adultes handicapés. Une rente d’accident du travail compte aussi, à partir d’un taux de 10 sur 100. C’est pareil pour une maladie professionnelle. D’autres titres existent. Cette information vous appartient : nous ne la donnons pas.',
    texteEmployeur: 'La personne vous a-t-elle parlé d’une reconnaissance de handicap, ou d’un titre équivalent ?',
    texteProfessionnel: 'La personne a-t-elle une reconnaissance de travailleur handicapé ou un titre équivalent ?',
    aideEmployeur: 'Ne lui posez pas la question. Répondez seulement si elle vous l’a dit.',
    options: { oui: 'Oui', en_cours: 'Demande en cours', non: 'Non' },
    optionsEmployeur: { oui: 'Oui, un titre', en_cours: 'Oui, demande en cours' },
    nonReponse: {
      label,
      commentSavoir:
        'Cherchez une lettre de décision de la MDPH. La MDPH est la maison départementale des personnes handicapées. Ou cherchez l’attestation jointe à votre pension ou à votre rente.',
      commentSavoirEmployeur: 'Ne cherchez pas. Répondez seulement si la personne vous en a parlé. Sinon, passez.',
      labelEmployeur: 'Non ou je ne sais pas',
    },
  },
  prereprise: {
    texte: 'Avez-vous eu une visite de préreprise ?',
    aide: 'C’est une visite avec le médecin du travail pendant l’arrêt.',
    texteProfessionnel: 'La personne a-t-elle eu une visite de préreprise ?',
    options: {
      non: 'Non',
      oui_sans_mesure_moins_30j: 'Oui, il y a moins de 30 jours, sans mesure à prendre',
      oui_autre: 'Oui, dans un autre cas',
    },
    nonReponse: { label, commentSavoir: 'Regardez le document remis à la fin de la visite.' },
  },
  delivre: {
    texte: 'À quelle date le médecin a-t-il écrit le premier avis de cet arrêt ?',
    aide: 'La date suffit. Une règle a changé le lundi 15 juin 2026. Elle vaut pour les arrêts délivrés depuis cette date.',
    texteProfessionnel: 'À quelle date le médecin a-t-il écrit le premier avis de cet arrêt ?',
    options: {},
    nonReponse: { label, commentSavoir: 'La date est sur l’avis d’arrêt, près de la signature du médecin.' },
  },
  absence_24m: {
    texte: 'Depuis 2 ans, avez-vous eu une maladie professionnelle ? Ou au moins 6 mois d’arrêt en tout ?',
    aide: 'Comptez tous les arrêts ensemble. Pour un projet de transition, il faut une certaine ancienneté. Dans ce cas, cette condition peut disparaître.',
    texteProfessionnel:
      'Depuis 2 ans, la personne a-t-elle eu une maladie professionnelle ? Ou au moins 6 mois d’arrêt en tout ?',
    options: ouiNon,
    nonReponse: {
      label,
      commentSavoir:
        'Ajoutez les périodes de votre compte ameli, ou de celui de la MSA. La MSA est la caisse de l’agriculture.',
    },
  },
  anciennete: {
    texte: 'Avez-vous travaillé comme salarié au moins 24 mois, dont 12 mois dans votre entreprise ?',
    aide: 'Un CDD est un contrat avec une date de fin. CDD : 24 mois sur 5 ans, dont 4 mois en CDD dans la dernière année. Intérim : 1 600 heures dans la branche, dont 600 dans l’agence, sur 18 mois.',
    texteProfessionnel: 'La personne a-t-elle été salariée au moins 24 mois, dont 12 mois dans son entreprise ?',
    options: ouiNon,
    nonReponse: {
      label,
      commentSavoir: 'Comptez avec vos bulletins de paie, ou demandez à Transitions Pro.',
    },
  },
  hopital: {
    texte: 'Êtes-vous en rééducation à l’hôpital ? Ou l’avez-vous été ?',
    aide: 'Certains établissements ont une équipe qui aide à retrouver le travail.',
    texteProfessionnel: 'La personne est-elle en rééducation à l’hôpital ? Ou l’a-t-elle été ?',
    options: ouiNon,
    nonReponse: {
      label,
      commentSavoir: 'Demandez à l’équipe soignante ou regardez le compte rendu de séjour.',
    },
  },
  naissance: {
    texte: 'Quelle est votre année de naissance ?',
    aide: 'Elle sert seulement à 2 ou 3 règles d’âge. L’année suffit.',
    texteProfessionnel: 'Quelle est l’année de naissance de la personne ?',
    options: {},
    nonReponse: { label, commentSavoir: 'Vous pouvez passer cette question.' },
  },
  bilan_5ans: {
    texte:
      'Dans les 5 dernières années, quelqu’un a-t-il payé pour vous un bilan de compétences ? Votre compte formation, l’employeur ou un autre ?',
    aide: 'Cela change seulement le financement. L’intérêt du bilan reste le même.',
    texteProfessionnel:
      'Dans les 5 dernières années, quelqu’un a-t-il payé un bilan de compétences pour la personne ? Son compte formation, l’employeur ou un autre ?',
    options: ouiNon,
    nonReponse: { label, commentSavoir: 'Regardez l’historique de votre compte formation.' },
  },
  effectif: {
    texte: 'Combien de salariés compte l’entreprise ?',
    aide: 'Cela change seulement vos obligations : comité social et économique, service social du travail.',
    aideEmployeur: 'Cela change seulement vos obligations : comité social et économique, service social du travail.',
    options: { moins_11: 'Moins de 11', '11_49': 'De 11 à 49', '50_249': 'De 50 à 249', '250_plus': '250 ou plus' },
    nonReponse: {
      label,
      commentSavoir: 'Regardez votre dernière déclaration sociale.',
      commentSavoirEmployeur: 'Regardez votre dernière déclaration sociale.',
    },
  },
};
export default questionTexts;
