import { oneOf, type Contact } from '../shared/common.js';
import type { Tell } from '../../owner/problem.js';
import { isClosure } from './days.js';
import { safeEndpoint } from './delivery/endpoint.js';
import type { Address } from './delivery/post.js';
import type { Transport } from './delivery/transport.js';
import { optionalNames } from './request.js';

/** What the notice must say (§2.3): attribute, then the name the texts use. None has a default. */
export const noticeAttributes = {
  'org-name': 'orgName',
  'org-address': 'orgAddress',
  'dpo-contact': 'dpoContact',
  'legal-basis': 'legalBasis',
  'legal-basis-health': 'legalBasisHealth',
  recipients: 'recipients',
  'retention-text': 'retentionText',
  'rights-contact': 'rightsContact',
  'reply-delay': 'replyDelay',
  hosting: 'hosting',
  transfers: 'transfers',
} as const;
type NoticeName = (typeof noticeAttributes)[keyof typeof noticeAttributes];
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

/** How requests leave: to an address, by the site's own function, or not at all (a text to copy and a number). */
export type Way = { is: 'address'; address: Address } | { is: 'transport'; transport: Transport } | { is: 'none' };

/** The site's settings, read and sound. */
export type Owner = {
  texts: NoticeTexts;
  contact: Contact;
  service: Service;
  optional: readonly string[];
  closures: readonly string[];
  siteId: string;
  way: Way;
};

const words = (text: Text) =>
  (text ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);

/** The words of a list that are accepted; each other one is told. */
function listOf(
  where: string,
  given: Text,
  accepts: (word: string) => boolean,
  accepted: string,
  tell: Tell,
): string[] {
  return words(given).filter((word) => {
    if (accepts(word)) return true;
    tell({ code: 'PDP-001', where, value: word, accepted });
    return false;
  });
}

/** The address for that caisse in the map of the page configuration, else the tag's own. */
function endpointFor({ endpoint, endpoints }: Given, caisse: string): string {
  const own: unknown =
    typeof endpoints === 'object' && endpoints !== null && Object.hasOwn(endpoints, caisse)
      ? (endpoints as Record<string, unknown>)[caisse]
      : endpoint;
  return typeof own === 'string' ? own.trim() : '';
}

/** A header of the site goes to the site only (X12). */
function headerFor({ headerName, headerValue }: Given, url: string, tell: Tell): Address['header'] {
  const name = (headerName ?? '').trim();
  const value = (headerValue ?? '').trim();
  if (!name && !value) return undefined;
  if (/^[\w-]{1,60}$/.test(name) && /^[\x21-\x7e]{1,500}$/.test(value) && new URL(url).origin === origin)
    return [name, value];
  tell({ code: 'PDP-033', where: 'header-name', value: name });
  return undefined;
}

function wayOf(given: Given, caisse: string, tell: Tell): Way | undefined {
  const { transport } = given;
  if (typeof transport === 'function') return { is: 'transport', transport: transport as Transport };
  if (transport !== undefined && transport !== null)
    tell({ code: 'PDP-032', where: 'transport', value: typeof transport });
  const endpoint = endpointFor(given, caisse);
  if (!endpoint) return { is: 'none' };
  const url = safeEndpoint(endpoint, document.baseURI, origin);
  if (url) return { is: 'address', address: { url, header: headerFor(given, url, tell) } };
  tell({ code: 'PDP-031', where: 'endpoint', value: endpoint });
  return undefined;
}

/**
 * Reads what the site gives; undefined when the form may not start: a text of the notice, the telephone or a secure
 * address is missing. The owner is told once, all that is missing in one line.
 */
export function readOwner(
  given: Given,
  contact: Contact | undefined,
  { service, caisse }: { service?: string | undefined; caisse: string },
  tell: Tell,
): Owner | undefined {
  const texts: Partial<Record<NoticeName, string>> = {};
  const missing: string[] = contact?.telHref ? [] : ['contact-tel'];
  for (const [attribute, name] of Object.entries(noticeAttributes)) {
    texts[name] = (given[name] ?? '').trim();
    if (!texts[name]) missing.push(attribute);
  }
  const way = wayOf(given, caisse, tell);
  if (way?.is === 'none' ? !contact?.telHref : missing.length) {
    tell({ code: 'PDP-030', where: '', value: missing.join(', ') });
    return undefined;
  }
  if (!way || !contact) return undefined;
  const siteId = (given.siteId ?? '').trim();
  const isSiteId = /^(?:[a-z\d][a-z\d-]{0,39})?$/.test(siteId);
  if (!isSiteId) tell({ code: 'PDP-034', where: 'site-id', value: siteId });
  return {
    texts: texts as NoticeTexts,
    contact,
    way,
    siteId: isSiteId ? siteId : '',
    service: oneOf('service', service ?? given.service, ['spsti', 'assurance-maladie'], tell),
    optional: listOf(
      'fields',
      given.fields,
      (word) => optionalNames.some((one) => one === word),
      optionalNames.join(', '),
      tell,
    ),
    closures: listOf(
      'closed-days',
      given.closedDays ?? 'samedi dimanche',
      isClosure,
      'samedi, 2026-12-25, 2026-12-24/2026-12-31',
      tell,
    ),
  };
}
