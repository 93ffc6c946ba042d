/** `npm run docs:site`: writes the documentation, with its pictures, in site/docs (or in the folder given). Needs the build. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pages } from './pages.js';
import { takeShots } from './screenshots.js';

const folder = process.argv[2] ?? 'site/docs';
cpSync('demo/docs', folder, { recursive: true, filter: (path) => !path.endsWith('.md') });
try {
  if (!process.env['SKIP_SHOTS']) console.log(`docs : ${await takeShots(folder)} images`);
} catch (error) {
  // without a browser the pages show no picture, rather than an old one
  if (!/Chromium est introuvable/.test(String(error))) throw error;
  console.warn('docs : pas d’images, Chromium est introuvable');
}
const made = pages(folder);
for (const [path, text] of made) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
console.log(`docs : ${made.size} pages écrites dans ${folder}`);
