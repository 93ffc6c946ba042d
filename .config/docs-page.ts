import { typeset } from '../src/elements/shared/typography.js';
import { menu } from './docs/menu.js';

/** A page of the documentation: `path` is its address seen from the folder of the documentation, `lead` and `body` are markup, in French unless said. */
export type DocsPage = { path: string; title: string; lead: string; body: string; lang?: 'fr' | 'en' };

/** Text as markup. @example escape('a < b') // 'a &#60; b' */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** A sentence as markup, with the no-break spaces of French. @example say('Quoi ?') // 'Quoi\u00a0?' */
export const say = (text: string, lang = 'fr'): string => escape(typeset(text, lang));

const top = [
  ['index.html', 'Documentation'],
  ['lisez-moi.html', 'Mode d’emploi'],
  ['../configurer/index.html', 'Configurer'],
  ['codes.html', 'Codes'],
] as const;

const link = (up: string, path: string, [to, words]: readonly [string, string]) =>
  `<li><a href="${up}${to}"${to === path ? ' aria-current="page"' : ''}>${say(words)}</a></li>`;

/**
 * A whole page: common header, menu of every page, no script, nothing from another site.
 * @example docsPage({ path: 'codes.html', title: 'Les codes PDP', lead: '…', body: '<p>…</p>' })
 */
export function docsPage({ path, title, lead, body, lang = 'fr' }: DocsPage): string {
  const up = '../'.repeat(path.split('/').length - 1);
  const links = (pages: readonly (readonly [string, string])[]) => pages.map((one) => link(up, path, one)).join('');
  const groups = menu.map(({ title, pages }) => `<h2>${say(title)}</h2><ul>${links(pages)}</ul>`);
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${say(title)} – pdp-widgets</title><link rel="stylesheet" href="${up}../site.css" /><link rel="stylesheet" href="${up}docs.css" /></head>
<body class="docs page"><a class="skip" href="#contenu">Aller au contenu</a>
<aside class="bar" aria-label="À propos de ces pages"><div class="wide"><span>pdp-widgets, la documentation</span><a href="${up}../index.html">Pages de démonstration</a></div></aside>
<header class="site"><div class="wide"><nav class="main" aria-label="Menu principal"><ul>${links(top)}<li><a href="#plan">Toutes les pages</a></li></ul></nav></div></header>
<main id="contenu"${lang === 'fr' ? '' : ` lang="${lang}"`}><div class="opening"><div class="wide"><h1>${say(title, lang)}</h1>${lead && `<p class="lead">${lead}</p>`}</div></div>
<div class="wide layout"><article>${body}</article></div></main>
<nav id="plan" class="plan" aria-label="Toutes les pages"><div class="wide">${groups.map((group) => `<div>${group}</div>`).join('')}</div></nav>
<footer><div class="wide"><p>pdp-widgets, licence MIT</p></div></footer></body></html>`;
}
