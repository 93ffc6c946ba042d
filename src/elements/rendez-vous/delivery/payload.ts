/** Every name a request may hold (those of the published schema), in the order it is written. Nothing else ever leaves. */
export const payloadNames = [
  'requestId',
  'service',
  'caisse',
  'writtenBy',
  'callerName',
  'callerPhone',
  'personAgrees',
  'firstName',
  'lastName',
  'channel',
  'phone',
  'voicemail',
  'email',
  'postcode',
  'slots',
  'company',
  'topic',
  'message',
  'locale',
  'noticeVersion',
  'widgetVersion',
  'siteId',
  'hp',
  'elapsed',
] as const;

export type PayloadName = (typeof payloadNames)[number];
export type Payload = Readonly<Partial<Record<PayloadName, string>>>;

const escape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
const quote = (text: string) => `"${text.replace(/["\\\p{Cc}\p{Cs}]/gu, escape)}"`;

/**
 * Only the names above, only text, on an object without prototype; empty optional values stay out.
 * @example strictPayload({ firstName: 'Zoë', level: 'b3' }) // { firstName: 'Zoë' }
 */
export function strictPayload(values: Readonly<Record<string, unknown>>, mayBeEmpty: readonly string[] = []): Payload {
  const payload = Object.create(null) as Record<string, string>;
  for (const name of payloadNames) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (typeof value === 'string' && (value || mayBeEmpty.includes(name))) payload[name] = value;
  }
  return payload;
}

/**
 * The body that is sent, as JSON written by our own hand: a page whose prototypes change what `JSON.stringify` writes
 * changes nothing (X05).
 * @example writeBody(strictPayload({ firstName: 'Zoë' })) // '{"firstName":"Zoë"}'
 */
export function writeBody(payload: Payload): string {
  let text = '';
  for (const name of payloadNames)
    if (Object.hasOwn(payload, name)) text += `${text && ','}${quote(name)}:${quote(payload[name]!)}`;
  return `{${text}}`;
}
