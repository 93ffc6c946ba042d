import { problemLine } from '../owner/line.js';
import type { Problem } from '../owner/problem.js';
import type { PageConfig } from '../model/page-config.js';
import { textOf } from './same-origin.js';

/** The text of the page's configuration: in the page, or at the address the loader's script gives. */
async function configText(address: string | undefined): Promise<string | undefined> {
  const inline = document.querySelector('script[type="application/json"][data-pdp-config]');
  if (inline) return inline.textContent ?? '';
  return address ? textOf(address) : undefined;
}

type Told = Omit<Problem, 'code' | 'where'> & { path: string };
const tell = ({ path, ...told }: Told) =>
  void console.error(problemLine({ code: 'PDP-012', where: `configuration ${path}`.trim(), ...told }));

/** What is no colour, by its property of CSS; a size is multiplied, so that `0` alone is none. */
const kinds: Readonly<Record<string, readonly [property: string, example: string]>> = {
  radius: ['border-radius', 'une taille, par exemple 6px'],
  space: ['gap', 'une taille, par exemple 4px'],
  font: ['font-family', 'des noms de polices, par exemple Arial, sans-serif'],
};

/** The theme without what the browser cannot read, which is told: it would take the default away too. */
function readable(theme: PageConfig['theme'] = {}): [string, string][] {
  return Object.entries(theme).filter(([name, value]) => {
    const [property, accepted] = kinds[name] ?? ['color', 'une couleur, par exemple #0a4a86'];
    const isRead = CSS.supports(property, property === 'gap' ? `calc(1 * ${value})` : value);
    if (!isRead) tell({ path: `theme.${name}`, value, accepted });
    return isRead;
  });
}

/** Tells of an address for a caisse that there is not. The table that says so comes for a form only, which needs it too. */
async function lookAtCaisses(endpoints: object): Promise<void> {
  if (!document.querySelector('pdp-rendez-vous,[data-pdp=rendez-vous]')) return;
  const table = await import('../elements/rendez-vous/recipient.js').catch(() => undefined); // the form tells it
  const accepted = table?.caisseIds();
  for (const value of Object.keys(endpoints))
    if (accepted && !accepted.includes(value))
      tell({ path: 'endpoints', found: `caisse inconnue « ${value} »`, value, accepted });
}

/** The configuration that the page, or the file at `address`, gives, or undefined when there is none or it cannot be used (the owner is told). */
export async function readPageConfig(address: string | undefined): Promise<PageConfig | undefined> {
  const unread = () =>
    tell({ path: '', found: 'fichier introuvable ou sur un autre site', accepted: 'une adresse de ce site même' });
  const text = await configText(address).catch(unread);
  if (text === undefined) return undefined;
  const { parsePageConfig } = await import('../schemas.js'); // when it does not come, `prepare` tells it
  const parsed = parsePageConfig(text);
  if (!parsed.ok) tell(parsed);
  else {
    for (const one of parsed.unknown) tell(one);
    if (parsed.config.endpoints) await lookAtCaisses(parsed.config.endpoints);
  }
  return parsed.ok ? { ...parsed.config, theme: Object.fromEntries(readable(parsed.config.theme)) } : undefined;
}

/** HTML hides what has `hidden`, whatever its text. */
const isShown = (name: string, value: unknown) => name === 'hidden' && value === false;

/** Gives a tag the attributes and the colours that it does not say itself. */
function dress(element: HTMLElement, { contact, social, tags, theme }: PageConfig): void {
  const given: Record<string, string | number | boolean | undefined> = {};
  for (const [name, value] of Object.entries(contact ?? {})) given[`contact-${name}`] = value;
  for (const [name, value] of Object.entries(social ?? {})) given[`social-${name}`] = value;
  for (const [name, value] of Object.entries(tags?.[element.localName] ?? {})) given[name] = value;
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && !element.hasAttribute(name) && !isShown(name, value))
      element.setAttribute(name, String(value));
  for (const [name, value] of Object.entries(theme ?? {}))
    if (value !== undefined && !element.style.getPropertyValue(`--pdp-${name}`))
      element.style.setProperty(`--pdp-${name}`, value);
}

/** One of the marks that every tag of ours bears: no script takes it away alone. */
const mark = 'data-matomo-mask';

/**
 * Gives a tag what the page configured and the tag does not say itself: tag attributes win. Once more when the page puts
 * the tag back as it was written, all our attributes gone at once (Turbo, htmx, any morphing); what a script takes away
 * stays away.
 */
export function configure(element: HTMLElement, config: PageConfig): void {
  const { endpoints, local } = config;
  if (local && element.localName === 'pdp-dispositifs') (element as { localRecords?: unknown }).localRecords ??= local;
  if (endpoints && element.localName === 'pdp-rendez-vous' && !element.hasAttribute('endpoint'))
    Object.assign(element, { endpoints });
  dress(element, config);
  element.setAttribute(mark, '');
  new MutationObserver(() => {
    if (element.hasAttribute(mark)) return;
    element.setAttribute(mark, '');
    dress(element, config);
  }).observe(element, { attributes: true });
}
