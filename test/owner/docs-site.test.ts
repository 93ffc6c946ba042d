/** The documentation as `npm start` makes it, opened from the disk in Chromium: links, images, headings, axe. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { attributeWords, wordsFor } from '../../.config/docs/attribute-words.js';
import { menu } from '../../.config/docs/menu.js';
import { propertiesOf, tagsOf, tokensOf } from '../../.config/docs/manifest.js';
import { shotName, shots, wideShot } from '../../.config/docs/shots.js';
import * as words from '../../.config/docs/words.js';
import { args, findChromium } from '../support/browsers.mjs';

type Found = {
  lang: string;
  title: string;
  h1: number;
  scripts: number;
  ids: string[];
  links: string[];
  images: { src: string; alt: string | null; isShown: boolean }[];
};

const site = mkdtempSync(join(tmpdir(), 'pdp-site-'));
const docs = join(site, 'docs');
const read = new Map<string, Found>();
const asked: string[] = [];
let browser: Browser;
let page: Page;
let files: string[] = [];

/** What a page of the site holds; each is opened once. */
async function open(file: string): Promise<Found> {
  const known = read.get(file);
  if (known) return known;
  await page.goto(pathToFileURL(file).href);
  const found = await page.evaluate(async () => {
    const images = [...document.images];
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    return {
      lang: document.documentElement.lang,
      title: document.title,
      h1: document.querySelectorAll('h1').length,
      scripts: document.scripts.length,
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      links: [...document.querySelectorAll('a')].map((link) => link.href),
      images: images.map((image) => ({
        src: image.src,
        alt: image.getAttribute('alt'),
        isShown: image.naturalWidth > 0,
      })),
    };
  });
  read.set(file, found);
  return found;
}
/** What axe finds wrong in the page that is open, and how much sticks out of its width. */
async function faults(): Promise<string[]> {
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }> };
    };
    const { scrollWidth, clientWidth } = document.documentElement;
    return [
      ...(await axe.run()).violations.map(({ id, nodes }) => `${id} ${JSON.stringify(nodes.map((one) => one.target))}`),
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px stick out`] : []),
    ];
  });
}

before(async () => {
  const run = (...command: string[]) => execFileSync('node', command, { stdio: ['ignore', 'ignore', 'inherit'] });
  run('.config/site.mjs', site);
  run('--import', 'tsx', '.config/fiches/run.ts', `--vers=${join(site, 'fiches')}`);
  files = readdirSync(docs, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(docs, name));
  const { executablePath } = await findChromium();
  browser = await chromium.launch({ executablePath, args, headless: true });
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.on('request', (request) => asked.push(request.url()));
});
after(async () => {
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
});

describe('the site of the documentation', () => {
  it('has every page of its menu, and its menu has every page', () => {
    const listed = menu.flatMap(({ pages }) => pages.map(([path]) => join(docs, path)));
    for (const file of listed) assert.ok(existsSync(file), file);
    const others = files.filter((file) => !listed.includes(file) && file !== join(docs, 'index.html'));
    assert.deepEqual(others, []);
    assert.ok(files.length > 20, String(files.length));
  });
  it('each page has a language, a title of its own, one h1, and no script', async () => {
    const titles = new Set<string>();
    for (const file of files) {
      const { lang, title, h1, scripts } = await open(file);
      assert.equal(lang, 'fr', file);
      assert.ok(title.length > 12 && !titles.has(title), `${file}: ${title}`);
      titles.add(title);
      assert.equal(h1, 1, file);
      assert.equal(scripts, 0, file);
    }
  });
  it('no id stands twice in a page', async () => {
    for (const file of files) {
      const { ids } = await open(file);
      assert.deepEqual([...new Set(ids)], ids, file);
    }
  });
  it('every link inside the site leads to a file, and its fragment to a place in it', async () => {
    let count = 0;
    for (const file of files)
      for (const link of (await open(file)).links) {
        const url = new URL(link);
        if (url.protocol !== 'file:') continue;
        count += 1;
        const target = fileURLToPath(`file://${url.pathname}`);
        assert.ok(existsSync(target) && statSync(target).isFile(), `${file} → ${link}`);
        if (!url.hash) continue;
        const { ids } = await open(target);
        assert.ok(ids.includes(decodeURIComponent(url.hash.slice(1))), `${file} → ${link}`);
      }
    assert.ok(count > 600, String(count));
  });
  it('every link out of the site is https, mailto or tel', async () => {
    for (const file of files)
      for (const link of (await open(file)).links) assert.match(link, /^(?:file:|https:|mailto:|tel:)/, file);
  });
  it('every image is there, shown, and has words', async () => {
    for (const file of files)
      for (const { src, alt, isShown } of (await open(file)).images) {
        assert.ok(alt?.trim(), `${file}: ${src}`);
        assert.ok(isShown, `${file}: ${src}`);
      }
  });
  it('the pictures of each tag were taken, each under 60 kB', () => {
    const names = tagsOf().flatMap(({ tagName }) => shots.map(({ id }) => shotName(tagName, id)));
    for (const name of [...names, wideShot]) {
      const { size } = statSync(join(docs, name));
      assert.ok(size > 5_000 && size < 60_000, `${name}: ${size}`);
    }
  });
  for (const path of [
    'index.html',
    'outils/pdp-rendez-vous.html',
    'guides/vie-privee.html',
    'regles.html',
    'journal.html',
  ])
    for (const colorScheme of ['light', 'dark'] as const)
      it(`${path} has no fault for axe at 320 and 1280 px, ${colorScheme} theme, and nothing sticks out`, async () => {
        await page.emulateMedia({ colorScheme });
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto(pathToFileURL(join(docs, path)).href);
          assert.deepEqual(await faults(), [], `${width} px`);
        }
      });
  it('asks nothing of another site', () => {
    assert.ok(asked.length > files.length);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith('file:')),
      [],
    );
  });
});

describe('the words of the documentation', () => {
  const tags = tagsOf();
  const names = (list: readonly { name: string }[]) => [...new Set(list.map(({ name }) => name))].sort();
  for (const [what, list, said] of [
    ['events', tags.flatMap(({ events }) => events), words.events],
    ['parts', tags.flatMap(({ cssParts }) => cssParts), words.parts],
    ['custom properties', tokensOf(tags), words.tokens],
    ['properties', tags.flatMap(propertiesOf), words.properties],
  ] as const)
    it(`are there for the ${what} of custom-elements.json, and for nothing else`, () => {
      assert.deepEqual(Object.keys(said).sort(), names(list));
    });
  it('the README has values and a purpose for every attribute', () => {
    const all = attributeWords(readFileSync('README.md', 'utf8'));
    for (const { tagName, attributes } of tags)
      for (const { name } of attributes)
        if (name !== words.apart) assert.ok(wordsFor(all, tagName, name)?.purpose, `${tagName} ${name}`);
  });
  it('the README names every custom property', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const { name } of tokensOf(tags)) assert.ok(readme.includes(`\`${name}\``), name);
  });
  it('the privacy sheet names every field of a request, and no other', () => {
    const fields = new Set<string>();
    JSON.parse(readFileSync('dist/schemas/rendez-vous.json', 'utf8'), (key, value: object) => {
      if (key === 'properties') for (const name of Object.keys(value)) fields.add(name);
      return value;
    });
    const sheet = readFileSync('demo/docs/guides/vie-privee.md', 'utf8');
    const part = sheet.slice(sheet.indexOf('## Ce que contient'), sheet.indexOf('Ne sont pas demandés'));
    const named = [...part.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!),
    );
    assert.deepEqual(named.sort(), [...fields].sort());
  });
});
