/** « À ne pas oublier » in English: what the person reads (“you”); N20 is for the employer. Numbers are references. */
export const reminderTexts = {
  N01: {
    titre: 'Send each sick-leave certificate and each extension',
    texte:
      'Send each sick-leave certificate and each extension within 48 hours, to your fund and to your employer (to France Travail if you are unemployed). If the doctor has already sent it to the fund online, you still have to send the employer’s part (volet employeur). Keep a copy. Have the sick leave extended by the doctor who prescribed it or by your own doctor: otherwise the allowance may be refused.',
  },
  N02: {
    titre: 'No activity without a written agreement',
    texte:
      'During paid sick leave, start no work, no trial and no training, even unpaid, before the written agreement of your fund. Otherwise the fund may ask you to pay back the allowances. If you go back to work earlier than planned, tell the fund straight away.',
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
  N05: {
    titre: 'When the sick leave ends, get in touch',
    texte:
      'At the end of the sick leave, go back to work or send an extension. Open registered letters and answer them. An absence without explanation may be treated as a resignation. Your health reason counts: send a supporting document.',
  },
  N06: {
    titre: 'A decision of the fund is contested quickly',
    texte:
      'You disagree with a decision of your fund? Read the letter: it says whom to write to, usually a board of the fund (commission), and within what time, usually 2 months. Write first to that board; the court comes after. Keep proof of sending. No answer may count as a refusal: a new time limit then starts.',
  },
  N07: {
    titre: 'Opinion of the occupational physician: 15 days',
    texte:
      'Private sector: you have 15 days to contest the written opinion before the employment tribunal (conseil de prud’hommes). The time limit runs from the day the paper was handed to you or received. The paper says how to do it. Ask for help straight away.',
  },
  N08: {
    titre: 'The month after the opinion of unfitness (avis d’inaptitude)',
    texte:
      'During the month after the opinion, you often have neither pay nor allowance: prepare for it with the social service. If the unfitness comes from an accident at work or an occupational disease, ask the occupational physician for the ITI form. Send it straight away. One month after the examination, if you have been neither redeployed nor dismissed, the employer must pay your wages again. This is true even if the opinion is being contested.',
  },
  N09: {
    titre: 'Before refusing a job',
    texte:
      'You may refuse a redeployment job (poste de reclassement). But ask for advice first, and say why in writing. If the job does not follow the advice of the occupational physician, tell the physician. After an accident at work or an occupational disease, a refusal judged unreasonable (abusif) may lose you part of the compensation.',
  },
  N10: {
    titre: 'Pre-return visit (visite de préreprise): say so if you do not want the employer to be informed',
    texte:
      'The occupational physician may pass on advice to the employer and to the fund’s medical adviser. If you do not agree, say so during the visit. Your illness is never passed on to the employer.',
  },
  N11: {
    titre: 'Return-to-work visit (visite de reprise): you can always ask for it',
    texte:
      'If the employer does not organise the visit, call the occupational health service yourself. Tell the employer in writing the date of your return. Even if the visit is no longer compulsory, you can ask for it, without any possible penalty.',
  },
  N12: {
    titre: 'Part-time work on medical grounds (temps partiel thérapeutique): agreement first',
    texte:
      'Do not start before the employer agrees. If the employer refuses, ask for an answer in writing and see your doctor again before the end of the sick leave. The occupational physician may also suggest these hours: the employer must then explain a refusal in writing.',
  },
  N13: {
    titre: 'Accident at work or occupational disease: declare it',
    texte:
      'Tell your employer about the accident the same day, or within 24 hours at the latest. The employer must declare it to the fund. If this is not done, declare it yourself to the fund: you have 2 years. For an occupational disease, it is up to you to apply to the fund.',
  },
  N14: {
    titre: 'Invalidity: do not wait for the allowances to end',
    texte:
      'If the fund offers you nothing, you can apply for the pension yourself. This is usually within the 12 months after the end of the allowances or the date given by the fund. The pension does not end the contract. If you are not working, keep sending sick-leave certificates to the employer.',
  },
  N15: {
    titre: 'File at the MDPH',
    texte:
      'Apply for renewal before the end date: your rights then continue until the answer. If it is refused, or without an answer after 4 months, you usually have 2 months to write to the MDPH. You choose whether you tell your employer.',
  },
  N16: {
    titre: 'PTP: long time limits',
    texte:
      'Make the written request for leave to the employer at least 120 days before the training if you stop work for 6 months or more. In other cases, it is 60 days before. Without an answer within 30 days, the leave is accepted. If you are on a fixed-term contract (CDD), ask before the contract ends.',
  },
  N17: {
    titre: 'PPR: answer the proposed plan',
    texte:
      'The employer sends you a proposed plan: answer in writing. In State services and hospitals, it is within 15 days: without an answer, you are considered to refuse. In local government (la territoriale), the time limit is to be checked. At the end, ask for your redeployment in writing.',
  },
  N18: {
    titre: 'Prévoyance (group insurance): support often forgotten',
    texte:
      'Ask human resources whether there is a contrat de prévoyance: it can add to your allowances or your pension. Send no medical detail to the employer: medical papers go to the insurer. After the end of the contract, the mutuelle and the prévoyance may continue for up to 12 months if France Travail pays you benefit.',
  },
  N19: {
    titre: 'Self-employed: before closing the business',
    texte:
      'Do not officially stop your activity before asking the fund or the social service for advice. It can change your rights to allowances, to a pension and to other support. Also send each sick-leave certificate within 48 hours.',
  },
  N20: {
    titre: 'While the person is on sick leave',
    texte:
      'During sick leave, ask the person for no work at all, even short or remote. Ask about neither the illness nor the treatment. Inform the person of the liaison meeting (rendez-vous de liaison) and, beyond 30 days, of the pre-return visit (visite de préreprise). A refusal, or a visit requested by the person, cannot be held against them.',
  },
};
