/** What each fresh project does with the package, and what must come of it. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { args, findChromium } from '../support/browsers.mjs';

const run = promisify(execFile);
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** A server for one folder, on a port of its own. */
async function serve(folder) {
  const server = createServer(({ url = '/' }, answer) => {
    const path = url.split('?')[0];
    try {
      const body = readFileSync(join(folder, path === '/' ? 'index.html' : path));
      answer.setHeader('content-type', types[extname(path) || '.html'] ?? 'application/octet-stream').end(body);
    } catch {
      answer.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { origin: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

/** The page of a project shows the definition given as a property, the attribute, and what the event said. */
async function use(browser, folder) {
  const { origin, stop } = await serve(folder);
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  try {
    await page.goto(origin);
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await page.getByText('pdp-questionnaire', { exact: true }).waitFor();
    assert.match(await page.getByRole('heading').first().innerText(), /signaux d.alerte/i);
    assert.ok(await page.getByText('03 53 01 20 40').first().isVisible());
    assert.equal(
      await page
        .locator('pdp-questionnaire')
        .getAttribute('theme')
        .then((it) => it ?? 'light'),
      'light',
    );
    await page.getByRole('button', { name: 'Commencer' }).press('Enter');
    await page.getByRole('button', { name: 'Continuer' }).waitFor();
    assert.deepEqual(errors, []);
  } finally {
    await page.close();
    stop();
  }
}

/** The files that a file of this folder may fetch, at once or later. */
function reach(folder, first) {
  const all = readdirSync(folder);
  const reached = new Set([first]);
  for (const file of reached) {
    const text = readFileSync(join(folder, file), 'utf8');
    for (const other of all) if (text.includes(`./${other}`)) reached.add(other);
  }
  return [...reached];
}

const node = (cwd, code) => run('node', ['--input-type=module', '--eval', code], { cwd });
const npx = (cwd, ...command) => run('npx', ['--no-install', ...command], { cwd });

/** Name, what to run, and the folder whose page is then used. */
const projects = (at) => {
  const bundle = join(at, 'bundle');
  const tarball = join(
    at,
    readdirSync(at).find((name) => name.endsWith('.tgz')),
  );
  return [
    ['publint: the tarball has no error and no warning', () => npx('.', 'publint', 'run', tarball, '--strict')],
    [
      'are the types wrong: every entry has the types of what it runs (profile esm-only)',
      () => npx('.', 'attw', tarball, '--profile', 'esm-only', '--format', 'ascii'),
    ],
    [
      'Node: engine, content and schemas answer; the elements are harmless',
      async () => {
        await node(
          at,
          `import { find } from 'pdp-widgets/engine'; import { rulebook } from 'pdp-widgets/content';
         import 'pdp-widgets/schemas'; import 'pdp-widgets'; import 'pdp-widgets/dispositifs/define'; import 'pdp-widgets/loader';
         if (find(rulebook, {}, { today: '2026-11-22' }).length < 40) throw new Error('find')`,
        );
      },
    ],
    ['Vite', () => npx(bundle, 'vite', 'build', '--base=./', '--outDir=vite'), join(bundle, 'vite')],
    [
      'esbuild',
      async () => {
        await npx(
          bundle,
          'esbuild',
          'main.js',
          '--bundle',
          '--format=esm',
          '--splitting',
          '--outdir=esbuild',
          '--minify',
        );
        await run('cp', ['index.html', 'esbuild/'], { cwd: bundle });
      },
      join(bundle, 'esbuild'),
    ],
    [
      'webpack',
      async () => {
        await node(
          bundle,
          `import webpack from 'webpack';
         const options = { mode: 'production', context: process.cwd(), entry: './main.js', experiments: { outputModule: true },
           output: { path: process.cwd() + '/webpack', filename: 'main.js', module: true, publicPath: 'auto' } };
         webpack(options, (error, stats) => { if (error || stats.hasErrors()) { console.error(error ?? stats.toString()); process.exit(1); } });`,
        );
        await run('cp', ['index.html', 'webpack/'], { cwd: bundle });
      },
      join(bundle, 'webpack'),
    ],
    [
      'tree shaking: one element pulls no other, now or later',
      async () => {
        await npx(bundle, 'vite', 'build', '--config=one.config.js');
        const reached = reach(join(bundle, 'one'), 'one.js');
        const others =
          /rendez-vous|eligibilite|dispositifs|finder|catalogue|answerer|card|rules|fr\.(travailleur|employeur|pro)/;
        // texts in other languages are listed together; each is a file that only its own tool fetches
        const isText = /\.(en|ar|fr-x-simple)\.js$/;
        assert.deepEqual(
          reached.filter((name) => others.test(name) && !isText.test(name)),
          [],
        );
        assert.ok(
          reached.some((name) => name.includes('auto-positionnement-pdp.fr')),
          reached.join(),
        );
        const text = readFileSync(join(bundle, 'one/one.js'), 'utf8');
        for (const tag of ['pdp-dispositifs', 'pdp-eligibilite', 'pdp-rendez-vous'])
          assert.ok(!text.includes(tag), tag);
      },
    ],
    [
      'React 19',
      async () => {
        await npx(join(at, 'react'), 'tsc', '-p', '.');
        await npx(join(at, 'react'), 'vite', 'build', '--base=./', '--outDir=out');
      },
      join(at, 'react/out'),
    ],
    [
      'Vue 3',
      async () => {
        await npx(join(at, 'vue'), 'vue-tsc', '-p', '.');
        await npx(join(at, 'vue'), 'vite', 'build', '--base=./', '--outDir=out');
      },
      join(at, 'vue/out'),
    ],
    [
      'Svelte 5',
      async () => {
        await npx(join(at, 'svelte'), 'svelte-check', '--fail-on-warnings', '--tsconfig', './tsconfig.json');
        await npx(join(at, 'svelte'), 'vite', 'build', '--base=./', '--outDir=out');
      },
      join(at, 'svelte/out'),
    ],
    [
      'Angular',
      async () => {
        await npx(join(at, 'angular'), 'ngc', '-p', 'tsconfig.json');
        await npx(join(at, 'angular'), 'vite', 'build', '--base=./', '--outDir=dist');
      },
      join(at, 'angular/dist'),
    ],
  ];
};

/** Goes through every project; what fails is printed and counted. */
export async function check(at) {
  const { executablePath } = await findChromium();
  const browser = await chromium.launch({ executablePath, args });
  let passed = 0;
  let failed = 0;
  for (const [name, build, folder] of projects(at))
    try {
      await build();
      if (folder) await use(browser, folder);
      passed += 1;
      console.log(`✔ ${name}`);
    } catch (error) {
      failed += 1;
      console.error(`✖ ${name}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`);
    }
  await browser.close();
  return { passed, failed };
}
