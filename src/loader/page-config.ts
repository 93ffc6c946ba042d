import { problemLine } from '../owner/line.js';
import type { Problem } from '../owner/problem.js';
import type { PageConfig } from '../model/page-config.js';
import { textOf } from './same-origin.js';

/** The text of the page's configuration: in the page, or at the address the loader's script gives. */
async function configText(): Promise<string | undefined> {
  const inline = document.querySelector('script[type="application/json"][data-pdp-config]');
  if (inline) return inline.textContent ?? '';
  const address = document.querySelector<HTMLElement>('script[data-config]')?.dataset.config;
  if (!address) return undefined;
  return textOf(address);
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

/** The configuration the page gives, or undefined when there is none or it cannot be used (the owner is told). */
export async function readPageConfig(): Promise<PageConfig | undefined> {
  const unread = () =>
    tell({ path: '', found: 'fichier introuvable ou sur un autre site', accepted: 'une adresse de ce site même' });
  const text = await configText().catch(unread);
  if (text === undefined) return undefined;
  const { parsePageConfig } = await import('../schemas.js'); // when it does not come, `prepare` tells it
  const parsed = parsePageConfig(text);
  if (!parsed.ok) tell(parsed);
  else for (const one of parsed.unknown) tell(one);
  return parsed.ok ? { ...parsed.config, theme: Object.fromEntries(readable(parsed.config.theme)) } : undefined;
}

/** HTML hides what has `hidden`, whatever its text. */
const isShown = (name: string, value: unknown) => name === 'hidden' && value === false;

/** Gives a tag what the page configured and the tag does not say itself: tag attributes win. */
export function configure(element: HTMLElement, config: PageConfig): void {
  const { contact, social, tags, theme, endpoints, local } = config;
  if (local && element.localName === 'pdp-dispositifs') (element as { localRecords?: unknown }).localRecords ??= local;
  if (endpoints && element.localName === 'pdp-rendez-vous' && !element.hasAttribute('endpoint'))
    Object.assign(element, { endpoints });
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
