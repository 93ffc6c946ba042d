import type { Step } from './play.js';

/** A named state of the request form: attributes, what the receiver answers in turn, and what the person did. */
export type RequestExample = {
  name: string;
  attributes?: Readonly<Record<string, string>>;
  /** What the host's function answers, in turn; the last one repeats. Without it, no `transport`. */
  answers?: readonly Answer[];
  handed?: { service?: 'spsti' | 'assurance-maladie'; departement?: string };
  steps: readonly (Step | RequestStep)[];
};
export type Answer = { status: number; body?: object; retryAfter?: string } | 'lost' | 'never';
/** Text written in the field of that label, a choice under its legend, or a box ticked by its words. */
export type RequestStep = { field: string; text: string } | { choose: string; in: string } | { tick: string };

export const notice = {
  'org-name': 'Horizon Santé Travail',
  'org-address': '12 quai des Tanneurs, Valmont-sur-Aire',
  'dpo-contact': 'dpo@horizon.example',
  'legal-basis': "mission d'intérêt public (article 6.1.e du RGPD)",
  'legal-basis-health': "l'article 9.2.h du RGPD",
  recipients: "l'équipe de la cellule PDP",
  'retention-text': '3 mois au plus si la demande reste sans suite',
  'rights-contact': 'dpo@horizon.example',
  'reply-delay': 'sous 2 jours ouvrés',
  hosting: 'Hébergeur de données de santé, à Lyon',
  transfers: 'aucun',
} as const;
export const owner = {
  ...notice,
  'contact-label': 'Horizon Santé Travail',
  'contact-tel': '03 53 01 20 40',
  'contact-hours': 'du lundi au vendredi, de 8 h 30 à 17 h',
} as const;
const caisse = { ...owner, service: 'assurance-maladie', 'org-name': "Caisse du Val d'Aire" };

const stored: Answer = { status: 201, body: { reference: 'K7MP2XQ4' } };
/** A whole first step, by phone. */
export const who: readonly RequestStep[] = [
  { field: 'Prénom', text: 'Zoë' },
  { field: 'Nom', text: "N'Guyen" },
  { choose: 'Par téléphone', in: 'Comment vous contacter ?' },
  { field: 'Téléphone', text: '06 12 34 56 78' },
  { choose: 'Non', in: 'Peut-on laisser un message vocal ?' },
  { field: 'Code postal', text: '25000' },
];
export const whole = [...who, 'Continuer', { tick: 'lundi 30 novembre, matin' }, 'Continuer'] as const;
const sent = [...whole, 'Envoyer ma demande'] as const;

const failing = (
  name: string,
  answers: readonly Answer[],
  more: Readonly<Record<string, string>> = {},
): RequestExample => ({
  name,
  attributes: { ...owner, ...more },
  answers,
  steps: sent,
});

export const examples: readonly RequestExample[] = [
  { name: 'accueil', attributes: { ...owner, locales: 'fr en' }, answers: [stored], steps: [] },
  {
    name: 'accueil, tous les champs',
    attributes: { ...owner, fields: 'company topic message' },
    answers: [stored],
    steps: [{ choose: 'Par e-mail', in: 'Comment vous contacter ?' }],
  },
  {
    name: 'accueil, la caisse est connue',
    attributes: caisse,
    answers: [stored],
    handed: { service: 'assurance-maladie', departement: '29' },
    steps: [],
  },
  {
    name: 'pour un proche',
    attributes: caisse,
    answers: [stored],
    steps: [{ choose: 'Pour un proche', in: 'Pour qui faites-vous cette demande ?' }],
  },
  {
    name: 'par un employeur',
    attributes: owner,
    answers: [stored],
    steps: [{ choose: 'Pour un salarié de mon entreprise', in: 'Pour qui faites-vous cette demande ?' }],
  },
  {
    name: 'pour une personne accompagnée',
    attributes: { ...owner, fields: 'company topic message' },
    answers: [stored],
    steps: [{ choose: "Pour une personne que j'accompagne", in: 'Pour qui faites-vous cette demande ?' }],
  },
  { name: 'erreurs, rien de saisi', attributes: owner, answers: [stored], steps: ['Continuer'] },
  {
    name: 'erreurs, format',
    attributes: owner,
    answers: [stored],
    steps: [
      { choose: "Pour une personne que j'accompagne", in: 'Pour qui faites-vous cette demande ?' },
      { field: 'Votre nom', text: '1 85 05 78 006 084 91' },
      { field: 'Votre téléphone', text: '3646' },
      { choose: 'Par e-mail', in: 'Comment contacter la personne ?' },
      { field: 'Adresse e-mail de la personne', text: 'a@gmial' },
      { field: 'Code postal de la personne', text: '2A004' },
      'Continuer',
    ],
  },
  {
    name: 'adresse e-mail, suggestion',
    attributes: owner,
    answers: [stored],
    steps: [
      { choose: 'Par e-mail', in: 'Comment vous contacter ?' },
      { field: 'Adresse e-mail', text: 'zoe@gmial.com' },
    ],
  },
  { name: 'disponibilités', attributes: owner, answers: [stored], steps: whole.slice(0, -1) },
  {
    name: 'disponibilités, sujet et message',
    attributes: { ...owner, fields: 'topic message', 'closed-days': 'samedi dimanche 2026-11-30/2026-12-04' },
    answers: [stored],
    steps: [
      ...who,
      'Continuer',
      { choose: 'Garder mon travail', in: 'Sujet (facultatif)' },
      { field: 'Message (facultatif)', text: 'Plutôt le matin.\nMerci.' },
    ],
  },
  { name: 'vérification', attributes: owner, answers: [stored], steps: whole },
  { name: 'envoi en cours', attributes: owner, answers: ['never'], steps: sent },
  failing('échec', [{ status: 500 }]),
  failing('doute, doublon impossible', [{ status: 200 }], { 'server-dedup': '' }),
  failing('doute, appeler', ['lost']),
  failing('trop de demandes', [{ status: 429, retryAfter: '120' }]),
  failing('refus du service', [{ status: 422, body: { fields: { phone: 'format' } } }]),
  failing('formulaire fermé', [{ status: 404 }]),
  {
    name: 'deux échecs',
    attributes: owner,
    answers: [{ status: 500 }],
    steps: [...sent, 'Envoyer ma demande'],
  },
  { name: 'demande enregistrée', attributes: owner, answers: [stored], steps: sent },
  {
    name: 'demande enregistrée, avec une date',
    attributes: owner,
    answers: [{ status: 201, body: { reference: 'K7MP2XQ4', appointment: '2026-12-01T10:00:00+01:00' } }],
    steps: sent,
  },
  { name: 'sans réception de demandes', attributes: owner, steps: [] },
];
