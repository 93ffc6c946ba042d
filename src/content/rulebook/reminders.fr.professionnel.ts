/** « À ne pas oublier » : ce que lit le professionnel (« la personne »). N20 n’existe que pour l’employeur. */
export const reminderTexts: Readonly<Record<string, { readonly titre: string; readonly texte: string }>> = {
  N01: {
    titre: 'Chaque arrêt et chaque prolongation doivent être envoyés',
    texte:
      'La personne envoie chaque arrêt et chaque prolongation dans les 48 heures, à sa caisse et à son employeur. Si elle est au chômage, c’est à sa caisse et à France Travail. Si le médecin l’a déjà envoyé à la caisse par internet, il reste le volet de l’employeur. Elle garde une copie. Elle fait prolonger l’arrêt par le médecin qui l’a prescrit ou par son médecin traitant : sinon, l’indemnité peut être refusée.',
  },
  N02: {
    titre: 'Pas d’activité sans accord écrit',
    texte:
      'Pendant un arrêt payé, la personne ne commence ni travail, ni essai, ni formation, même non payés, avant l’accord écrit de sa caisse. Sinon, la caisse peut lui demander de rembourser les indemnités. Si elle reprend plus tôt que prévu, elle le dit tout de suite à la caisse.',
  },
  N03: {
    titre: 'Heures de sortie, contrôles, départs',
    texte:
      'La personne respecte les heures de sortie écrites sur l’arrêt. Elle va aux convocations de la caisse. Avant de dormir plusieurs jours ailleurs que chez elle, elle donne l’adresse à sa caisse et lui demande la règle.',
  },
  N04: {
    titre: 'Ne pas démissionner, ne rien signer sans conseil',
    texte:
      'La personne ne démissionne pas et ne signe pas de rupture avant d’avoir demandé conseil : syndicat, service social, point-justice, ou {{droit-du-travail}}. Une démission ne donne en général pas droit au chômage. Après une rupture conventionnelle signée, elle a 15 jours pour changer d’avis, par lettre.',
  },
  N05: {
    titre: 'À la fin de l’arrêt, donner des nouvelles',
    texte:
      'À la fin de l’arrêt, la personne reprend le travail ou envoie une prolongation. Elle ouvre les lettres recommandées et répond. Une absence sans explication peut être traitée comme une démission. Sa raison de santé compte : elle envoie un justificatif.',
  },
  N06: {
    titre: 'Une décision de la caisse se conteste vite',
    texte:
      'La personne n’est pas d’accord avec une décision de sa caisse ? La lettre dit à qui écrire, en général une commission de la caisse, et dans quel délai, en général 2 mois. Elle écrit d’abord à cette commission ; le tribunal vient après. Elle garde une preuve de l’envoi. Une absence de réponse peut valoir refus : un nouveau délai commence.',
  },
  N07: {
    titre: 'Avis du médecin du travail : 15 jours',
    texte:
      'Secteur privé : la personne a 15 jours pour contester l’écrit devant le conseil de prud’hommes. Le délai part de la remise ou de la réception de l’écrit. L’écrit dit comment faire. Elle demande de l’aide tout de suite.',
  },
  N08: {
    titre: 'Le mois qui suit l’avis d’inaptitude',
    texte:
      'Pendant le mois qui suit l’avis, la personne n’a souvent ni salaire ni indemnité : elle le prépare avec le service social. Si l’inaptitude vient d’un accident du travail ou d’une maladie professionnelle, elle demande le formulaire d’ITI au médecin du travail. Elle l’envoie tout de suite. Un mois après l’examen, si elle n’est ni reclassée ni licenciée, l’employeur doit reprendre le salaire. C’est vrai même s’il y a un recours.',
  },
  N09: {
    titre: 'Avant de refuser un poste',
    texte:
      'La personne peut refuser un poste de reclassement. Mais elle demande conseil avant, et dit pourquoi par écrit. Si le poste ne respecte pas les conseils du médecin du travail, elle le lui dit. Après un accident du travail ou une maladie professionnelle, un refus jugé abusif peut faire perdre une partie des indemnités.',
  },
  N10: {
    titre: 'Préreprise : la personne peut ne pas vouloir que l’employeur soit informé',
    texte:
      'Le médecin du travail peut transmettre ses conseils à l’employeur et au médecin-conseil. Si la personne n’est pas d’accord, elle le lui dit pendant la visite. Sa maladie n’est jamais transmise à l’employeur.',
  },
  N11: {
    titre: 'Visite de reprise : la personne peut toujours la demander',
    texte:
      'Si l’employeur n’organise pas la visite, la personne appelle elle-même le service de santé au travail. Elle prévient l’employeur par écrit de sa date de retour. Même si la visite n’est plus obligatoire, elle peut la demander, sans sanction possible.',
  },
  N12: {
    titre: 'Temps partiel thérapeutique : l’accord d’abord',
    texte:
      'La personne ne commence pas avant l’accord de l’employeur. S’il refuse, elle lui demande une réponse écrite et revoit son médecin avant la fin de l’arrêt. Le médecin du travail peut aussi proposer ces horaires : l’employeur doit alors expliquer son refus par écrit.',
  },
  N13: {
    titre: 'Accident ou maladie du travail : à déclarer',
    texte:
      'La personne dit l’accident à son employeur dans la journée, ou au plus tard dans les 24 heures. Il doit le déclarer à la caisse. S’il ne le fait pas, elle le déclare elle-même à la caisse : elle a 2 ans. Pour une maladie professionnelle, c’est à elle de faire la demande à la caisse.',
  },
  N14: {
    titre: 'Invalidité : ne pas attendre la fin des indemnités',
    texte:
      'Si la caisse ne lui propose rien, la personne peut demander la pension elle-même. C’est en général dans les 12 mois après la fin des indemnités ou la date indiquée par la caisse. La pension ne met pas fin au contrat. Si elle ne travaille pas, elle continue à envoyer un arrêt à l’employeur.',
  },
  N15: {
    titre: 'Dossier MDPH',
    texte:
      'La personne demande le renouvellement avant la date de fin : ses droits continuent alors jusqu’à la réponse. En cas de refus, ou sans réponse au bout de 4 mois, elle a en général 2 mois pour écrire à la MDPH. Elle choisit si elle en parle à son employeur.',
  },
  N16: {
    titre: 'PTP : des délais longs',
    texte:
      'La personne fait la demande écrite de congé à l’employeur au moins 120 jours avant la formation si elle s’arrête 6 mois ou plus. Dans les autres cas, c’est 60 jours avant. Sans réponse sous 30 jours, le congé est accepté. Si elle est en CDD, elle demande avant la fin du contrat.',
  },
  N17: {
    titre: 'PPR : répondre au projet',
    texte:
      'L’employeur envoie un projet à la personne : elle répond par écrit. À l’État et à l’hôpital, c’est dans les 15 jours : sans réponse, on considère qu’elle refuse. Dans la territoriale, le délai est à vérifier. À la fin, elle demande son reclassement par écrit.',
  },
  N18: {
    titre: 'Prévoyance : une aide souvent oubliée',
    texte:
      'La personne demande au service RH s’il y a un contrat de prévoyance : il peut compléter ses indemnités ou sa pension. Elle n’envoie pas de détail médical à l’employeur : les documents médicaux vont à l’assureur. Après la fin du contrat, la mutuelle et la prévoyance peuvent continuer jusqu’à 12 mois si elle est indemnisée par France Travail.',
  },
  N19: {
    titre: 'Indépendants : avant de fermer l’entreprise',
    texte:
      'La personne n’arrête pas officiellement son activité avant d’avoir demandé conseil à la caisse ou au service social. Cela peut changer ses droits aux indemnités, à la pension et aux aides. Elle envoie aussi chaque arrêt dans les 48 heures.',
  },
};
