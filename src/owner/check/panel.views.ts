import { helpFor } from '../codes.js';
import { meetingWords, ratioWords, type Contrast } from '../theme/contrast.js';
import { contrastsIn } from '../theme/measure.js';
import type { Embed, Reading } from './read-page.js';

type Child = Node | string;

/** An element with these attributes and this content: text stays text. */
export function h(
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}
const list = (items: readonly Child[][], name = 'ul') =>
  h(name, { role: 'list' }, ...items.map((one) => h('li', {}, ...one)));
const code = (text: string) => h('pre', { tabindex: '0' }, h('code', {}, text));
/** A number and its noun. @example plural(2, 'outil', 'outils') // '2 outils' */
export const plural = (count: number, one: string, many: string) => `${count} ${count > 1 ? many : one}`;

/** The lines, each with what to do. */
export function linesView(lines: readonly string[]): Child[] {
  if (!lines.length) return [h('p', {}, 'Aucune ligne depuis le chargement de la page.')];
  return [
    list(
      lines.map((line) => {
        const help = helpFor(line);
        return [code(line), ...(help ? [h('p', {}, help.mend)] : [])];
      }),
    ),
  ];
}

const written = { balise: 'écrit en balise', div: 'écrit en div', lien: 'écrit en lien' };

/** The tools of the page, as they are written. */
export function embedsView(embeds: readonly Embed[]): Child[] {
  if (!embeds.length) return [h('p', {}, 'Aucun outil dans cette page : ni balise pdp-…, ni data-pdp.')];
  return [
    list(
      embeds.map(({ tag, spelling, isStarted, attributes }) => [
        h('strong', {}, tag),
        `, ${written[spelling]}, ${isStarted ? 'démarré' : 'pas démarré'}`,
        list(Object.entries(attributes).map(([name, value]) => [value ? `${name} : ${value}` : name])),
      ]),
    ),
  ];
}

/** What the page configures for all its tools, and whether the loader took it. */
export function configurationView(configuration: Reading['configuration'], isRefused: boolean): Child[] {
  if (!configuration) return [h('p', {}, "Cette page n'en a pas : chaque outil suit ses attributs.")];
  const { where, lines } = configuration;
  const place = where === 'dans la page' ? where : `dans ${where}`;
  if (!lines.length) return [h('p', {}, `Donnée ${place}\u00a0: rien n'y a été lu.`)];
  const said = isRefused
    ? `Écrite ${place}, mais refusée en entier\u00a0: voir «\u00a0À corriger\u00a0».`
    : `Lue ${place}.`;
  return [h('p', {}, said), list(lines.map((line) => [line]))];
}

/** The content policy of the page, without and with Trusted Types. */
export function policyView({ plain, trusted }: Reading['policies']): Child[] {
  return [
    h(
      'p',
      {},
      'Une page qui ne contient que ces outils fonctionne avec cette ligne. Votre politique est plus large ? Ajoutez-lui ces sources.',
    ),
    code(`Content-Security-Policy: ${plain}`),
    h('p', {}, 'Avec Trusted Types :'),
    code(`Content-Security-Policy: ${trusted}`),
  ];
}

const verdict = ({ ratio, least, isEnough }: Contrast): string => {
  const asked = String(least).replace('.', ',');
  if (ratio === undefined) return `pas mesurable (couleur transparente ou inconnue), minimum ${asked}`;
  return `${ratioWords(ratio)}, ${isEnough ? 'suffisant' : 'insuffisant'}, minimum ${asked}`;
};

/** The contrasts of each theme of the page, once each: what fails first. */
export function contrastView(embeds: readonly Embed[], probe: HTMLElement): { children: Child[]; failures: number } {
  const themes = new Map<string, { names: string[]; contrasts: Contrast[] }>();
  for (const { element, tag } of embeds.filter(({ isStarted }) => isStarted)) {
    const contrasts = contrastsIn(element, probe);
    const key = JSON.stringify(contrasts);
    const known = themes.get(key) ?? { names: [], contrasts };
    known.names.push(tag);
    themes.set(key, known);
  }
  const all = [...themes.values()];
  const failures = all.flatMap(({ contrasts }) => contrasts.filter(({ isEnough }) => !isEnough)).length;
  const children = all.flatMap(({ names, contrasts }) => [
    ...(all.length > 1 ? [h('h4', {}, [...new Set(names)].join(', '))] : []),
    list(
      [...contrasts]
        .sort((one, other) => Number(one.isEnough) - Number(other.isEnough))
        .map((one) => [
          h('span', { class: one.isEnough ? 'enough' : 'short' }, `${meetingWords(one)} : ${verdict(one)}`),
        ]),
    ),
  ]);
  return { children: children.length ? children : [h('p', {}, 'Rien à mesurer : aucun outil démarré.')], failures };
}
