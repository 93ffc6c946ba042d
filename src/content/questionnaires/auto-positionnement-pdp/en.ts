import type { Texts } from '../../../model/structure.js';
import safety from '../../safety/en.js';

const texts: Texts = {
  title: 'Where do I stand with my work?',
  intro:
    'This questionnaire helps you take stock of your work, your health and your daily life. There are 9 short questions. It takes 3 minutes. At the end, we tell you who you can talk to.',
  limits:
    'Before you start. This questionnaire is not medical advice: it does not tell you whether you are ill and it does not predict your future. It has not been validated by a scientific study: its authors chose the questions and the limits between levels themselves. It is anonymous: you are not asked for your name, your answers stay on this device, they are sent to nobody and they are erased when you close the page. We pass nothing on to your employer. On a work computer or a work phone, they may know that this page was opened: use a personal device instead. You may skip a question or stop at any time. Only a professional can review your situation with you.',
  licence: 'Original, non-validated questionnaire, free to reuse.',
  dimensions: {
    travail: 'My work',
    sante: 'My health',
    vie: 'My situation',
  },
  items: {
    c1: {
      text: 'Are you on sick leave today?',
      options: {
        non: 'No, I am working',
        'moins-30': 'Yes, for 30 days or less',
        'plus-30': 'Yes, for more than 30 days',
        autre: 'Other situation',
        nsp: 'I prefer not to answer',
      },
    },
    q1: {
      text: 'Does your work suit your health?',
      help: 'Think of movements, hours, workload, noise, stress. If you are on sick leave, think of your job before it.',
      options: {
        r0: 'Yes, it suits me',
        r1: 'Mostly, despite some difficulties',
        r2: 'Not really, it is often too hard',
        r3: 'No, I cannot go on like this',
        nsp: 'I prefer not to answer',
      },
    },
    q2: {
      text: 'At work, can someone help you when you have a problem?',
      help: 'For example: a colleague, your manager, human resources, a staff representative.',
      options: {
        r0: 'Yes, easily',
        r1: 'Yes, sometimes',
        r2: 'Rarely',
        r3: 'No, nobody',
        nsp: 'I prefer not to answer',
      },
    },
    q3: {
      text: 'Right now, do you feel able to do your work?',
      help: 'Answer for your usual work, even if you are on sick leave.',
      options: {
        r0: 'Yes, without difficulty',
        r1: 'Yes, but it is harder than before',
        r2: 'Yes, but only part of it',
        r3: 'No, not at the moment',
        nsp: 'I prefer not to answer',
      },
    },
    q4: {
      text: 'Over the past year, how long have you been on sick leave in total?',
      help: 'Count all sick leave, for illness or accident, including the current one. Do not count maternity or paternity leave.',
      options: {
        r0: 'None, or less than 15 days',
        r1: 'Between 15 days and 1 month, or several short periods',
        r2: 'Between 1 and 3 months',
        r3: 'More than 3 months',
        nsp: 'I prefer not to answer',
      },
    },
    q5: {
      text: 'Do you have difficulties in your daily life?',
      help: 'For example: money, housing, paperwork, childcare, a relative to care for.',
      options: {
        r0: 'No',
        r1: 'A little, but I manage',
        r2: 'Yes, often',
        r3: 'Yes, I can no longer cope',
        nsp: 'I prefer not to answer',
      },
    },
    q6: {
      text: 'If nothing changes, do you think you will keep your job over the next 6 months?',
      help: 'Give your opinion. There is no right or wrong answer.',
      options: {
        r0: 'Yes, surely',
        r1: 'Yes, I think so',
        r2: 'I have doubts',
        r3: 'No, I do not think so',
        nsp: 'I prefer not to answer',
      },
    },
    s1: {
      text: 'And you, how do you feel today?',
      help: 'This answer does not count in the result.',
      options: {
        'ca-va': 'I am all right',
        difficile: 'It is hard, but I am holding on',
        'a-bout': 'I am at the end of my rope',
        danger: 'I have suicidal thoughts, or I fear for my life',
        nsp: 'I prefer not to answer',
      },
    },
    s2: {
      text: 'At work, are you facing insults, threats, violence or harassment?',
      help: 'This answer does not count in the result.',
      options: {
        non: 'No',
        doute: "I don't know",
        oui: 'Yes',
        nsp: 'I prefer not to answer',
      },
    },
  },
  scores: {
    'd-travail': {
      title: 'My work',
    },
    'd-sante': {
      title: 'My health',
    },
    'd-vie': {
      title: 'My situation',
    },
    total: {
      title: 'Result',
      bands: {
        b1: {
          label: 'Few signals for now',
          text: 'Your answers show few difficulties in keeping your job. This can change. You can ask to see the occupational physician at any time, even when you are not on sick leave. Take stock again if your health, your work or your life changes.',
          flagged: {
            label: 'Your situation deserves to be heard',
            text: 'Your answers about work show few difficulties. But you said that something is wrong, and that matters most. Talk to one of the people listed above.',
          },
        },
        b2: {
          label: 'Signals to take seriously',
          text: 'You mentioned one or more difficulties. Talking early helps find solutions: changing tasks, adapting hours, getting help with paperwork. Contact your occupational health service. It is free for you. What you say stays confidential. Your employer may receive written advice about your job, never your illness.',
        },
        b3: {
          label: 'Several signals: talk about it now',
          text: 'You mentioned several important difficulties. This result is not medical advice. It does not mean you will lose your job. But it is better to act now, with help. Contact your occupational health service. Ask for the team that helps people stay in work: the “cellule PDP”.',
        },
      },
    },
  },
  advice: {
    'a-spsti': 'Contact your occupational health service (service de prévention et de santé au travail): {{contact}}.',
    'a-prereprise':
      'Ask for a pre-return visit (visite de préreprise). You have been on sick leave for more than 30 days: you can see the occupational physician before going back. You ask for it yourself, or your doctor does. If you do not want the occupational physician to pass advice to your employer, tell them during the visit.',
    'a-liaison':
      'You can ask for a liaison meeting (rendez-vous de liaison) with your employer to prepare your return. It is not a medical visit. Your illness is not discussed. Your employer may also offer it: you have the right to refuse, without consequence for you.',
    'a-visite': 'Ask to see the occupational physician. They can suggest changing tasks, hours or equipment.',
    'a-soutien':
      'There are people who can listen to you: a staff representative, a social worker or an occupational psychologist.',
    'a-arret':
      'During a long sick leave, the health insurance social service (service social de l’Assurance Maladie) can help you: your rights, a job trial, training, a skills assessment (bilan de compétences). During the sick leave, wait for the written agreement of your health insurance fund before starting anything. Contact: {{serviceSocial}}.',
    'a-social':
      'Talk to a social worker. They know the help available for money, housing, paperwork and family. They keep it confidential. Contact: {{serviceSocial}}.',
    'a-avenir':
      'Ask for the “cellule PDP” of your occupational health service. It brings together doctors, nurses, social workers, psychologists and ergonomists to help you stay in work.',
  },
  panels: {
    'aide-permanente': safety.permanent,
    'p-danger': safety.danger,
    'p-detresse': safety.detresse,
    'p-violence': safety.violence,
  },
};
export default texts;
