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
const contact = `contact-label="Horizon Santé Travail" contact-tel="03 53 01 20 40" contact-hours="du lundi au vendredi, de 8 h 30 à 17 h"`;
const notice =
  'org-name="Horizon Santé Travail" org-address="x" dpo-contact="x" legal-basis="x" legal-basis-health="x" rights-contact="x" ' +
  'reply-delay="x" hosting="x" transfers="x" recipients="l\'équipe de la cellule PDP" retention-text="3 mois au plus si la demande reste sans suite"';
/** Each tag as an owner writes it when everything is set: the tallest first screen. */
const tags = {
  questionnaire: `<pdp-questionnaire locales="fr en" ${contact}></pdp-questionnaire>`,
  dispositifs: `<pdp-dispositifs locales="fr en" ${contact}></pdp-dispositifs>`,
  eligibilite: `<pdp-eligibilite locales="fr en" ${contact}></pdp-eligibilite>`,
  'rendez-vous': `<pdp-rendez-vous locales="fr en" ${contact} endpoint="/demande" ${notice}></pdp-rendez-vous>`,
};
const html = `<!doctype html><html lang="fr"><body style="margin:0;font-family:sans-serif"><script type="module" src="/loader.js"></script>${Object.values(tags).join('')}`;

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
const heights = {};
for (const noun of Object.keys(tags)) {
  const tag = `pdp-${noun}`;
  await page.waitForFunction((name) => document.querySelector(name).shadowRoot?.querySelector('section'), tag);
  heights[noun] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const height = await page.evaluate((name) => document.querySelector(name).getBoundingClientRect().height, tag);
    heights[noun].push(Math.ceil(height) + spare);
  }
}
await browser.close();
server.close();

const places = (noun, after = '') => `pdp-${noun}${after}, div[data-pdp='${noun}']:not(:has(pdp-${noun}))${after}`;
const nouns = Object.keys(tags);
const all = (after) => nouns.map((noun) => places(noun, after)).join(', ');
const rules = (index) =>
  nouns.map((noun) => `${places(noun, '::before')} { block-size: ${heights[noun][index]}px }`).join('\n');
const css = `/* pdp-widgets: reserves the height of the first screen, so that nothing below moves when it arrives. Made by npm run reserve. */
${all()} { display: block; container-type: inline-size; contain-intrinsic-inline-size: 320px }
${all('::before')} { content: ''; float: inline-start; inline-size: 0 }
${rules(0)}
${widths
  .slice(1)
  .map((width, index) => `@container (width >= ${width}px) { ${rules(index + 1)} }`)
  .join('\n')}
@media print { ${nouns.map((noun) => `pdp-${noun}::before`).join(', ')} { content: none } }
`;
writeFileSync('src/pdp-widgets.css', css);
console.log(heights);
