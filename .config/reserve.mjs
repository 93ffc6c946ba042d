/**
 * Writes src/pdp-widgets.css: the height of each tag's first screen, measured in Chromium at growing widths.
 * Run it when the first screen changes: `npm run reserve`.
 */
import { writeFileSync } from 'node:fs';
import { tallest } from '../test/support/tallest.ts';
import { overDist } from './over-dist.mjs';

const widths = [220, 250, 280, 310, 340, 380, 420, 480, 560, 640];
const spare = 28; // one line: an owner's name or hours may be longer than ours
const html = `<!doctype html><html lang="fr"><body style="margin:0;font-family:sans-serif"><script type="module" src="/loader.js"></script>${Object.values(tallest).join('')}`;

const { origin, browser, close } = await overDist(() => html);
const page = await browser.newPage();
await page.goto(`${origin}/`);
const heights = {};
for (const noun of Object.keys(tallest)) {
  const tag = `pdp-${noun}`;
  await page.waitForFunction((name) => document.querySelector(name).shadowRoot?.querySelector('section'), tag);
  heights[noun] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const height = await page.evaluate((name) => document.querySelector(name).getBoundingClientRect().height, tag);
    heights[noun].push(Math.ceil(height) + spare);
  }
}
await close();

const places = (noun, after = '') => `pdp-${noun}${after}, div[data-pdp='${noun}']:not(:has(pdp-${noun}))${after}`;
const nouns = Object.keys(tallest);
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
