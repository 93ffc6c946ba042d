import { about } from '../../src/content/rulebook/about.js';
import { numbers } from '../../src/content/numbers.js';
import { callLink, escape, french } from './markup.js';

/** By this we know our own pages again. */
export const mark = 'pdp-widgets, npm run fiches';

const call = (id: string) => callLink(numbers[id]!);

/** Said at the foot of every page, whatever it is about. */
const help = () =>
  `<p>Cette page ne répond pas en urgence. En danger&#160;: ${call('samu')}, ${call('police-secours')} ou ${call('urgence-europe')} (${call('urgence-sms')} par SMS). Idées noires&#160;: ${call('prevention-suicide')}.</p>`;

export type Framed = {
  /** Title of the tab. */
  title: string;
  description: string;
  /** Full address of the page, when the site gave its base. */
  canonical: string;
  /** Way up from the page to the folder: '' or '../'. */
  up: string;
  /** Markup, all already escaped. */
  head?: string;
  crumbs: string;
  body: string;
  foot?: string;
};

/**
 * A whole page: no script but the data in `head`, one style sheet, nothing from another site. `crumbs`, `body`, `head`
 * and `foot` are markup, the rest is text.
 * @example framed({ title: 'Les aides', description: '…', canonical: '', up: '', crumbs: '', body: '<h1>…</h1>' })
 */
export const framed = ({ title, description, canonical, up, head = '', crumbs, body, foot = '' }: Framed): string =>
  `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${mark}">
<title>${french(title)}</title>
<meta name="description" content="${french(description)}">
${canonical && `<link rel="canonical" href="${escape(canonical)}">\n`}<link rel="stylesheet" href="${up}fiches.css">
${head}</head>
<body>
<a class="skip" href="#contenu">Aller au contenu</a>
${crumbs && `<nav aria-label="Fil d’Ariane"><ul class="crumbs">${crumbs}</ul></nav>\n`}<main id="contenu">
${body}
</main>
<footer>
<p><strong>Ce texte oriente&#160;: il ne décide de rien.</strong> La décision revient aux personnes et aux organismes nommés.</p>
${foot}${help()}
<p>Contenu ${escape(about.version)}.</p>
</footer>
</body>
</html>
`;
