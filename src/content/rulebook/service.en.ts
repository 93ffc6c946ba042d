import type { SpokenTexts } from '../../model/service-page.js';

/** What the checker says, in English. French names are kept beside their meaning: they are what letters and offices say. */
const texts: SpokenTexts = {
  enAttente: 'We need one more answer to be more precise.',
  rules: {
    R01: 'You live outside France: ask your fund which service can support you.',
    R02: 'Overseas, the CGSS also covers people insured under the farm scheme: its social service can see you.',
    R03: 'In Mayotte, turn to the CSSM, in liaison with the MSA.',
    R04: 'You come under the MSA: it has its own social workers and a team for keeping people in work.',
    R23: 'You are a farmer, but the CPAM pays your allowances: you probably have two occupations. The health insurance social service or that of the MSA can support you: call to find out which.',
    R24: 'Farmer: your fund is usually the MSA, which has its own social workers. If another fund pays your allowances, call {{cpam-3646}}.',
    R05: 'Your public employer has a staff social service (service social du personnel), bound by professional secrecy. It knows about the leave your status gives you and about redeployment (reclassement).',
    R06: 'Seafarers have their own social service.',
    R07: 'Your scheme often has its own social service, or the employer has one. Ask your fund first; the health insurance social service can also answer.',
    R08: 'Look at the organisation named on your certificate of rights, attestation de droits (CPAM, MSA…). Meanwhile, call {{cpam-3646}}.',
    R09: 'If this is not about health, a budget advice point (point conseil budget) is a more direct route.',
    R10: 'To help a relative: carer’s leave (congé de proche aidant) and the daily allowance (AJPA).',
    R11: 'For a conflict or distress at work, the occupational physician and the social worker of the occupational health service are the first people to talk to.',
    R12: 'If this is not about health, turn to the social worker of the occupational health service, the CCAS (social centre of your town) or the département.',
    R13: 'For a question about retirement, the Assurance retraite answers at {{assurance-retraite}}. Some funds also support retired people weakened by illness.',
    R14: 'If the CPAM pays your allowances, the social service can see you. Your public employer also has a staff social service, closer to your job.',
    R15: 'The social service supports the self-employed: a business threatened by health problems, allowances, invalidity, help to stay in business (AMA). The HELP questionnaire allows a coordinated answer.',
    R16: 'You are in the main case this service supports: sick leave or invalidity, a contract still in force, a job to keep.',
    R17: 'You mention no difficulty in keeping your work. This service first supports people whose job is threatened. If the sick leave goes on or if you are in doubt, call.',
    R18: 'Without an employment contract, the support is mainly about your rights, your income and your care. Call to check.',
    R19: 'Sick leave without allowances: the CPAM can look at your rights again and the social service can help you. If you received a refusal, read the letter: you usually have 2 months to contest it.',
    R20: 'You are working: start with the occupational physician and the social worker of the occupational health service. The health insurance social service can also see you.',
    R21: 'The social service can support you if your health affects your rights; for a job, France Travail or Cap emploi.',
    R22: 'Explain your situation at {{cpam-3646}}: they will tell you who can support you.',
    R99: 'We do not have enough to go on. {{cpam-3646}} will direct you.',
  },
  overlays: {
    'O-interim':
      'The FASTT, social support for agency workers, also helps agency workers, whatever their length of service.',
    'O-cramif': 'In Île-de-France, the social service is at the Cramif (retirement is at the Cnav).',
    'O-alsace-moselle': 'Your fund is the Carsat Alsace-Moselle; the local scheme makes no difference to access.',
    'O-cgss': 'In your département, the social service is at the CGSS.',
    'O-cssm': 'In Mayotte, the social service is at the CSSM.',
    'O-orientation':
      'You can call yourself: if your request is about your job, say so. This service first sees people whom others send: the occupational physician, the fund’s medical adviser (médecin-conseil) or the CPAM can also do this for you.',
    'O-essai':
      'For a supervised work trial (essai encadré) or an in-company retraining agreement (convention de rééducation professionnelle, CRPE), this appointment is a required step.',
    'O-retraite': 'For retirement itself: {{assurance-retraite}}.',
    'O-titulaire-cpam': 'If it is the CPAM that pays your allowances, also call {{cpam-3646}}.',
    'O-confidentiel': 'This meeting is free and confidential; your employer is not told of it without your agreement.',
  },
  service: {
    nom: 'Health insurance social service (service social de l’Assurance Maladie)',
    does: [
      'A social worker helps people who are ill or who had an accident to keep their job and their rights, and to balance their budget.',
      'They listen to you and take stock with you: work, rights, money, care, housing.',
      'They prepare with you the return to work or a change of work: supervised work trial (essai encadré), in-company retraining agreement (convention de rééducation professionnelle, CRPE), activities during sick leave, pre-return visit (visite de préreprise).',
      'They see you at the office, at home, by phone or in a workshop.',
    ],
    doesNot: [
      'It does not decide what you can receive. It replaces neither your doctor nor the occupational physician.',
      'It does not pay money, but it can help you ask the CPAM for support.',
      'It does not oblige you to do anything: the social worker suggests, you accept or not.',
      'It does not change your employment contract.',
    ],
    secret: 'The social worker is bound by professional secrecy, and contacts your employer only with your agreement.',
    steps: [
      'Call {{service-social}} or write from your ameli account.',
      'Ask for the “service social” and say that the request is about your job.',
    ],
    elsewhere: [
      'Say at once that your request is about your job. Your doctor or the occupational physician can also direct you.',
      'Explain your situation in a few words: the person will tell you whether they can help you, or who can.',
    ],
    papers: ['There is no set list of documents: ask during the call what to prepare.'],
    delays: ['No time limit for an appointment is set by law: call early.'],
  },
  help: 'A question? Call the Assurance Maladie at {{cpam-3646}}.',
  names: {
    'service-social': 'Health insurance social service (service social de l’Assurance Maladie)',
    'cpam-3646': 'CPAM (health insurance fund)',
    'cpam-etranger': 'CPAM from abroad',
    consulat: 'Consulate',
    cgss: 'CGSS of your département',
    cssm: 'CSSM of Mayotte',
    msa: 'Social service of the MSA',
    'sst-msa': 'Occupational health of the MSA (Santé au travail MSA)',
    'service-social-personnel':
      'Staff social service (Service social du personnel) or human resources of your public employer',
    'medecine-prevention': 'Occupational medicine of your public employer',
    ssm: 'Seafarers’ social service (Service social maritime)',
    'caisse-regime-special': 'Fund of your scheme or social service of the employer',
    'point-conseil-budget': 'Budget advice point (Point conseil budget; 34 14 is the number of the Banque de France)',
    ccas: 'CCAS of your town',
    'departement-social': 'Social service of the département',
    caf: 'Caf',
    spsti: 'Occupational health service (Service de prévention et de santé au travail)',
    'spsti-social': 'Social worker of the occupational health service',
    employeur: 'Your employer or human resources',
    'assurance-retraite': 'Assurance retraite (pension insurance)',
    'france-travail': 'France Travail (employment service)',
    'urssaf-help': 'Urssaf, HELP questionnaire',
    fastt: 'FASTT',
  },
  lookUp: {
    cssm: 'Ask your doctor or the town hall for the number. It is also on letters from the fund.',
    'service-social-personnel': 'Ask your human resources for the number.',
    'medecine-prevention': 'Ask your human resources for the number.',
    'caisse-regime-special': 'Ask your employer for the number. It is also on your statements (décomptes).',
    ccas: 'Ask your town hall (mairie) for the number.',
    'departement-social': 'Ask your town hall (mairie) or the conseil départemental for the number.',
    spsti: 'Its contact details are posted at your workplace. Your employer can give them to you.',
    consulat: 'Ask your health insurance fund how to reach it.',
    'spsti-social': 'Ask the occupational health service.',
  },
  reminderTexts: {
    N01: {
      titre: 'Send each sick-leave certificate and each extension',
      texte:
        'Send each sick-leave certificate and each extension within 48 hours, to your fund and to your employer (to France Travail if you are unemployed). If the doctor has already sent it to the fund online, you still have to send the employer’s part (volet employeur). Keep a copy. Have the sick leave extended by the doctor who prescribed it or by your own doctor: otherwise the allowance may be refused.',
    },
    N03: {
      titre: 'Permitted hours out of home, checks, going away',
      texte:
        'Keep to the permitted hours out of home (heures de sortie) written on the certificate. Attend when the fund summons you (convocation). Before spending several nights away from home, give your fund the address and ask for the rule.',
    },
    N04: {
      titre: 'Do not resign, sign nothing without advice',
      texte:
        'Do not resign and do not sign any agreement ending your contract before asking for advice: trade union, social service, a point-justice (free legal advice point), or {{droit-du-travail}}. Resigning usually gives no right to unemployment benefit. After signing a rupture conventionnelle (ending the contract by agreement), you have 15 days to change your mind, by letter.',
    },
    N06: {
      titre: 'A decision of the fund is contested quickly',
      texte:
        'You disagree with a decision of your fund? Read the letter: it says whom to write to and within what time, usually 2 months. Write first to the commission named in the letter; the court comes after. Keep a proof of sending. No answer may count as a refusal: a new time limit then starts.',
    },
    N18: {
      titre: 'Prévoyance (group insurance): support often forgotten',
      texte:
        'Ask human resources whether there is a contrat de prévoyance: it can add to your allowances or your pension. Send no medical detail to the employer: medical papers go to the insurer. After the end of the contract, the mutuelle and the prévoyance may continue for up to 12 months if France Travail pays you benefit.',
    },
  },
};
export default texts;
