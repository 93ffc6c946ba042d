/**
 * How long the finder's script keeps the processor at each gesture, in Chromium, times four (a slow phone): choosing an
 * answer, « Continuer », « Voir mon résultat », unfolding reasons. A frame is 16 ms. It counts the thread's own time, so
 * that a busy machine says the same. Prints, judges nothing. After a build: `node .config/bench-finder.mjs`.
 */
import { overDist } from './over-dist.mjs';

const slower = 4;
const body =
  '<!doctype html><html lang="fr"><title>.</title><script type="module" src="/loader.js"></script><pdp-dispositifs today="2026-11-24"></pdp-dispositifs>';
const { origin, browser, close } = await overDist(() => body);
const page = await browser.newPage();
await page.addInitScript(() => globalThis.addEventListener('pdp-ready', () => (globalThis.isReady = true)));
await page.goto(`${origin}/`);
await page.waitForFunction(() => globalThis.isReady);
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable', { timeDomain: 'threadTicks' });

const script = async () => {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
  // « ScriptDuration » leaves out what promises run, which is where a widget renders
  return value('TaskDuration') - value('LayoutDuration') - value('RecalcStyleDuration');
};
const times = new Map();
const time = async (gesture, selector, words = '') => {
  const before = await script();
  await page.evaluate(
    async ([selector, words]) => {
      const element = document.querySelector('pdp-dispositifs');
      const all = [...element.shadowRoot.querySelectorAll(selector)];
      all.find((one) => one.textContent.trim().startsWith(words)).click();
      while (!(await element.updateComplete));
    },
    [selector, words],
  );
  times.set(gesture, [...(times.get(gesture) ?? []), ((await script()) - before) * slower]);
};
const isThere = (selector) =>
  page.evaluate((one) => !!document.querySelector('pdp-dispositifs').shadowRoot.querySelector(one), selector);

for (let visit = 0; visit < 3; visit++) {
  await time('« Commencer »', 'button', 'Commencer');
  while (await isThere('form')) {
    await time('choosing an answer', 'input[type=radio], input[type=checkbox]');
    await time('« Continuer »', '[type=submit]');
  }
  for (let round = 0; round < 5; round++) {
    await time('« Retour » from the result', 'button', 'Retour');
    await time('« Voir mon résultat »', 'button', 'Voir mon résultat');
  }
  await time('« Prendre contact »', 'button', 'Prendre contact');
  await time('« Effacer mes réponses »', 'button', 'Effacer');
}
const rows = [...times].map(([gesture, all]) => {
  const sorted = all.sort((left, right) => left - right);
  const ms = (at) => Number(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))].toFixed(1));
  return { gesture, count: all.length, median: ms(0.5), worst: ms(1) };
});
console.table(rows);
await close();
