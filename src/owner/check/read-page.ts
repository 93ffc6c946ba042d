import { problemLine } from '../line.js';
import { addressOf, isOurs } from '../own-script.js';
import { contentPolicy, policyLine, type PolicyNeeds } from '../policy.js';

/** One of our tools in the page, as the owner wrote it. */
export type Embed = {
  element: Element;
  tag: string;
  spelling: 'balise' | 'div' | 'lien';
  isStarted: boolean;
  attributes: Readonly<Record<string, string>>;
};

/** What the panel says of the page. */
export type Reading = {
  version: string;
  embeds: readonly Embed[];
  /** Where the configuration stands and what it says, flat: « contact.tel : 03 53 01 20 40 ». */
  configuration: { where: string; lines: readonly string[] } | undefined;
  /** What can be seen to be wrong without waiting for a visitor. */
  lines: readonly string[];
  policies: { plain: string; trusted: string };
};

const tags = ['pdp-questionnaire', 'pdp-dispositifs', 'pdp-eligibilite', 'pdp-rendez-vous'];
/** A token of the site's CMS is nobody's business. */
const secret = 'header-value';

/** Every one of our tags, in open shadow roots too. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((node) => {
    const isOurs = tags.includes(node.localName);
    return [...(isOurs ? [node] : []), ...(node.shadowRoot && !isOurs ? elementsIn(node.shadowRoot) : [])];
  });
}

const spellingOf = (element: Element): Embed['spelling'] => {
  if (element.parentElement?.matches('div[data-pdp]')) return 'div';
  return element.querySelector(':scope > a[data-pdp]') ? 'lien' : 'balise';
};

const embedOf = (element: Element): Embed => ({
  element,
  tag: element.localName,
  spelling: spellingOf(element),
  isStarted: element.shadowRoot?.querySelector('section') !== null && element.shadowRoot !== null,
  attributes: Object.fromEntries(
    [...element.attributes].map(({ name, value }) => [name, name === secret ? '(caché ici)' : value]),
  ),
});

/** A tree as lines; what is not text is written as JSON writes it. */
function flat(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [`${path} : ${String(value)}`];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === secret ? [`${path}.${key} : (caché ici)`] : flat(inner, path ? `${path}.${key}` : key),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The text of the file that holds the page's configuration; the loader has read it too, and tells what is wrong in it. */
export async function configFile(): Promise<string | undefined> {
  const address = addressOf('config');
  if (!address || !URL.canParse(address, document.baseURI)) return undefined;
  const { origin, href } = new URL(address, document.baseURI);
  if (origin !== self.origin) return undefined;
  const answer = await fetch(href, { credentials: 'same-origin' }).catch(() => undefined);
  return answer?.ok ? answer.text() : undefined;
}

/** The page's configuration as it is written; its mistakes are told by the line PDP-012. */
function configurationOf(file: string | undefined): Reading['configuration'] {
  const inline = document.querySelector('script[type="application/json"][data-pdp-config]');
  if (inline) return { where: 'dans la page', lines: flat(parsed(inline.textContent ?? '') ?? {}) };
  const address = addressOf('config');
  return address ? { where: address, lines: flat(parsed(file ?? '') ?? {}) } : undefined;
}

/** Addresses that only the configuration names. */
function reachedBy(configuration: Reading['configuration']): string[] {
  const endpoints = (configuration?.lines ?? []).filter((line) => line.startsWith('endpoints.'));
  return [addressOf('config'), addressOf('content'), ...endpoints.map((line) => line.split(' : ')[1])].filter(
    (one) => one !== undefined,
  );
}

/** The script that brought the library, and the folder it stands in. */
function folderOf(): string {
  const script = [...document.scripts].find(isOurs);
  return script ? new URL('.', script.src).href : document.baseURI;
}

/** `next` that leads nowhere: the console says so at the result, the owner should know before. */
function nowhere({ element, tag, attributes }: Embed): string[] {
  const value = attributes['next']?.trim();
  if (!value) return [];
  const root = element.getRootNode() as Document | ShadowRoot;
  const found = root.getElementById(value);
  const leads = [found, ...(found?.children ?? []), found?.parentElement].some(
    (one) => one && one !== element && tags.includes(one.localName), // as `nextWidget` finds it
  );
  return leads ? [] : [problemLine({ code: 'PDP-007', where: `<${tag}> next`, value })];
}

/** Reads the page as it is now, without changing anything in it; `file` is what `configFile` read. */
export function readPage(file?: string): Reading {
  const embeds = elementsIn(document).map(embedOf);
  const configuration = configurationOf(file);
  const registered = tags.map((tag) => customElements.get(tag) as { version?: string } | undefined).find(Boolean);
  const needs: PolicyNeeds = {
    page: document.baseURI,
    files: folderOf(),
    embeds,
    reached: reachedBy(configuration),
    sheet: [...document.querySelectorAll('link')].some(({ href }) => /\/pdp-widgets\.css/.test(href)),
  };
  return {
    version: registered?.version ?? 'inconnue',
    embeds,
    configuration,
    lines: embeds.flatMap(nowhere),
    policies: {
      plain: policyLine(contentPolicy(needs)),
      trusted: policyLine(contentPolicy({ ...needs, trustedTypes: true })),
    },
  };
}
