/** « À ne pas oublier » : ce que lit la personne (« vous ») ; N20 est pour l’employeur. Les numéros sont des références. */
export const reminderTexts: Readonly<Record<string, { readonly titre: string; readonly texte: string }>> = {
  N01: {
    titre: 'Envoyez chaque arrêt et chaque prolongation',
    texte:
      'Envoyez chaque arrêt et chaque prolongation dans les 48 heures, à votre caisse et à votre employeur (à France Travail si vous êtes au chômage). Si le médecin l’a déjà envoyé à la caisse par internet, il reste le volet de l’employeur. Gardez une copie. Faites prolonger l’arrêt par le médecin qui l’a prescrit ou par votre médecin traitant : sinon, l’indemnité peut être refusée.',
  },
  N02: {
    titre: 'Pas d’activité sans accord écrit',
    texte:
      'Pendant un arrêt payé, ne commencez ni travail, ni essai, ni formation, même non payés, avant l’accord écrit de votre caisse. Sinon, la caisse peut vous demander de rembourser les indemnités. Si vous reprenez plus tôt que prévu, dites-le-lui tout de suite.',
  },
  N03: {
    titre: 'Heures de sortie, contrôles, départs',
    texte:
      'Respectez les heures de sortie écrites sur l’arrêt. Allez aux convocations de la caisse. Avant de dormir plusieurs jours ailleurs que chez vous, donnez l’adresse à votre caisse et demandez-lui la règle.',
  },
  N04: {
    titre: 'Ne démissionnez pas, ne signez rien sans conseil',
    texte:
      'Ne démissionnez pas et ne signez pas de rupture avant d’avoir demandé conseil : syndicat, service social, point-justice, ou {{droit-du-travail}}. Une démission ne donne en général pas droit au chômage. Après une rupture conventionnelle signée, vous avez 15 jours pour changer d’avis, par lettre.',
  },
  N05: {
    titre: 'À la fin de l’arrêt, donnez des nouvelles',
    texte:
      'À la fin de l’arrêt, reprenez le travail ou envoyez une prolongation. Ouvrez les lettres recommandées et répondez. Une absence sans explication peut être traitée comme une démission. Votre raison de santé compte : envoyez un justificatif.',
  },
  N06: {
    titre: 'Une décision de la caisse se conteste vite',
    texte:
      'Vous n’êtes pas d’accord avec une décision de votre caisse ? Lisez la lettre : elle dit à qui écrire, en général une commission de la caisse, et dans quel délai, en général 2 mois. Écrivez d’abord à cette commission ; le tribunal vient après. Gardez une preuve de l’envoi. Une absence de réponse peut valoir refus : un nouveau délai commence.',
  },
  N07: {
    titre: 'Avis du médecin du travail : 15 jours',
    texte:
      'Secteur privé : vous avez 15 jours pour contester l’écrit devant le conseil de prud’hommes. Le délai part de la remise ou de la réception de l’écrit. L’écrit dit comment faire. Demandez de l’aide tout de suite.',
  },
  N08: {
    titre: 'Le mois qui suit l’avis d’inaptitude',
    texte:
      'Pendant le mois qui suit l’avis, vous n’avez souvent ni salaire ni indemnité : préparez-le avec le service social. Si l’inaptitude vient d’un accident du travail ou d’une maladie professionnelle, demandez le formulaire d’ITI au médecin du travail. Envoyez-le tout de suite. Un mois après l’examen, si vous n’êtes ni reclassé ni licencié, l’employeur doit reprendre le salaire. C’est vrai même s’il y a un recours.',
  },
  N09: {
    titre: 'Avant de refuser un poste',
    texte:
      'Vous pouvez refuser un poste de reclassement. Mais demandez conseil avant, et dites pourquoi par écrit. Si le poste ne respecte pas les conseils du médecin du travail, dites-le-lui. Après un accident du travail ou une maladie professionnelle, un refus jugé abusif peut faire perdre une partie des indemnités.',
  },
  N10: {
    titre: 'Préreprise : dites-le si vous ne voulez pas que l’employeur soit informé',
    texte:
      'Le médecin du travail peut transmettre ses conseils à l’employeur et au médecin-conseil. Si vous n’êtes pas d’accord, dites-le-lui pendant la visite. Votre maladie n’est jamais transmise à l’employeur.',
  },
  N11: {
    titre: 'Visite de reprise : vous pouvez toujours la demander',
    texte:
      'Si l’employeur n’organise pas la visite, appelez vous-même le service de santé au travail. Prévenez l’employeur par écrit de votre date de retour. Même si la visite n’est plus obligatoire, vous pouvez la demander, sans sanction possible.',
  },
  N12: {
    titre: 'Temps partiel thérapeutique : l’accord d’abord',
    texte:
      'Ne commencez pas avant l’accord de l’employeur. S’il refuse, demandez-lui une réponse écrite et revoyez votre médecin avant la fin de l’arrêt. Le médecin du travail peut aussi proposer ces horaires : l’employeur doit alors expliquer son refus par écrit.',
  },
  N13: {
    titre: 'Accident ou maladie du travail : déclarez',
    texte:
      'Dites l’accident à votre employeur dans la journée, ou au plus tard dans les 24 heures. Il doit le déclarer à la caisse. S’il ne le fait pas, déclarez-le vous-même à la caisse : vous avez 2 ans. Pour une maladie professionnelle, c’est à vous de faire la demande à la caisse.',
  },
  N14: {
    titre: 'Invalidité : n’attendez pas la fin des indemnités',
    texte:
      'Si la caisse ne vous propose rien, vous pouvez demander la pension vous-même. C’est en général dans les 12 mois après la fin des indemnités ou la date indiquée par la caisse. La pension ne met pas fin au contrat. Si vous ne travaillez pas, continuez à envoyer un arrêt à l’employeur.',
  },
  N15: {
    titre: 'Dossier MDPH',
    texte:
      'Demandez le renouvellement avant la date de fin : vos droits continuent alors jusqu’à la réponse. En cas de refus, ou sans réponse au bout de 4 mois, vous avez en général 2 mois pour écrire à la MDPH. Vous choisissez si vous en parlez à votre employeur.',
  },
  N16: {
    titre: 'PTP : des délais longs',
    texte:
      'Faites la demande écrite de congé à l’employeur au moins 120 jours avant la formation si vous vous arrêtez 6 mois ou plus. Dans les autres cas, c’est 60 jours avant. Sans réponse sous 30 jours, le congé est accepté. Si vous êtes en CDD, demandez avant la fin du contrat.',
  },
  N17: {
    titre: 'PPR : répondez au projet',
    texte:
      'L’employeur vous envoie un projet : répondez par écrit. À l’État et à l’hôpital, c’est dans les 15 jours : sans réponse, on considère que vous refusez. Dans la territoriale, le délai est à vérifier. À la fin, demandez votre reclassement par écrit.',
  },
  N18: {
    titre: 'Prévoyance : une aide souvent oubliée',
    texte:
      'Demandez au service RH s’il y a un contrat de prévoyance : il peut compléter vos indemnités ou votre pension. N’envoyez pas de détail médical à l’employeur : les documents médicaux vont à l’assureur. Après la fin du contrat, la mutuelle et la prévoyance peuvent continuer jusqu’à 12 mois si vous êtes indemnisé par France Travail.',
  },
  N19: {
    titre: 'Indépendants : avant de fermer l’entreprise',
    texte:
      'N’arrêtez pas officiellement votre activité avant d’avoir demandé conseil à la caisse ou au service social. Cela peut changer vos droits aux indemnités, à la pension et aux aides. Envoyez aussi chaque arrêt dans les 48 heures.',
  },
  N20: {
    titre: 'Pendant l’arrêt de la personne',
    texte:
      'Pendant un arrêt, ne demandez aucun travail à la personne, même court ou à distance. Ne demandez ni la maladie ni le traitement. Informez-la du rendez-vous de liaison et, au-delà de 30 jours, de la visite de préreprise. Un refus, ou une visite demandée par elle, ne peut pas lui être reproché.',
  },
};
