/** One of our tags in a page, as it is written there. */
export type PolicyEmbed = { tag: string; attributes?: Readonly<Record<string, string>> };

/** What a page asks of its content policy. Addresses are as the owner writes them: absolute, or relative to `page`. */
export type PolicyNeeds = {
  /** Address of the page. */
  page: string;
  /** Folder of the library. */
  files: string;
  embeds: readonly PolicyEmbed[];
  /** Other files the page names: `data-config`, `data-content`, `endpoints` of the configuration. */
  reached?: readonly string[];
  /** The page links pdp-widgets.css. */
  sheet?: boolean;
  /** The page imposes Trusted Types. */
  trustedTypes?: boolean;
  /** The page frames embed.html: nothing of ours runs in the page itself. */
  framed?: boolean;
  /** Hashes of inline scripts, such as the import map that carries the integrity of every file. */
  hashes?: readonly string[];
};

/** A directive and its sources. */
export type Directive = readonly [name: string, sources: readonly string[]];

/** `'self'`, or the origin; a folder of another site is named whole, so that nothing else of that site may run. */
function sourceOf(address: string, page: string, isFolder = false): string | undefined {
  if (!URL.canParse(address, page)) return undefined;
  const url = new URL(address, page);
  if (url.origin === new URL(page).origin) return "'self'";
  if (!/^https?:$/.test(url.protocol)) return undefined;
  // « ; » and « , » would open another directive or another policy
  return isFolder ? encode(`${url.origin}${url.pathname}`) : encode(url.origin);
}
const encode = (source: string) => source.replaceAll(';', '%3B').replaceAll(',', '%2C');

/** What the tag itself fetches by its attributes. */
const reachedBy = ({ tag, attributes = {} }: PolicyEmbed): (string | undefined)[] => [
  ...(tag === 'pdp-questionnaire' ? [attributes['src']] : []),
  ...(tag === 'pdp-rendez-vous' ? [attributes['endpoint']] : []),
];

const unique = (sources: readonly (string | undefined)[]) => [...new Set(sources.filter((one) => one !== undefined))];

/**
 * The directives a page needs for our tags and nothing more: a page that holds only them works under exactly this, and
 * under nothing stricter. An address that cannot be read is left out. The owner of a wider policy adds these sources to his.
 * @example contentPolicy({ page: 'https://site.fr/', files: '/pdp-widgets/', embeds: [{ tag: 'pdp-eligibilite' }] })
 *   // [['default-src', ["'none'"]], ['script-src', ["'self'"]]]
 */
export function contentPolicy({
  page,
  files,
  embeds,
  reached = [],
  sheet = false,
  trustedTypes = false,
  framed = false,
  hashes = [],
}: PolicyNeeds): Directive[] {
  const folder = sourceOf(files, page, true);
  const connect = unique(
    [...embeds.flatMap(reachedBy), ...reached].map((address) => address && sourceOf(address.trim(), page)),
  ).filter(Boolean);
  const directives: Directive[] = [['default-src', ["'none'"]]];
  if (framed) return [...directives, ['frame-src', unique([folder])]];
  directives.push(['script-src', unique([folder, ...hashes.map((hash) => `'${hash}'`)])]);
  if (sheet) directives.push(['style-src', unique([folder])]);
  if (connect.length) directives.push(['connect-src', connect]);
  if (trustedTypes) directives.push(['require-trusted-types-for', ["'script'"]], ['trusted-types', ['lit-html']]);
  return directives;
}

/** The value of the header. @example policyLine([['script-src', ["'self'"]]]) // "script-src 'self'" */
export const policyLine = (directives: readonly Directive[]): string =>
  directives.map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
