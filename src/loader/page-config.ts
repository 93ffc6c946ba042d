import { problemLine } from '../owner/line.js';
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

const tell = (where: string, found: string, accepted: string) =>
  console.error(problemLine({ code: 'PDP-012', where, found, accepted }));

/** The configuration the page gives, or undefined when there is none or it cannot be used (the owner is told). */
export async function readPageConfig(): Promise<PageConfig | undefined> {
  const unread = () => tell('configuration', 'fichier introuvable ou sur un autre site', 'une adresse de ce site même');
  const text = await configText().catch(unread);
  if (text === undefined) return undefined;
  const { parsePageConfig } = await import('../schemas.js'); // when it does not come, `prepare` tells it
  const parsed = parsePageConfig(text);
  if (parsed.ok) return parsed.config;
  tell(`configuration ${parsed.path}`.trim(), parsed.found, parsed.accepted);
  return undefined;
}

/** Gives a tag what the page configured and the tag does not say itself: tag attributes win. */
export function configure(element: HTMLElement, config: PageConfig): void {
  const { contact, social, tags, theme, endpoints, local } = config;
  if (local && element.localName === 'pdp-dispositifs') (element as { localRecords?: unknown }).localRecords ??= local;
  const given: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(contact ?? {})) given[`contact-${name}`] = value;
  for (const [name, value] of Object.entries(social ?? {})) given[`social-${name}`] = value;
  for (const [name, value] of Object.entries(tags?.[element.localName] ?? {})) given[name] = value;
  for (const [name, value] of Object.entries(given))
    if (value !== undefined && !element.hasAttribute(name)) element.setAttribute(name, value);
  if (endpoints && element.localName === 'pdp-rendez-vous') Object.assign(element, { endpoints });
  for (const [name, value] of Object.entries(theme ?? {}))
    if (value !== undefined) element.style.setProperty(`--pdp-${name}`, value);
}
