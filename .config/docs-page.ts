import { typeset } from '../src/elements/shared/typography.js';

/** The frame of the pages for webmasters under demo/docs: head, menu, title, body. */
const menu = [
  ['../configurer/index.html', 'Configurer'],
  ['codes.html', 'Les codes PDP'],
  ['politique-de-contenu.html', 'Politique de contenu'],
  ['accessibilite-questionnaire.html', 'Accessibilité'],
  ['pages-hotes.html', 'Pages hôtes'],
] as const;

/** A whole page; `body` is markup, the rest is text. @example docsPage({ title: 'Les codes PDP', lead: '…', body: '<p>…</p>' }) */
export const docsPage = ({ title, lead, body }: { title: string; lead: string; body: string }): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title} – pdp-widgets</title><link rel="stylesheet" href="../site.css" /><link rel="stylesheet" href="docs.css" /></head>
<body class="docs"><a class="skip" href="#contenu">Aller au contenu</a>
<aside class="bar" aria-label="À propos de ces pages"><div class="wide"><span>pdp-widgets, pour les webmestres</span><a href="../index.html">Toutes les pages de démonstration</a></div></aside>
<header class="site"><div class="wide"><nav class="main" aria-label="Menu principal"><ul>${menu
    .map(([href, words]) => `<li><a href="${href}"${words === title ? ' aria-current="page"' : ''}>${words}</a></li>`)
    .join('')}</ul></nav></div></header>
<main id="contenu"><div class="opening"><div class="wide"><h1>${title}</h1><p class="lead">${lead}</p></div></div>
<div class="wide layout"><article>${body}</article></div></main>
<footer><div class="wide"><p>pdp-widgets, licence MIT</p></div></footer></body></html>`;

/** Text as markup. */
export const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
/** A French sentence as markup, with its no-break spaces. */
export const say = (text: string): string => escape(typeset(text, 'fr'));
