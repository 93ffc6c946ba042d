/**
 * Writes src/pdp-widgets.css: the height of each tag's first screen, measured in Chromium at growing widths.
 * Run it when the first screen changes: `npm run reserve`.
 */
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from 'playwright-core';
import { args, findChromium } from '../test/support/browsers.mjs';

const widths = [220, 250, 280, 310, 340, 380, 420, 480, 560, 640];
const spare = 28; // one line: an owner's name or hours may be longer than ours
const tag = `<pdp-questionnaire locales="fr en" contact-label="Horizon Santé Travail" contact-tel="03 53 01 20 40" contact-hours="du lundi au vendredi, de 8 h 30 à 17 h"></pdp-questionnaire>`;
const html = `<!doctype html><html lang="fr"><body style="margin:0;font-family:sans-serif"><script type="module" src="/loader.js"></script>${tag}`;

const server = createServer(({ url }, answer) => {
  if (url === '/') return answer.setHeader('content-type', 'text/html; charset=utf-8').end(html);
  try {
    answer.setHeader('content-type', 'text/javascript').end(readFileSync(`dist${url}`));
  } catch {
    answer.writeHead(404).end();
  }
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { executablePath } = await findChromium();
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForFunction(() => document.querySelector('pdp-questionnaire').shadowRoot?.querySelector('section'));
const heights = [];
for (const width of widths) {
  await page.setViewportSize({ width, height: 900 });
  heights.push(
    Math.ceil(await page.evaluate(() => document.querySelector('pdp-questionnaire').getBoundingClientRect().height)) +
      spare,
  );
}
await browser.close();
server.close();

const rule = (height) =>
  `${'pdp-questionnaire::before,\n'}div[data-pdp='questionnaire']:not(:has(pdp-questionnaire))::before { block-size: ${height}px }`;
const css = `/* pdp-widgets: reserves the height of the first screen, so that nothing below moves when it arrives. Made by npm run reserve. */
pdp-questionnaire, div[data-pdp='questionnaire']:not(:has(pdp-questionnaire)) { display: block; container-type: inline-size; contain-intrinsic-inline-size: 320px }
pdp-questionnaire::before, div[data-pdp='questionnaire']:not(:has(pdp-questionnaire))::before { content: ''; float: inline-start; inline-size: 0 }
${rule(heights[0])}
${widths
  .slice(1)
  .map((width, index) => `@container (width >= ${width}px) { ${rule(heights[index + 1])} }`)
  .join('\n')}
@media print { pdp-questionnaire::before { content: none } }
`;
writeFileSync('src/pdp-widgets.css', css);
console.log(Object.fromEntries(widths.map((width, index) => [width, heights[index]])));
