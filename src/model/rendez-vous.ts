/** What an appointment request holds: one schema for the form that sends it and for whoever receives it. */
import * as z from 'zod/mini';
import {
  cleanCompany,
  cleanEmail,
  cleanMessage,
  cleanName,
  cleanPhone,
  cleanPostcode,
  emailPattern,
  findsNir,
  isPhone,
  isSlots,
  maxCompany,
  maxEmail,
  maxMessage,
  maxPhone,
  namePattern,
  postcodePattern,
  slotsPattern,
  topics,
} from './rendez-vous-rules.js';

z.config({ jitless: true });

const noNir = z.refine<string>((text) => !findsNir(text), { message: 'nir' });
const form = (pattern: RegExp, max: number) => z.string().check(z.maxLength(max), z.regex(pattern));
const name = z.string().check(z.overwrite(cleanName), z.regex(namePattern));
const phone = z
  .string()
  .check(
    z.overwrite(cleanPhone),
    z.minLength(1),
    z.maxLength(maxPhone),
    noNir,
    z.refine(isPhone, { message: 'phone' }),
  );
const email = z.string().check(z.overwrite(cleanEmail), z.maxLength(maxEmail), z.regex(emailPattern), noNir);
const company = z.string().check(z.overwrite(cleanCompany), z.minLength(1), z.maxLength(maxCompany), noNir);
const message = z.string().check(z.overwrite(cleanMessage), z.minLength(1), z.maxLength(maxMessage), noNir);

const always = {
  requestId: form(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 36),
  service: z.enum(['spsti', 'assurance-maladie']),
  caisse: form(/^(?:[a-z][a-z0-9]*(?:-[a-z0-9]+)*)?$/, 60),
  firstName: name,
  lastName: name,
  postcode: z.string().check(z.overwrite(cleanPostcode), z.regex(postcodePattern)),
  slots: z.optional(z.string().check(z.regex(slotsPattern), z.refine(isSlots, { message: 'slots' }))),
  company: z.optional(company),
  locale: form(/^[a-z]{2}(?:-[A-Z]{2}|-x-simple)?$/, 11),
  noticeVersion: form(/^[0-9a-f]{8,64}$/, 64),
  widgetVersion: form(/^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-[0-9A-Za-z.-]{1,20})?$/, 35),
  siteId: form(/^(?:[a-z0-9][a-z0-9-]*)?$/, 40),
  hp: z.string().check(z.maxLength(200)),
  elapsed: z.enum(['lt3s', 'lt10s', 'ge10s']),
};
const byPhone = { channel: z.literal('phone'), phone, voicemail: z.enum(['yes', 'no']) };
const byEmail = { channel: z.literal('email'), email };
const subject = { topic: z.optional(z.enum(topics)) };
const words = { ...subject, message: z.optional(message) };
const forAnother = { callerName: name, callerPhone: phone, personAgrees: z.literal('yes') };
/** Each role, with only what it may give (`withheld`). */
const bySelf = { ...always, ...words, writtenBy: z.optional(z.literal('self')) };
const byRelative = { ...always, ...words, ...forAnother, writtenBy: z.literal('proche') };
const byProfessional = { ...always, ...subject, ...forAnother, writtenBy: z.literal('professionnel') };
const byEmployer = { ...always, ...forAnother, writtenBy: z.literal('employeur') };

/**
 * A request, strict: by phone or by e-mail, written by the person or by someone else, who gives only what their role may;
 * nothing else is accepted.
 */
export const AppointmentRequest = z.discriminatedUnion('channel', [
  z.discriminatedUnion('writtenBy', [
    z.strictObject({ ...bySelf, ...byPhone }),
    z.strictObject({ ...byRelative, ...byPhone }),
    z.strictObject({ ...byProfessional, ...byPhone }),
    z.strictObject({ ...byEmployer, ...byPhone }),
  ]),
  z.discriminatedUnion('writtenBy', [
    z.strictObject({ ...bySelf, ...byEmail }),
    z.strictObject({ ...byRelative, ...byEmail }),
    z.strictObject({ ...byProfessional, ...byEmail }),
    z.strictObject({ ...byEmployer, ...byEmail }),
  ]),
]);
export type AppointmentRequest = z.infer<typeof AppointmentRequest>;

/** Every name a request may hold. */
export const fieldNames: readonly string[] = Object.keys({
  ...byRelative,
  ...byPhone,
  ...byEmail,
});

/**
 * The request as a JSON Schema (draft 2020-12), of what the form sends: names and addresses already cleaned. Three rules
 * do not fit in it and stand in its description.
 */
export function appointmentRequestJsonSchema(): unknown {
  return {
    ...(z.toJSONSchema(AppointmentRequest, { target: 'draft-2020-12', reused: 'ref' }) as object),
    title: 'Demande de rendez-vous',
    description:
      "Trois règles en plus de ce schéma : aucun numéro de sécurité sociale dans un texte ; un numéro de téléphone a 10 chiffres ou l'indicatif du pays ; les créneaux (slots) sont des dates réelles, chacune une fois.",
  };
}
