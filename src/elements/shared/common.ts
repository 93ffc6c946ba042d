import { nearest } from '../../model/nearest.js';
import { telHref, safeUrl } from './safe-url.js';
import type { Problem } from '../../owner/report.js';

/** Attributes that every widget has (contract §4); each element spreads them in its `properties`. */
export const commonProperties = {
  headingLevel: { attribute: 'heading-level' },
  locales: {},
  theme: {},
  contactTel: { attribute: 'contact-tel' },
  contactLabel: { attribute: 'contact-label' },
  contactUrl: { attribute: 'contact-url' },
  contactHours: { attribute: 'contact-hours' },
  socialLabel: { attribute: 'social-label' },
  socialTel: { attribute: 'social-tel' },
  socialUrl: { attribute: 'social-url' },
  sharedDevice: { attribute: 'shared-device', type: Boolean },
  today: {},
} as const;

type Tell = (problem: Problem) => void;

/** The value if it is accepted, else the first one, and the owner is told. */
export function oneOf<T extends string>(
  name: string,
  value: string | null | undefined,
  accepted: readonly T[],
  tell: Tell,
): T {
  const clean = (value ?? '').trim();
  const found = accepted.find((one) => one === clean);
  if (found === undefined && value !== null && value !== undefined)
    tell({
      code: 'PDP-001',
      where: name,
      found: `« ${clean} »`,
      accepted: accepted.join(', '),
      nearest: nearest(clean, accepted),
    });
  return found ?? accepted[0]!;
}

/** A way to reach a service; a number or address that is not safe is left out and the owner is told. */
export type Contact = { label: string; tel: string; telHref: string; url: string; hours: string };

const clean = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

export function readContact(
  name: 'contact' | 'social',
  given: Readonly<Record<'label' | 'tel' | 'url' | 'hours', unknown>>,
  tell: Tell,
): Contact | undefined {
  const tel = clean(given.tel);
  const link = clean(given.url);
  const href = telHref(tel);
  const url = safeUrl(link);
  const refuse = (part: string, found: string, accepted: string) =>
    tell({ code: 'PDP-002', where: `${name}-${part}`, found: `« ${found} »`, accepted });
  if (tel && !href) refuse('tel', tel, 'un numéro, par exemple 03 53 01 20 40');
  if (link && !url) refuse('url', link, 'une adresse https:, mailto: ou relative');
  const label = clean(given.label);
  return label || href || url ? { label, tel: href && tel, telHref: href, url, hours: clean(given.hours) } : undefined;
}
