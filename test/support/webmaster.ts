import type { LitElement } from 'lit';
import '../../stories/eligibilite.mount.js';
import '../../stories/mount.js';
import '../../stories/rendez-vous.mount.js';
import { owner } from '../../stories/rendez-vous.examples.js';
import { until } from './until.js';

export const tags = ['pdp-questionnaire', 'pdp-dispositifs', 'pdp-eligibilite', 'pdp-rendez-vous'] as const;
export type Tag = (typeof tags)[number];
export type Widget = LitElement;

const needed: Partial<Record<Tag, object>> = {
  'pdp-rendez-vous': { ...owner, endpoint: 'https://rdv.example/demande' },
};
const placed: Element[] = [];
const thrown: string[] = [];
addEventListener('error', ({ message }) => thrown.push(message));
addEventListener('unhandledrejection', ({ reason }) => thrown.push(String(reason)));
afterEach(() => {
  for (const element of placed.splice(0)) element.remove();
});

const prototypes = () =>
  [Object, Array, String, Number, Function, Element]
    .map(({ prototype }) => Object.getOwnPropertyNames(prototype))
    .join();
const before = prototypes();

/** A tag with what it cannot do without, not yet upgraded: it belongs to no page. */
export function fresh(tag: Tag): HTMLElement {
  const element = document.implementation.createHTMLDocument().createElement(tag);
  for (const [name, value] of Object.entries(needed[tag] ?? {})) element.setAttribute(name, String(value));
  element.textContent = 'Appelez le 03 53 01 20 40.';
  return element;
}

/** That tag, put in the page, once it is ready. Removed after the test. */
export async function looks(element: HTMLElement): Promise<Widget> {
  let ready = false;
  element.addEventListener('pdp-ready', () => (ready = true), { once: true });
  document.body.append(element);
  placed.push(element);
  const widget = element as Widget;
  await until(`${element.localName}, ready`, () => ready);
  while (!(await widget.updateComplete));
  return widget;
}

/** A tag with these attributes, once it is ready. Removed after the test. */
export function put(tag: Tag, attributes: Readonly<Record<string, string>> = {}): Promise<Widget> {
  const element = fresh(tag);
  for (const [name, value] of Object.entries({ today: '2026-11-24', ...attributes })) element.setAttribute(name, value);
  return looks(element);
}

/** What went wrong: something thrown, a script run, a prototype changed, an injected node, a blank widget. */
export function harm(element: Element): string[] {
  const root = element.shadowRoot;
  const text = root?.querySelector('.view, .root, [part=error]')?.textContent?.trim();
  const fallback = root?.querySelector('slot') && element.textContent?.trim();
  return [
    ...thrown.splice(0).map((message) => `thrown: ${message}`),
    ...('hacked' in window ? ['a script ran'] : []),
    ...(prototypes() === before ? [] : ['a prototype changed']),
    ...(root?.querySelector('img, script, [onclick], [onerror]') ? ['a node was injected'] : []),
    ...(text || fallback ? [] : ['blank']),
    ...(element.getBoundingClientRect().height > 10 ? [] : ['no height']),
  ];
}
