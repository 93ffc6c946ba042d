/**
 * `npm run bench:boot`, after a build: what one tag costs to the page around it, in Chromium with the processor slowed
 * four times. Fails when the longest task since our first file came lasts over 50 ms (the page's own start is none of
 * ours), when anything moves with our style sheet, or when a script of ours blocks the rendering. Beside the clock, the
 * processor's own time of that task (at full speed, times four): a busy machine lengthens the first, not the second.
 * Either one over 50 ms fails. Medians.
 */
import { overDist } from './over-dist.mjs';

const slower = Number(process.env.CPU_RATE ?? 4);
const visits = 7;
const tags = ['pdp-questionnaire', 'pdp-dispositifs', 'pdp-eligibilite', 'pdp-rendez-vous'];
const notice =
  'org-name org-address dpo-contact legal-basis legal-basis-health recipients retention-text rights-contact reply-delay hosting transfers'
    .split(' ')
    .map((name) => `${name}="x"`)
    .join(' ');
const before = '<h1>La page</h1>' + '<p>Du texte de la page.</p>'.repeat(6);
/** The page as the README writes it: the style sheet that keeps the place, the loader, the tag between two texts. */
const pageOf = (tag) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>.</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/pdp-widgets.css">
<script type="module" src="/loader.js"></script></head><body>${before}${
  tag
    ? `<${tag} contact-tel="03 53 01 20 40" ${tag === 'pdp-rendez-vous' ? `endpoint="/demande" ${notice}` : ''}>Appelez le 03 53 01 20 40.</${tag}>`
    : ''
}<p>La suite de la page.</p></body></html>`;

const { origin, browser, close } = await overDist(pageOf);

/** Run in the page, before its own scripts: says what was seen once the widget is there and the page is still. */
function watch() {
  const seen = { shift: 0 };
  const observe = (type, see) =>
    new globalThis.PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  const tasks = [];
  observe('longtask', (task) => tasks.push(task));
  observe('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  const tell = () => {
    const files = globalThis.performance.getEntriesByType('resource');
    const blocking = files.filter((one) => one.renderBlockingStatus === 'blocking').map(({ name }) => name);
    const arrived = files.find(({ name }) => name.endsWith('/loader.js')).responseEnd;
    const longest = Math.max(0, ...tasks.filter((one) => one.startTime > arrived).map(({ duration }) => duration));
    globalThis.console.info(JSON.stringify({ ...seen, longest, blocking }));
  };
  const isBare = globalThis.location.pathname === '/page/';
  globalThis.addEventListener(isBare ? 'load' : 'pdp-ready', () => setTimeout(tell, 800), { once: true });
}

/** One visit, nothing in the cache. Nothing is asked of the page meanwhile: what asks is itself a long task. */
async function visit(tag) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.addInitScript(watch);
  const told = page.waitForEvent('console', (message) => message.type() === 'info');
  await page.goto(`${origin}/page/${tag}`);
  const found = JSON.parse((await told).text());
  await context.close();
  return { ...found, blocking: found.blocking.map((name) => new URL(name).pathname) };
}

/** One visit at full speed: the thread's own time of its longest task since our first script, times the slowing. */
async function processor(tag) {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  const page = await context.newPage();
  await browser.startTracing(page, { categories: ['devtools.timeline', 'toplevel'] });
  await page.goto(`${origin}/page/${tag}`);
  await page.waitForTimeout(1500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  await context.close();
  const { pid, tid } = traceEvents.find(
    ({ name, args: details }) => name === 'ParseHTML' && JSON.stringify(details).includes('/page/'),
  );
  const ours = traceEvents.filter((one) => one.pid === pid && one.tid === tid);
  const starts = ours.filter(({ name }) => name === 'v8.compileModule' || name === 'v8.evaluateModule');
  const first = Math.min(...starts.map(({ ts }) => ts));
  const tasks = ours.filter(({ name, ts, dur = 0 }) => name.endsWith('::RunTask') && ts + dur > first);
  return (Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000) * slower;
}
const middle = (numbers) => Math.round(numbers.sort((left, right) => left - right)[Math.floor(numbers.length / 2)]);

/** The style sheet is the only file that may come before the first paint: it is what keeps the page still. */
const mayBlock = ['/pdp-widgets.css'];
const rows = [];
let failed = 0;
await visit(''); // the browser's own first page
for (const tag of ['', ...tags]) {
  const found = [];
  for (let round = 0; round < visits; round++) found.push(await visit(tag));
  const times = [];
  for (let round = 0; round < 5; round++) times.push(await processor(tag));
  const time = middle(times);
  const clock = middle(found.map(({ longest }) => longest));
  const shift = Math.max(...found.map((one) => one.shift));
  const blocking = [...new Set(found.flatMap((one) => one.blocking))].filter((path) => !mayBlock.includes(path));
  const isOver = tag !== '' && (time > 50 || clock > 50 || shift > 0 || blocking.length > 0);
  if (isOver) failed += 1;
  rows.push({
    tag: tag || '(page sans outil)',
    'tâche, processeur (ms)': time,
    'tâche, montre (ms)': clock,
    décalage: Number(shift.toFixed(4)),
    'bloque le rendu': blocking.join(' ') || 'rien',
    verdict: isOver ? 'dépassé' : 'tenu',
  });
}
console.log(`Processeur ralenti ${slower} fois, ${visits} visites ; une tâche de moins de 50 ms compte 0.`);
console.table(rows);
await close();
process.exit(failed ? 1 : 0);
