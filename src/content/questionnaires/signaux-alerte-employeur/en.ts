import type { Texts } from '../../../model/structure.js';

const answers = {
  oui: 'Yes',
  non: 'No',
  nsp: "I don't know",
};

const texts: Texts = {
  title: 'Spotting the warning signals',
  intro:
    'This guide helps employers and managers act early to keep a person in work. It only deals with work facts that anyone can see. Think of one situation and answer.',
  limits:
    "This guide does not judge a person and does not measure their health. Do not write any name. Nothing is saved, nothing is sent. One sign alone proves nothing. It is not for you to know an employee's illness, treatment or private life: do not ask about it. This guide is not medical or legal advice and has not been validated by a study. It may not be used to punish, rate or exclude anyone.",
  licence: 'Original, non-validated guide, free to reuse.',
  dimensions: {},
  items: {
    m1: {
      text: 'The person has been away for more than 30 days, or is coming back from a long absence.',
      options: answers,
    },
    m2: {
      text: 'Absences are more frequent than before, even short ones.',
      options: answers,
    },
    m3: {
      text: 'Work habits have changed: late arrivals, early departures, long days, skipped breaks.',
      options: answers,
    },
    m4: {
      text: 'The work delivered has changed: more errors, omissions or delays than before.',
      options: answers,
    },
    m5: {
      text: 'The person takes part less than before in meetings, exchanges or team projects.',
      options: answers,
    },
    m6: {
      text: 'There is more tension or disagreement than before around the work.',
      options: answers,
    },
    m7: {
      text: 'The job or the team has changed a lot: reorganisation, new manager, new tasks, new tools.',
      options: answers,
    },
    m8: {
      text: 'The person says they can no longer do some tasks, or asks for a change of job or hours.',
      options: answers,
    },
    m9: {
      text: 'An adjustment proposed in writing by the occupational physician is not yet in place, or is not enough.',
      options: answers,
    },
  },
  scores: {
    faits: {
      title: 'Facts observed',
      bands: {
        g0: {
          label: 'No sign for now',
          text: 'Keep talking about work regularly with each member of the team.',
        },
        g1: {
          label: 'Offer a talk',
          text: 'Talk with the person, in a quiet place, based on work facts. Say that they can see the occupational physician whenever they want.',
        },
        g2: {
          label: 'Ask your occupational health service for support',
          text: 'This situation calls for support. Talk with the person, then ask your occupational health service (service de prévention et de santé au travail) for advice. It has a team that helps keep people in work.',
        },
      },
    },
  },
  panels: {
    urgence:
      'If a person talks about dying or seems in danger: do not leave them alone, call {{samu}} or {{urgence-europe}}. The {{prevention-suicide}} line also advises relatives and colleagues, free, day and night.',
  },
  advice: {
    'g-parler':
      'How to talk about it. Say what you have seen: “I noticed that…”. Ask: “How is work going at the moment? What do you need?”. Do not ask about the illness, the treatment or the reason for sick leave. Write nothing about health.',
    'g-liaison':
      'Liaison meeting (rendez-vous de liaison). From 30 days of absence, tell the person that a liaison meeting is possible. It is a conversation, not a medical visit. The occupational health service is involved. The person may refuse, without consequence. During sick leave, do not ask them to do any work.',
    'g-reprise':
      'Preparing the return. If the sick leave lasts more than 30 days, you must tell the person that they can ask for a pre-return visit (visite de préreprise). You cannot ask for it in their place. When the law requires a return-to-work visit (visite de reprise), it is up to you to request it, as soon as you know the date of return. It takes place on the day of return, or 8 days later at the latest.',
    'g-visite':
      'Visit on request (visite à la demande). The person can ask to see the occupational physician. They do not have to tell you why and you may not punish them for it. You can also ask for a visit: explain the work facts in writing, without mentioning health, and tell the person.',
    'g-cellule':
      '“Cellule PDP”. Do not give any health information. Contact the team that prevents job loss for health reasons: {{contact}}.',
    'g-social':
      'Social worker. Tell the person they can meet a social worker. The meetings are confidential: you will not know their content.',
    'g-organisation':
      'Act on the work itself. Look at workload, priorities and recent changes, with the team and staff representatives. Update the risk assessment document if needed.',
    'g-amenagement':
      'Adjustment. Take into account the measures written by the occupational physician. If you cannot apply them, explain why in writing, to the physician and to the person, and look for another solution.',
  },
};
export default texts;
