/**
 * What a visit weighs: a real page with one tag, in Chromium, every file it fetches compressed alone (brotli 11).
 * Fails above the budget, and when README › Figures says something else; `--write` writes them there.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { args, findChromium } from '../test/support/browsers.mjs';
import { weigh } from './files.mjs';
import { between, within } from './markdown.ts';
import { sameSizes, sizeTable, weightOf } from './size-table.ts';

/** What was decided, in bytes, brotli, French; the questionnaire counts its definition. */
const budgets = {
  loader: 2_000,
  'pdp-questionnaire': 20_000,
  'pdp-eligibilite': 24_000,
  'pdp-rendez-vous': 20_000,
  'pdp-dispositifs': 75_000,
};
/** Parts of a visit that have a budget of their own: the files of a later part are left out. */
const parts = {
  'pdp-dispositifs': [
    { name: 'first question', budget: 20_000, without: /asker|rules\.js|finder-|answerer|fr\.|reminders/ },
    { name: 'working guide', budget: 30_000, without: /finder-fiches|answerer|fr\.|reminders/ },
  ],
};

/** What is reached today where the budget is not met yet: it goes down, and the line goes away with the budget met.
 * When it rose, and why: README, Decisions, 2026-11-29. */
const ceilings = {
  'pdp-eligibilite': 32_475,
  'pdp-rendez-vous': 24_515,
  'pdp-dispositifs, working guide': 32_235,
  'pdp-dispositifs': 88_920,
};

/** What a tag needs to start; the others need nothing. */
const given = {
  'pdp-dispositifs': 'audience="travailleur"', // the texts of one reading
  'pdp-rendez-vous':
    'endpoint="/demande" contact-tel="03 53 01 20 40" ' +
    'org-name org-address dpo-contact legal-basis legal-basis-health recipients retention-text rights-contact reply-delay hosting transfers'
      .split(' ')
      .map((name) => `${name}="x"`)
      .join(' '),
};
const page = (tag) =>
  `<!doctype html><html lang="fr"><title>.</title><script type="module" src="/loader.js"></script><${tag} ${given[tag] ?? ''}></${tag}>`;
const types = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

const server = createServer(({ url = '/' }, answer) => {
  const path = url.split('?')[0];
  if (path.startsWith('/page/')) return answer.setHeader('content-type', 'text/html').end(page(path.slice(6)));
  try {
    const body = readFileSync(`dist${path}`);
    answer.setHeader('content-type', types[path.split('.').pop()] ?? 'application/octet-stream').end(body);
  } catch {
    answer.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;
const { executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args });

let failed = 0;
const rows = [];
const visits = [];
const judge = (visit) => {
  const { name, budget } = visit;
  const brotli = weightOf(visit);
  const left = budget - brotli;
  if (brotli > (ceilings[name] ?? budget)) failed += 1;
  const verdict = left < 0 ? `dépassé de ${-left}` : `tenu, reste ${left}`;
  rows.push({ what: `= ${name}`, brotli, budget: `${budget} : ${verdict}` });
  if (name !== 'loader') visits.push(visit);
};

judge({ name: 'loader', budget: budgets.loader, files: [{ what: 'loader.js', ...weigh('dist/loader.js') }] });
for (const tag of Object.keys(budgets).filter((name) => name.startsWith('pdp-'))) {
  const tab = await browser.newPage();
  const fetched = new Set();
  tab.on('request', (request) => fetched.add(new URL(request.url()).pathname));
  await tab.addInitScript(() => globalThis.addEventListener('pdp-ready', () => (globalThis.isReady = true)));
  await tab.goto(`${origin}/page/${tag}`);
  await tab.waitForFunction(() => globalThis.isReady);
  const files = [...fetched].filter((path) => !path.startsWith('/page/') && path !== '/favicon.ico').sort();
  const weights = files.map((path) => ({ what: path.slice(1), ...weigh(`dist${path}`) }));
  rows.push(...weights);
  for (const { name, budget, without } of parts[tag] ?? [])
    judge({ name: `${tag}, ${name}`, budget, files: weights.filter(({ what }) => !without.test(what)) });
  judge({ name: tag, budget: budgets[tag], files: weights });
}
console.table(rows);
await browser.close();
server.close();

const table = sizeTable(visits);
const readme = readFileSync('README.md', 'utf8');
if (process.argv.includes('--write')) writeFileSync('README.md', within(readme, 'size', table));
else if (!sameSizes(between(readme, 'size'), table)) {
  console.error('README › Figures ne dit plus ces poids : npm run size -- --write');
  failed += 1;
}
process.exit(failed ? 1 : 0);
