/** « À ne pas oublier » in English: what the professional reads (“the person”). N20 exists for the employer only. */
export const reminderTexts = {
  N01: {
    titre: 'Each sick-leave certificate and each extension must be sent',
    texte:
      'The person sends each sick-leave certificate and each extension within 48 hours, to their fund and to their employer. If unemployed, it is to the fund and to France Travail. If the doctor has already sent it to the fund online, the employer’s part (volet employeur) still has to be sent. They keep a copy. They have the sick leave extended by the doctor who prescribed it or by their own doctor: otherwise the allowance may be refused.',
  },
  N02: {
    titre: 'No activity without a written agreement',
    texte:
      'During paid sick leave, the person starts no work, no trial and no training, even unpaid, before the written agreement of their fund. Otherwise the fund may ask them to pay back the allowances. If they go back to work earlier than planned, they tell the fund straight away.',
  },
  N03: {
    titre: 'Permitted hours out of home, checks, going away',
    texte:
      'The person keeps to the permitted hours out of home (heures de sortie) written on the certificate. They attend when the fund summons them (convocation). Before spending several nights away from home, they give their fund the address and ask for the rule.',
  },
  N04: {
    titre: 'No resignation, nothing signed without advice',
    texte:
      'The person does not resign and signs no agreement ending the contract before asking for advice: trade union, social service, a point-justice (free legal advice point), or {{droit-du-travail}}. Resigning usually gives no right to unemployment benefit. After signing a rupture conventionnelle (ending the contract by agreement), they have 15 days to change their mind, by letter.',
  },
  N05: {
    titre: 'When the sick leave ends, get in touch',
    texte:
      'At the end of the sick leave, the person goes back to work or sends an extension. They open registered letters and answer them. An absence without explanation may be treated as a resignation. Their health reason counts: they send a supporting document.',
  },
  N06: {
    titre: 'A decision of the fund is contested quickly',
    texte:
      'The person disagrees with a decision of their fund? The letter says whom to write to, usually a board of the fund (commission), and within what time, usually 2 months. They write first to that board; the court comes after. They keep proof of sending. No answer may count as a refusal: a new time limit then starts.',
  },
  N07: {
    titre: 'Opinion of the occupational physician: 15 days',
    texte:
      'Private sector: the person has 15 days to contest the written opinion before the employment tribunal (conseil de prud’hommes). The time limit runs from the day the paper was handed over or received. The paper says how to do it. They ask for help straight away.',
  },
  N08: {
    titre: 'The month after the opinion of unfitness (avis d’inaptitude)',
    texte:
      'During the month after the opinion, the person often has neither pay nor allowance: they prepare for it with the social service. If the unfitness comes from an accident at work or an occupational disease, they ask the occupational physician for the ITI form. They send it straight away. One month after the examination, if they have been neither redeployed nor dismissed, the employer must pay their wages again. This is true even if the opinion is being contested.',
  },
  N09: {
    titre: 'Before refusing a job',
    texte:
      'The person may refuse a redeployment job (poste de reclassement). But they ask for advice first, and say why in writing. If the job does not follow the advice of the occupational physician, they tell the physician. After an accident at work or an occupational disease, a refusal judged unreasonable (abusif) may lose them part of the compensation.',
  },
  N10: {
    titre: 'Pre-return visit: the person may not want the employer to be informed',
    texte:
      'The occupational physician may pass on advice to the employer and to the fund’s medical adviser. If the person does not agree, they say so during the visit. Their illness is never passed on to the employer.',
  },
  N11: {
    titre: 'Return-to-work visit: the person can always ask for it',
    texte:
      'If the employer does not organise the visit, the person calls the occupational health service themselves. They tell the employer in writing the date of their return. Even if the visit is no longer compulsory, they can ask for it, without any possible penalty.',
  },
  N12: {
    titre: 'Part-time work on medical grounds (temps partiel thérapeutique): agreement first',
    texte:
      'The person does not start before the employer agrees. If the employer refuses, they ask for an answer in writing and see their doctor again before the end of the sick leave. The occupational physician may also suggest these hours: the employer must then explain a refusal in writing.',
  },
  N13: {
    titre: 'Accident at work or occupational disease: to be declared',
    texte:
      'The person tells the employer about the accident the same day, or within 24 hours at the latest. The employer must declare it to the fund. If this is not done, they declare it themselves to the fund: they have 2 years. For an occupational disease, it is up to them to apply to the fund.',
  },
  N14: {
    titre: 'Invalidity: do not wait for the allowances to end',
    texte:
      'If the fund offers nothing, the person can apply for the pension themselves. This is usually within the 12 months after the end of the allowances or the date given by the fund. The pension does not end the contract. If they are not working, they keep sending sick-leave certificates to the employer.',
  },
  N15: {
    titre: 'File at the MDPH',
    texte:
      'The person applies for renewal before the end date: their rights then continue until the answer. If it is refused, or without an answer after 4 months, they usually have 2 months to write to the MDPH. They choose whether they tell the employer.',
  },
  N16: {
    titre: 'PTP: long time limits',
    texte:
      'The person makes the written request for leave to the employer at least 120 days before the training if they stop work for 6 months or more. In other cases, it is 60 days before. Without an answer within 30 days, the leave is accepted. If they are on a fixed-term contract (CDD), they ask before the contract ends.',
  },
  N17: {
    titre: 'PPR: answer the proposed plan',
    texte:
      'The employer sends the person a proposed plan: they answer in writing. In State services and hospitals, it is within 15 days: without an answer, they are considered to refuse. In local government (la territoriale), the time limit is to be checked. At the end, they ask for redeployment in writing.',
  },
  N18: {
    titre: 'Prévoyance (group insurance): support often forgotten',
    texte:
      'The person asks human resources whether there is a contrat de prévoyance: it can add to their allowances or their pension. They send no medical detail to the employer: medical papers go to the insurer. After the end of the contract, the mutuelle and the prévoyance may continue for up to 12 months if France Travail pays them benefit.',
  },
  N19: {
    titre: 'Self-employed: before closing the business',
    texte:
      'The person does not officially stop their activity before asking the fund or the social service for advice. It can change their rights to allowances, to a pension and to other support. They also send each sick-leave certificate within 48 hours.',
  },
};
