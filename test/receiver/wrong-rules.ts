/** What a wrong receiver takes or refuses among bodies, fault by fault. */
import type { AppointmentRequest } from '../../src/model/rendez-vous.js';
import type { Fault } from './wrong-faults.js';

type Body = Record<string, unknown>;
const replace = (body: Body, name: string, pattern: RegExp, by: string) => {
  if (typeof body[name] === 'string' && pattern.test(body[name])) body[name] = by;
};
const nir = /8505|5 05|5 08/;
const right = {
  message: 'Bonjour',
  lastName: 'X',
  company: 'X',
  phone: '01 99 00 12 34',
  callerPhone: '01 99 00 12 34',
  email: 'a@b.fr',
};
const forgetNir = (body: Body, pattern: RegExp, but?: string) => {
  for (const [name, by] of Object.entries(right)) if (name !== but) replace(body, name, pattern, by);
};

const forgiven: { readonly [one in Fault]?: (body: Body) => void } = {
  'accepte un champ inconnu': (body) => {
    delete body.niveau;
    if (body.channel === 'phone') delete body.email;
  },
  'accepte des créneaux impossibles': (body) => {
    if (typeof body.slots === 'string') delete body.slots;
  },
  'accepte un numéro de sécurité sociale': (body) => forgetNir(body, nir),
  'ne cherche le numéro de sécurité sociale que dans le message': (body) => forgetNir(body, nir, 'message'),
  "ne voit un numéro de sécurité sociale qu'avec sa clé": (body) => replace(body, 'message', /006 084$/, 'Bonjour'),
  "accepte une personne qui n'est pas d'accord": (body) => replace(body, 'personAgrees', /^(no)?$/, 'yes'),
  'accepte de longs messages': (body) => replace(body, 'message', /^a{501}$/, 'a'),
};

/** The body as a receiver with this fault reads it. */
export function forgive(fault: Fault | undefined, body: unknown): unknown {
  if (fault && typeof body === 'object' && body !== null) forgiven[fault]?.(body as Body);
  return body;
}

const refused: { readonly [one in Fault]?: (request: AppointmentRequest) => unknown } = {
  'refuse les noms étrangers': ({ lastName }) => /[^\u0000-\u024f]/.test(lastName),
  'refuse les créneaux': ({ slots }) => slots,
  'refuse un message': (request) => 'message' in request && request.message,
  'refuse un sujet': (request) => 'topic' in request && request.topic,
  'refuse une entreprise': ({ company }) => company,
  "refuse l'Assurance maladie": ({ service }) => service === 'assurance-maladie',
  'refuse une autre langue que le français': ({ locale }) => locale !== 'fr',
  'refuse qui écrit vite': ({ elapsed }) => elapsed !== 'ge10s',
  'refuse un piège rempli': ({ hp }) => hp,
  'refuse un employeur': ({ writtenBy }) => writtenBy === 'employeur',
  'refuse un professionnel': ({ writtenBy }) => writtenBy === 'professionnel',
  'refuse un proche': ({ writtenBy }) => writtenBy === 'proche',
};

/** Whether a receiver with this fault refuses what is right. */
export const refusesWrongly = (fault: Fault | undefined, request: AppointmentRequest): boolean =>
  Boolean(fault && refused[fault]?.(request));
