import type { Tell } from '../../owner/problem.js';
import { safeUrl, telHref } from './safe-url.js';

type Text = string | null | undefined;
const texts = [
  ...(['heading-level', 'locales', 'theme', 'contact-tel', 'contact-label', 'contact-url', 'contact-hours'] as const),
  ...(['social-label', 'social-tel', 'social-url', 'today'] as const),
];
type Camel<T extends string> = T extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Rest>}` : T;
/** The texts among them, as an element holds them. */
export type Common = { readonly [name in Camel<(typeof texts)[number]>]?: Text };

/** A boolean that a CMS may write `="false"` (B05). */
export const flag = { fromAttribute: (value: string | null) => value !== null && value !== 'false' };

/** Attributes that every widget has (contract §4); each element spreads them in its `properties`. */
export const commonProperties = {
  ...Object.fromEntries(
    texts.map((attribute) => [attribute.replace(/-./g, ([, letter]) => letter!.toUpperCase()), { attribute }]),
  ),
  sharedDevice: { attribute: 'shared-device', converter: flag },
};

/** A way to reach a service. */
export type Contact = { label: string; tel: string; telHref: string; url: string; hours: string };

/** What the common attributes ask for, once read. */
export type Settings = {
  /** Level of the first heading. */
  level: number;
  contact: Contact | undefined;
  social: Contact | undefined;
};

/** The value if it is accepted, else the first one, and the owner is told. */
export function oneOf<T extends string>(where: string, given: Text, accepted: readonly T[], tell: Tell): T {
  const value = given?.trim();
  const found = accepted.find((one) => one === value);
  if (!found && value !== undefined) tell({ code: 'PDP-001', where, value, accepted });
  return found ?? accepted[0]!;
}

/** Number, address, name and hours of a service; what is not safe is left out and the owner is told. */
function contactOf(name: 'contact' | 'social', given: Common, tell: Tell): Contact | undefined {
  const read = (part: string) => given[(name + part) as keyof Common]?.trim() ?? '';
  const safe = (part: string, check: (value: string) => string, isAsked?: unknown) => {
    const value = read(part);
    const href = check(value);
    if ((value || isAsked) && !href) tell({ code: 'PDP-002', where: `${name}-${part}`.toLowerCase(), value });
    return href;
  };
  const label = read('Label');
  const url = safe('Url', safeUrl);
  // a name alone reaches nobody: the way out stays; the request form, which has fields, says all that lacks in one line
  const href = safe('Tel', telHref, label && !url && !('fields' in given));
  return href || url ? { label, tel: href && read('Tel'), telHref: href, url, hours: read('Hours') } : undefined;
}

/** Reads the common attributes; each wrong one is told and left out. @example readCommon(this, tell).level // 3 */
export function readCommon(given: Common, tell: Tell): Settings {
  oneOf('theme', given.theme, ['light', 'dark', 'auto'], tell);
  return {
    level: Number(oneOf('heading-level', given.headingLevel, ['3', '2', '4', '5'], tell)),
    contact: contactOf('contact', given, tell),
    social: contactOf('social', given, tell),
  };
}
