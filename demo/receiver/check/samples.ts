import { randomUUID } from 'node:crypto';

export type Body = Readonly<Record<string, unknown>>;

/** A word that stands in every trial, so that it can be looked for in answers and recognised by whoever deletes them. */
export const canary = 'Zézette';

/** A right request with a new key; `more` adds or replaces fields, and undefined removes one. */
export const sample = (more: Body = {}): Body =>
  JSON.parse(
    JSON.stringify({
      requestId: randomUUID(),
      service: 'spsti',
      caisse: '',
      firstName: canary,
      lastName: 'Conformité',
      channel: 'phone',
      phone: '01 99 00 12 34',
      voicemail: 'no',
      postcode: '25000',
      locale: 'fr',
      noticeVersion: '0123456789abcdef',
      widgetVersion: '0.1.0',
      siteId: 'conformite',
      writtenBy: 'self',
      hp: '',
      elapsed: 'ge10s',
      ...more,
    }),
  ) as Body;

export const sampleByEmail = (more: Body = {}): Body =>
  sample({ channel: 'email', phone: undefined, voicemail: undefined, email: 'conformite@exemple.fr', ...more });

export const sampleByRelative = (more: Body = {}): Body =>
  sample({ writtenBy: 'proche', callerName: 'Dominique', callerPhone: '01 99 00 43 21', personAgrees: 'yes', ...more });

export type Group = readonly (readonly [why: string, body: () => Body | undefined])[];
/** One body per value of a field. @example each('lastName', ['Ø']) */
export const each = (field: string, values: readonly string[], make: (more: Body) => Body = sample): Group =>
  values.map((value) => [`${field} = ${JSON.stringify(value.slice(0, 30))}`, () => make({ [field]: value })]);

/** What must be refused, by reason; one thing is wrong in each. */
export const refused: Readonly<Record<string, Group>> = {
  'champs obligatoires': [
    ...['requestId', 'service', 'firstName', 'lastName', 'channel', 'phone', 'voicemail', 'postcode', 'locale'].map(
      (field) => [`sans ${field}`, () => sample({ [field]: undefined })] as const,
    ),
    ['par e-mail, sans email', () => sampleByEmail({ email: undefined })],
    ['écrite par un proche, sans personAgrees', () => sampleByRelative({ personAgrees: undefined })],
    ['écrite par un proche, sans callerPhone', () => sampleByRelative({ callerPhone: undefined })],
  ],
  'champ inconnu': [
    ['un champ de trop', () => sample({ niveau: 'b2' })],
    ['une adresse e-mail à côté du téléphone', () => sample({ email: 'conformite@exemple.fr' })],
  ],
  'champ que ce rôle ne donne pas': [
    ['un sujet, par un employeur', () => sampleByRelative({ writtenBy: 'employeur', topic: 'reprise' })],
    ['un message, par un employeur', () => sampleByRelative({ writtenBy: 'employeur', message: 'Bonjour' })],
    ['un message, par un professionnel', () => sampleByRelative({ writtenBy: 'professionnel', message: 'Bonjour' })],
  ],
  'mauvais types': [
    ['un nombre', () => sample({ postcode: 25000 })],
    ['null', () => sample({ firstName: null })],
    ['une liste', () => sample({ slots: ['2026-12-01-am'] })],
    ['un objet', () => sample({ phone: { $gt: '' } })],
    ['true', () => sample({ voicemail: true })],
  ],
  'numéro de sécurité sociale': [
    ...each('message', ['Mon numéro : 1 85 05 78 006 084 91', '185057800608491', '1 85 05 2A 006 084 35']),
    ...each('lastName', ['1 85 05 78 006 084 91']),
    ...each('company', ['2 55 08 14 168 025 38']),
    ...each('message', ['Mon numéro : 1 85 05 78 006 084']),
    ...each('phone', ['+185057800608491']),
    ...each('callerPhone', ['+185057800608491'], sampleByRelative),
    ...each('email', ['185057800608491@exemple.fr'], sampleByEmail),
  ],
  noms: each('lastName', ['', '   ', '\u200b', 'a'.repeat(81), '<b>x</b>', '=HYPERLINK("x")', "'; DROP TABLE"]),
  téléphones: each('phone', ['06 12 34 56 7', '06 12 34 56 78 9', '3646', '0000000000', 'tel:0612345678', 'a@b.fr']),
  'adresses e-mail': each(
    'email',
    ['nom@', 'a@b', 'a@@b.fr', 'a@b..fr', 'a@b,fr', 'Nom <a@b.fr>', 'a@b.fr\r\nBcc: c@d.fr'],
    sampleByEmail,
  ),
  'codes postaux': each('postcode', ['1000', '2A004', '00000', '99999', 'F-25000', '٢٥٠٠٠', '25O00']),
  créneaux: each('slots', ['2026-02-31-am', '2026-12-01', '2026-12-01-am,2026-12-01-am', '05/03/2026-am']),
  "personne qui n'est pas d'accord": each('personAgrees', ['no', ''], sampleByRelative),
  'textes trop longs': [...each('message', ['a'.repeat(501)]), ...each('company', ['a'.repeat(121)])],
  'codes fermés': [
    ...each('channel', ['pigeon']),
    ...each('topic', ['cancer']),
    ...each('service', ['mairie']),
    ...each('voicemail', ['peut-être']),
    ...each('writtenBy', ['voisin']),
  ],
};
