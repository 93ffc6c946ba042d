/** `npm run docs:rules`: writes demo/caisse/regles.html from the shipped data. A test fails when the page is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { rulesBody, rulesSheet } from '../stories/rules-body.js';

export const file = fileURLToPath(new URL('../demo/caisse/regles.html', import.meta.url));
const index = new URL('../demo/caisse/index.html', import.meta.url);

/** The page: head, header and footer of the caisse's site, with the rules between them. */
export async function rulesPage(): Promise<string> {
  const site = readFileSync(index, 'utf8');
  const title = 'Comment l’outil oriente : les règles';
  const head = site.slice(0, site.indexOf('<main'));
  const footer = site.slice(site.indexOf('<footer>'));
  const page = `${head
    .replace(/<title>.*?<\/title>/s, `<title>${title} – Caisse du Val d'Aire</title><style>${rulesSheet}</style>`)
    .replace(/\s*<script[^>]*><\/script>/, '')
    .replace(' aria-current="page"', '')}<main id="contenu"><div class="opening"><div class="wide">
<nav aria-label="Fil d'Ariane"><ul class="crumbs"><li><a href="index.html">Service social</a></li><li>Les règles</li></ul></nav>
<h1>${title}</h1>
<p class="lead">Pour les professionnels : ce que l’outil demande, ce qu’il répond, et pourquoi. Page écrite à partir des données publiées.</p>
</div></div><div class="wide layout"><article>${rulesBody()}</article></div></main>${footer}`;
  return format(page, { ...(await resolveConfig(file)), parser: 'html' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(file, await rulesPage());
  console.log(`écrit : ${file}`);
}
