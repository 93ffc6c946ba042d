import { oneOf, type Contact } from '../shared/common.js';
import type { Tell } from '../../owner/problem.js';
import { isClosure } from './days.js';
import { safeEndpoint } from './delivery/endpoint.js';
import type { Means } from './delivery/deliver.js';
import { post, type Address } from './delivery/post.js';
import { carry, type Transport } from './delivery/transport.js';
import { optionalNames } from './request.js';

/** What the notice must say. None has a default. */
export const noticeAttributes = [
  'org-name',
  'org-address',
  'dpo-contact',
  'legal-basis',
  'legal-basis-health',
  'recipients',
  'retention-text',
  'rights-contact',
  'reply-delay',
  'hosting',
  'transfers',
] as const;
type Camel<T extends string> = T extends `${infer First}-${infer Rest}` ? `${First}${Capitalize<Camel<Rest>>}` : T;
type NoticeName = Camel<(typeof noticeAttributes)[number]>;
/** The property of an attribute. @example camel('org-name') // 'orgName' */
export const camel = (attribute: string): string => attribute.replace(/-./g, ([, letter]) => letter!.toUpperCase());

export type NoticeTexts = Readonly<Record<NoticeName, string>>;

export type Service = 'spsti' | 'assurance-maladie';
type Text = string | null | undefined;

/** What the site gives. */
export type Given = { readonly [name in NoticeName]?: Text } & {
  readonly endpoint?: Text;
  readonly endpoints?: unknown;
  readonly service?: Text;
  readonly fields?: Text;
  readonly closedDays?: Text;
  readonly siteId?: Text;
  readonly headerName?: Text;
  readonly headerValue?: Text;
  readonly transport?: unknown;
};

/** How requests leave, to an address or by the site's own function; undefined when they do not (a text to copy and a number). */
export type Way = Means['post'] | undefined;

/** The site's settings, read and sound. */
export type Owner = {
  texts: NoticeTexts;
  contact: Contact;
  service: Service;
  optional: readonly string[];
  closures: readonly string[];
  siteId: string;
  way: Way;
  /** For one caisse at least, requests do not leave: the contact and a text to copy may be needed. */
  mayCall: boolean;
};

const words = (text: Text) =>
  (text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/** The words of a list that are accepted; each other one is told. */
const listOf = (where: string, given: Text, accepts: (word: string) => boolean, tell: Tell): string[] =>
  words(given).filter((value) => accepts(value) || tell({ code: 'PDP-001', where, value }));

/** The address for that caisse in the map of the page configuration, else the tag's own. */
function endpointFor({ endpoint, endpoints }: Given, caisse: string): string {
  const map = Object(endpoints) as Record<string, unknown>;
  const own = Object.hasOwn(map, caisse) ? map[caisse] : endpoint;
  return typeof own === 'string' ? own.trim() : '';
}

/** A header of the site goes to the site only (X12). */
function headerFor({ headerName, headerValue }: Given, url: string, tell: Tell): Address['header'] {
  const name = (headerName ?? '').trim();
  const value = (headerValue ?? '').trim();
  if (!name && !value) return undefined;
  if (
    /^(?!(accept|content-type|idempotency-key)$)[\w-]{1,60}$/i.test(name) &&
    /^[\x21-\x7e]{1,500}$/.test(value) &&
    new URL(url).origin === origin
  )
    return [name, value];
  tell({ code: 'PDP-033', where: 'header-name', value: name });
  return undefined;
}

/** How requests for that caisse leave; the address as it was written when it is not safe. */
function wayOf(given: Given, caisse: string, tell: Tell): Way | string {
  const { transport } = given;
  if (typeof transport === 'function') return (...parcel) => carry(transport as Transport, ...parcel);
  if (transport !== undefined && transport !== null)
    tell({ code: 'PDP-032', where: 'transport', value: typeof transport });
  const endpoint = endpointFor(given, caisse);
  if (!endpoint) return undefined;
  const url = safeEndpoint(endpoint, document.baseURI, origin);
  if (!url) return endpoint;
  const address = { url, header: headerFor(given, url, tell) };
  return (...parcel) => post(address, ...parcel);
}

/**
 * Reads what the site gives; undefined when the form may not start: a text of the notice, the telephone or a secure
 * address is missing. The owner is told once, all that is missing in one line. Every address of the map is read at the
 * start: what is wrong with one is not learnt when a person is handed over to it.
 */
export function readOwner(
  given: Given,
  contact: Contact | undefined,
  { service, caisse }: { service?: string | undefined; caisse: string },
  tell: Tell,
): Owner | undefined {
  const texts: Partial<Record<NoticeName, string>> = {};
  const missing: string[] = contact?.telHref ? [] : ['contact-tel'];
  for (const attribute of noticeAttributes) {
    const name = camel(attribute) as NoticeName;
    texts[name] = (given[name] ?? '').trim();
    if (!texts[name]) missing.push(attribute);
  }
  const way = wayOf(given, caisse, tell);
  const ways = [way, ...Object.keys(Object(given.endpoints)).map((id) => wayOf(given, id, tell))];
  if (ways.every((one) => !one) ? !contact?.telHref : missing.length) {
    if (typeof way === 'string') missing.push('endpoint');
    tell({ code: 'PDP-030', where: '', value: missing.join(', ') });
    return undefined;
  }
  for (const value of ways) if (typeof value === 'string') tell({ code: 'PDP-031', where: 'endpoint', value });
  if (typeof way === 'string' || !contact) return undefined;
  let siteId = (given.siteId ?? '').trim();
  if (!/^(?:[a-z\d][a-z\d-]{0,39})?$/.test(siteId)) {
    tell({ code: 'PDP-034', where: 'site-id', value: siteId });
    siteId = '';
  }
  return {
    texts: texts as NoticeTexts,
    contact,
    way,
    mayCall: ways.some((one) => !one),
    siteId,
    service: oneOf('service', service ?? given.service, ['spsti', 'assurance-maladie'], tell),
    optional: listOf('fields', given.fields, (word) => optionalNames.some((one) => one === word), tell),
    closures: listOf('closed-days', given.closedDays ?? 'samedi dimanche', isClosure, tell),
  };
}
