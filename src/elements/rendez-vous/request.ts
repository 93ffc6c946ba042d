import { keepOpen } from './days.js';
import {
  cleanCompany,
  cleanEmail,
  cleanMessage,
  cleanName,
  cleanPhone,
  cleanPostcode,
  findsNir,
  isCompany,
  isEmail,
  isName,
  isPhone,
  isPostcode,
  isShortNumber,
  isSlots,
  messageExcess,
  withheld,
} from '../../model/rendez-vous-rules.js';

/** Fields that are off until the owner asks for them. */
export const optionalNames = ['company', 'topic', 'message'] as const;

/** What a person may give: all that a request may hold, but what we add ourselves. */
export type FieldName =
  | 'writtenBy'
  | 'callerName'
  | 'callerPhone'
  | 'personAgrees'
  | 'firstName'
  | 'lastName'
  | 'channel'
  | 'phone'
  | 'voicemail'
  | 'email'
  | 'postcode'
  | 'slots'
  | (typeof optionalNames)[number];
export type Values = Readonly<Partial<Record<FieldName, string>>>;

/** The person writes for themself: what is asked and said follows. */
export const isSelf = ({ writtenBy = 'self' }: Values): boolean => writtenBy === 'self';

/** Why a field is not accepted. */
export type Fault = 'required' | 'format' | 'short' | 'nir' | 'long';

/**
 * What is asked on each step, from who writes, the channel, and the optional fields of the owner. The number of steps
 * never changes, so that it tells nothing.
 * @example asked({ channel: 'email' }, []) // [['writtenBy', 'firstName', 'lastName', 'channel', 'email', 'postcode'], ['slots']]
 */
export function asked(values: Values, optional: readonly string[]): readonly [FieldName[], FieldName[]] {
  const { writtenBy, channel } = values;
  const kept: readonly string[] = withheld[writtenBy as keyof typeof withheld] ?? [];
  const on = (name: FieldName) => optional.includes(name) && !kept.includes(name);
  const contact: readonly FieldName[] =
    channel === 'phone' ? ['phone', 'voicemail'] : channel === 'email' ? ['email'] : [];
  return [
    [
      'writtenBy',
      ...(isSelf(values) ? [] : (['callerName', 'callerPhone', 'personAgrees'] as const)),
      'firstName',
      'lastName',
      'channel',
      ...contact,
      'postcode',
      ...(on('company') ? (['company'] as const) : []),
    ],
    ['slots', ...(['topic', 'message'] as const).filter(on)],
  ];
}

const mayBeMissing: readonly FieldName[] = ['writtenBy', 'slots', ...optionalNames];

const clean = new Map<FieldName, (text: string) => string>([
  ['callerName', cleanName],
  ['firstName', cleanName],
  ['lastName', cleanName],
  ['callerPhone', cleanPhone],
  ['phone', cleanPhone],
  ['email', cleanEmail],
  ['postcode', cleanPostcode],
  ['company', cleanCompany],
  ['message', cleanMessage],
]);
function faultOf(name: FieldName, text: string): Fault | undefined {
  if (!text) return mayBeMissing.includes(name) ? undefined : 'required';
  if (findsNir(text)) return 'nir';
  switch (name) {
    case 'firstName':
    case 'lastName':
    case 'callerName':
      return isName(text) ? undefined : 'format';
    case 'phone':
    case 'callerPhone':
      return isPhone(text) ? undefined : isShortNumber(text) ? 'short' : 'format';
    case 'email':
      return isEmail(text) ? undefined : 'format';
    case 'postcode':
      return isPostcode(text) ? undefined : 'format';
    case 'company':
      return isCompany(text) ? undefined : 'format';
    case 'message':
      return messageExcess(text) > 0 ? 'long' : undefined;
    case 'slots':
      return isSlots(text) ? undefined : 'long';
    default:
      return undefined;
  }
}

/** Values one over the other, own ones only: what a page puts on prototypes is none of them (X05). */
export const over = (...values: readonly Values[]): Values => Object.assign(Object.create(null), ...values);

/** Those fields as they will be sent: cleaned, the empty ones left out. Never throws. @example cleaned({ firstName: ' Zoë ' }, ['firstName']) // { firstName: 'Zoë' } */
export function cleaned(values: Values, names: readonly FieldName[]): Values {
  const kept = over() as Partial<Record<FieldName, string>>;
  for (const name of names) {
    const text = clean.get(name)?.(values[name] ?? '') ?? values[name];
    if (text) kept[name] = text;
  }
  return kept;
}

/**
 * What leaves, and what the recap shows: those fields, without the half-days that are no longer offered.
 * @example leaving({ slots: '2026-11-24-am' }, ['slots'], ['2026-11-25']) // { writtenBy: 'self' }
 */
export const leaving = (values: Values, names: readonly FieldName[], days: readonly string[]): Values =>
  over({ writtenBy: 'self' }, cleaned(over(values, { slots: keepOpen(values.slots ?? '', days) }), names));

/**
 * What is wrong among those fields, in their order. A social security number is found in any text that is typed (P13).
 * @example faults({ phone: '3646' }, ['phone']) // Map { 'phone' → 'short' }
 */
export function faults(values: Values, names: readonly FieldName[]): Map<FieldName, Fault> {
  const texts = cleaned(values, names);
  const found = new Map<FieldName, Fault>();
  for (const name of names) {
    const fault = faultOf(name, texts[name] ?? '');
    if (fault) found.set(name, fault);
  }
  return found;
}
