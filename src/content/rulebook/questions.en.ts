import type { QuestionTexts } from '../../model/fiche.js';

const yesNo = { oui: 'Yes', non: 'No' };
const label = 'I don’t know';
const file = 'Look at the person’s administrative file, never at a medical document.';

/** The words of the questions in English. French names are kept beside their meaning: they are what letters and offices say. */
const questionTexts: Readonly<Record<string, QuestionTexts>> = {
  role: {
    texte: 'You are…',
    aide: 'The questions depend on who you are. An employer never answers a question about health.',
    options: {
      travailleur: 'The person concerned',
      employeur: 'Employer, manager or human resources',
      professionnel: 'A professional supporting the person',
    },
    nonReponse: { label, commentSavoir: 'Choose “The person concerned” if the situation is yours.' },
  },
  statut: {
    texte: 'What is your work situation?',
    aide: 'If you are on sick leave, answer for the job you had when it began.',
    texteEmployeur: 'What is the person’s status in your company?',
    texteProfessionnel: 'What is the person’s work situation?',
    aideEmployeur: 'Take the contract that was in force when the absence began.',
    options: {
      cdi: 'Employee on a permanent contract (CDI)',
      cdd: 'Employee on a fixed-term contract (CDD)',
      interim: 'Temporary agency worker (intérimaire)',
      apprenti: 'Apprentice, or contrat de professionnalisation',
      stagiaire_fp: 'Vocational trainee (stagiaire de la formation professionnelle)',
      indep_art_com: 'Craftsperson, shopkeeper, micro-entrepreneur',
      indep_liberal: 'Independent professional (profession libérale)',
      exploitant: 'Farmer, or spouse or relative working on the farm (conjoint collaborateur, aide familial)',
      titulaire: 'Tenured civil servant (fonctionnaire titulaire)',
      contractuel_pub: 'Contract staff of a public employer',
      demandeur: 'Out of work or looking for work',
      retraite: 'Retired',
      autre: 'Other situation',
    },
    nonReponse: {
      label,
      commentSavoir: 'Look at the title of your contract or at the top of your payslip.',
      commentSavoirEmployeur: file,
    },
  },
  regime: {
    texte: 'Who pays (or would pay) your daily allowances during sick leave?',
    aide: 'It is not your complementary insurance (mutuelle). Tenured civil servant: it is usually your public employer. Farmer: it is usually the MSA; if you have another occupation, choose the fund that pays you.',
    texteProfessionnel: 'Who pays (or would pay) the person’s daily allowances?',
    options: {
      cpam: 'The CPAM, health insurance fund (or the CGSS overseas)',
      msa: 'The MSA (agriculture)',
      employeur_public: 'My public employer',
      special: 'A special scheme (seafarers, SNCF, RATP, energy, mines, notaries, armed forces, clergy…)',
    },
    nonReponse: {
      label,
      commentSavoir:
        'The name of the fund is written on your certificate of rights (attestation de droits) and on your statements (décomptes).',
    },
  },
  regime_special: {
    texte: 'Which scheme are you under?',
    aide: 'Each scheme has its own contacts.',
    options: {
      marin: 'Seafarers (ENIM)',
      ferroviaire: 'SNCF, railways',
      ratp: 'RATP',
      ieg: 'Electricity and gas',
      mines: 'Mines',
      notaires: 'Clerks and employees of notaries',
      militaire: 'Armed forces',
      cultes: 'Clergy',
      autre: 'Another scheme',
    },
    nonReponse: {
      label,
      commentSavoir: 'The name of the scheme is on your certificate of rights (attestation de droits).',
    },
  },
  departement: {
    texte: 'In which département do you live?',
    aide: 'It is the département of your home, not that of the company. In Saint-Martin, Saint-Barthélemy, Saint-Pierre-et-Miquelon or the Pacific, choose “I don’t know”.',
    texteEmployeur: 'In which département is the workplace?',
    texteProfessionnel: 'In which département does the person live?',
    aideEmployeur: 'This is only used to give you the right contacts.',
    options: { horsfrance: 'I live outside France' },
    nonReponse: {
      label,
      commentSavoir: 'It is written on a letter from your fund or from the town hall.',
      commentSavoirEmployeur: 'It is the address of the workplace where the person works.',
    },
  },
  contrat: {
    texte: 'Is your contract still in force?',
    aide: 'Sick leave does not end the contract. But a fixed-term contract or an agency assignment stops on its planned date, even during sick leave. Answer “Yes” if the contract has neither been terminated nor come to its end.',
    texteEmployeur: 'Is the person’s contract still in force?',
    texteProfessionnel: 'Is the person’s contract still in force?',
    aideEmployeur: 'An absence does not end the contract, but a fixed-term contract stops on its planned date.',
    options: yesNo,
    nonReponse: {
      label,
      commentSavoir:
        'Permanent contract: without a letter of termination or a final settlement (solde de tout compte), the contract is in principle still in force. Fixed-term or agency work: look at the end date.',
      commentSavoirEmployeur: file,
    },
  },
  arret: {
    texte: 'Are you on sick leave at the moment?',
    aide: 'Part-time work on medical grounds (temps partiel thérapeutique) or light work: choose “Partly”.',
    texteEmployeur: 'Is the person absent at the moment?',
    texteProfessionnel: 'Is the person on sick leave at the moment?',
    aideEmployeur: 'Never ask for the reason for the absence.',
    options: {
      non: 'No, and not in the last 3 months',
      total: 'Yes, I am not working at all',
      partiel: 'Partly: I am working a little',
      repris_moins_3_mois: 'I went back to work less than 3 months ago',
    },
    optionsEmployeur: {
      total: 'Yes, the person is not working at all',
      partiel: 'Partly: the person is working a little',
      repris_moins_3_mois: 'The person went back to work less than 3 months ago',
    },
    nonReponse: {
      label,
      commentSavoir: 'Look at the end date on your latest sick-leave certificate.',
      commentSavoirEmployeur: file,
    },
  },
  cause: {
    texte: 'What is the origin of the sick leave?',
    aide: 'Only the category counts: you are never asked which illness. Sick leave linked to pregnancy, outside maternity leave, belongs to “Illness”.',
    texteEmployeur: 'What is the nature of the absence?',
    texteProfessionnel: 'What is the origin of the sick leave?',
    aideEmployeur:
      'Say only whether it is an accident at work or a recognised occupational disease. In all other cases (illness, commuting, maternity…), choose “Other”.',
    options: {
      maladie: 'Illness or accident in private life',
      at: 'Accident at work',
      trajet: 'Commuting accident',
      mp: 'Recognised occupational disease',
      maternite: 'Maternity leave',
    },
    optionsEmployeur: { maladie: 'Other (nothing to specify)' },
    nonReponse: {
      label,
      commentSavoir:
        'It is ticked at the top of the sick-leave certificate. If the recognition of an occupational disease is under way, answer “Illness”.',
      commentSavoirEmployeur: file,
    },
  },
  jours: {
    texte: 'How many days has this sick leave lasted (or did it last)?',
    aide: 'Count every day, weekends included, with the extensions.',
    texteEmployeur: 'How many days has the person been absent (or was the person absent)?',
    texteProfessionnel: 'How many days has the sick leave lasted (or did it last)?',
    aideEmployeur: 'Count every day since the first day of absence, weekends included.',
    options: {},
    nonReponse: {
      label,
      commentSavoir: 'Take the date of the first sick-leave certificate; this tool can count for you.',
      commentSavoirEmployeur: file,
    },
  },
  ij: {
    texte: 'Do you receive daily allowances (indemnités journalières)?',
    aide: 'Also answer “Yes” if your employer receives them in your place and keeps paying your salary.',
    texteProfessionnel: 'Does the person receive daily allowances (indemnités journalières)?',
    options: yesNo,
    nonReponse: {
      label,
      commentSavoir: 'Look at the payments in your ameli or MSA account, or at the “IJ” line of your payslip.',
    },
  },
  besoin: {
    texte: 'Above all, you want to…',
    aide: 'Choose what matters most today.',
    texteEmployeur: 'Above all, you want to…',
    texteProfessionnel: 'Above all, the person wants to…',
    aideEmployeur: 'Choose what matters most today.',
    options: {
      emploi: 'Keep a job or find one again',
      droits: 'Understand my rights and what to do',
      budget: 'Cope with a money problem',
      soins: 'Get better care',
      aidant: 'Help a relative who is ill or old',
      retraite: 'Prepare for my retirement',
      conflit: 'Get out of a conflict or of distress at work',
      autre: 'Something else',
    },
    optionsEmployeur: {
      emploi: 'Prepare a return or keep the person in work',
      conflit: 'Ease a difficult situation at work',
    },
    nonReponse: {
      label,
      commentSavoir: 'Skip this question: you can talk about it during the meeting.',
      commentSavoirEmployeur: 'Skip this question if you hesitate.',
    },
  },
  lien_sante: {
    texte: 'Is your difficulty linked to health?',
    aide: 'Illness, accident, disability, wear and tear, exhaustion: everything counts. You are never asked which.',
    texteProfessionnel: 'Is the difficulty linked to health?',
    options: yesNo,
    nonReponse: {
      label,
      commentSavoir: 'If you hesitate, talk about it with your doctor: you can leave it blank.',
    },
  },
  difficulte: {
    texte: 'Because of your health, are you afraid you may not be able to keep your job, or go back to it as before?',
    aide: 'Answer for the coming months. Self-employed: are you afraid you may have to reduce or stop your activity?',
    texteProfessionnel: 'Is the person afraid they may not be able to keep their job, or go back to it as before?',
    options: yesNo,
    nonReponse: {
      label,
      commentSavoir: 'A visit with the occupational health service can help you see more clearly.',
    },
  },
  avis_mt: {
    texte: 'Has the occupational physician (médecin du travail) written something?',
    aide: 'This is the doctor of occupational health, not your own doctor nor that of the fund.',
    texteEmployeur: 'What have you received in writing from the occupational physician (médecin du travail)?',
    texteProfessionnel: 'Has the occupational physician (médecin du travail) written something?',
    aideEmployeur: 'Only a paper signed by the occupational physician, and that you have received, counts.',
    options: {
      aucun: 'No, nothing in writing',
      preconisations: 'Yes: adaptations of the job or of the hours',
      risque_inaptitude: 'Yes: a risk of being found unfit (inaptitude)',
      inapte: 'Yes: an opinion of unfitness for the job (avis d’inaptitude)',
      inapte_sans_reclassement:
        'Yes: unfitness, and the employer does not have to look for another job (dispense de reclassement)',
    },
    optionsEmployeur: {
      aucun: 'Nothing in writing',
      preconisations: 'Proposals to adapt the job or the hours',
      risque_inaptitude: 'A paper that mentions a risk of unfitness (inaptitude)',
      inapte: 'An opinion of unfitness for the job (avis d’inaptitude)',
      inapte_sans_reclassement:
        'An opinion of unfitness, and the employer does not have to look for another job (dispense de reclassement)',
    },
    nonReponse: {
      label,
      commentSavoir:
        'Look for a paper signed by the occupational physician (certificate, proposals or opinion). You can ask for another copy.',
      commentSavoirEmployeur: file,
    },
  },
  capacite: {
    texte: 'Could you work part of the time, or on adapted tasks?',
    aide: 'This is your own feeling: a doctor will have to confirm it.',
    texteProfessionnel: 'Could the person work part of the time, or on adapted tasks?',
    options: yesNo,
    nonReponse: { label, commentSavoir: 'Ask your own doctor.' },
  },
  projet: {
    texte: 'What are you looking for next?',
    aide: 'You can change your mind.',
    texteProfessionnel: 'What is the person looking for next?',
    options: {
      meme_poste: 'Keep my job as it is',
      poste_adapte: 'Keep my job, with adaptations',
      autre_poste: 'Another job, same occupation or same company',
      autre_metier: 'Another occupation',
      ne_sait_pas: 'I have no idea yet',
    },
    nonReponse: { label, commentSavoir: 'Choose “I have no idea yet”: an adviser can help you.' },
  },
  invalidite: {
    texte: 'Do you receive an invalidity pension (pension d’invalidité)?',
    aide: 'Paid by the CPAM, the MSA or your fund. It is not the same thing as an opinion of unfitness for the job (avis d’inaptitude).',
    texteProfessionnel: 'Does the person receive an invalidity pension (pension d’invalidité)?',
    options: yesNo,
    nonReponse: { label, commentSavoir: 'Look at your monthly payments or at the notification from the fund.' },
  },
  boeth: {
    texte: 'Are you recognised as a disabled worker (RQTH), or do you have an equivalent official recognition?',
    aide: 'RQTH, a pension (rente) for an accident at work or an occupational disease with an incapacity rate of at least 10%, AAH (disabled adults’ allowance), mobility card (carte mobilité inclusion) marked “invalidité”… This information is yours: nothing is passed on.',
    texteEmployeur:
      'Has the person told you that they have a recognised disability (RQTH or an equivalent official recognition)?',
    texteProfessionnel: 'Does the person have an RQTH or an equivalent official recognition?',
    aideEmployeur: 'Do not ask. Answer only if the person has told you.',
    options: { oui: 'Yes', en_cours: 'Request pending', non: 'No' },
    optionsEmployeur: { oui: 'Yes, an official recognition', en_cours: 'Yes, request pending' },
    nonReponse: {
      label,
      commentSavoir:
        'Look for a notification from the MDPH, or for the certificate that came with your pension (pension or rente).',
      commentSavoirEmployeur: 'Do not search: if the person has not told you, move on.',
      labelEmployeur: 'No, or I don’t know',
    },
  },
  prereprise: {
    texte: 'Have you had a pre-return visit (visite de préreprise)?',
    aide: 'It is a visit with the occupational physician during sick leave.',
    texteProfessionnel: 'Has the person had a pre-return visit (visite de préreprise)?',
    options: {
      non: 'No',
      oui_sans_mesure_moins_30j: 'Yes, less than 30 days ago, and no measure was needed',
      oui_autre: 'Yes, in another case',
    },
    nonReponse: { label, commentSavoir: 'Look at the document given at the end of the visit.' },
  },
  delivre: {
    texte: 'When was the first certificate of this sick leave issued?',
    aide: 'The date is enough. A rule changed for sick leave certified since 15 June 2026.',
    texteProfessionnel: 'When was the first certificate of this sick leave issued?',
    options: {},
    nonReponse: {
      label,
      commentSavoir: 'The date is written on the sick-leave certificate, near the doctor’s signature.',
    },
  },
  absence_24m: {
    texte: 'In the last two years, have you had an occupational disease, or at least 6 months of sick leave in total?',
    aide: 'Periods of sick leave add up. This can lift the condition on length of service for a career change project (projet de transition professionnelle, PTP).',
    texteProfessionnel:
      'In the last two years, has the person had an occupational disease, or at least 6 months of sick leave in total?',
    options: yesNo,
    nonReponse: { label, commentSavoir: 'Add up the periods shown in your ameli or MSA account.' },
  },
  anciennete: {
    texte: 'Have you worked as an employee for at least 24 months, 12 of them in your company?',
    aide: 'Fixed-term: 24 months over 5 years, 4 of them on a fixed-term contract in the last year. Agency work: 1,600 hours in the sector, 600 of them in the agency, over 18 months.',
    texteProfessionnel: 'Has the person worked as an employee for at least 24 months, 12 of them in their company?',
    options: yesNo,
    nonReponse: { label, commentSavoir: 'Count with your payslips, or ask Transitions Pro.' },
  },
  hopital: {
    texte: 'Are you, or have you been, in rehabilitation in hospital?',
    aide: 'Some hospitals have a team that helps people go back to work.',
    texteProfessionnel: 'Is the person, or has the person been, in rehabilitation in hospital?',
    options: yesNo,
    nonReponse: { label, commentSavoir: 'Ask the care team or look at the report of your stay.' },
  },
  naissance: {
    texte: 'In what year were you born?',
    aide: 'It is only used for two or three rules about age. The year is enough.',
    texteProfessionnel: 'In what year was the person born?',
    options: {},
    nonReponse: { label, commentSavoir: 'You can skip this question.' },
  },
  bilan_5ans: {
    texte: 'Has a skills assessment (bilan de compétences) been paid for you within the last 5 years?',
    aide: 'This changes only who pays, not whether the assessment is useful.',
    texteProfessionnel:
      'Has a skills assessment (bilan de compétences) been paid for the person within the last 5 years?',
    options: yesNo,
    nonReponse: { label, commentSavoir: 'Look at the history of your training account (compte formation).' },
  },
  effectif: {
    texte: 'How many employees does the company have?',
    aide: 'This changes only your duties (works council CSE, social service at work).',
    aideEmployeur: 'This changes only your duties (works council CSE, social service at work).',
    options: {
      moins_11: 'Fewer than 11',
      '11_49': 'From 11 to 49',
      '50_249': 'From 50 to 249',
      '250_plus': '250 or more',
    },
    nonReponse: {
      label,
      commentSavoir: 'Look at your latest social declaration (déclaration sociale).',
      commentSavoirEmployeur: 'Look at your latest social declaration (déclaration sociale).',
    },
  },
};
export default questionTexts;
