import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { tableOf, type Results } from '../bench/table.js';
import { judge } from '../bench/targets.js';

/** Before anything of ours is imported. */
const globals = Object.keys(globalThis).sort();
const read = (file: string) => readFileSync(file, 'utf8');
type Manifest = { version: string; files: Record<string, { raw: number; brotli: number; integrity: string }> };
type Entry = { types: string; default: string } | string;

describe('the package', () => {
  const { version, exports, dependencies } = JSON.parse(read('package.json')) as {
    version: string;
    exports: Record<string, Entry>;
    dependencies: Record<string, string>;
  };
  const manifest = JSON.parse(read('dist/manifest.json')) as Manifest;

  it('X13, decision 16: has three runtime dependencies', () => {
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/localize', 'lit', 'zod']);
  });
  for (const [entry, target] of Object.entries(exports))
    if (!entry.includes('*'))
      it(`contract §1: the entry ${entry} has its file${typeof target === 'string' ? '' : ' and its types'}`, () => {
        for (const file of typeof target === 'string' ? [target] : Object.values(target))
          assert.ok(existsSync(file), file);
      });
  it('X14: the manifest has the size and the SRI hash of every published file', () => {
    assert.equal(manifest.version, version);
    for (const [file, { raw, integrity }] of Object.entries(manifest.files)) {
      const bytes = readFileSync(`dist/${file}`);
      assert.equal(raw, bytes.length);
      assert.equal(integrity, `sha384-${createHash('sha384').update(bytes).digest('base64')}`);
    }
    for (const file of [
      'loader.js',
      'questionnaire.js',
      'pdp-widgets.css',
      'pdp-widgets.iife.fr.js',
      'custom-elements.json',
    ])
      assert.ok(manifest.files[file], file);
  });
  it('engine, content and schemas are read by plain Node, without a DOM', async () => {
    const at = (name: string) => import(new URL(`../../dist/${name}.js`, import.meta.url).href);
    const [{ score }, { questionnaires }, { parseDefinition }] = await Promise.all([
      at('engine'),
      at('content'),
      at('schemas'),
    ]);
    assert.equal(
      score(questionnaires['auto-positionnement-pdp'], { q1: 'r3', q2: 'r0', q3: 'r0', q4: 'r0' }).scores.total.band,
      'b2',
    );
    assert.equal(parseDefinition(questionnaires['signaux-alerte-employeur']).ok, true);
  });
  for (const entry of Object.keys(exports).filter((one) => !/\*|json$/.test(one)))
    if (Object.keys(exports[entry] as object).length > 1)
      it(`a server imports ${entry} without harm`, async () => {
        await import(`pdp-widgets${entry.slice(1)}`);
        assert.deepEqual(Object.keys(globalThis).sort(), globals);
      });
  it('a server finds every name that the page’s files export', async () => {
    const name = 'pdp-widgets'; // a name in a variable: types do not need the build
    const there = Object.keys((await import(name)) as object);
    for (const [entry, target] of Object.entries(exports))
      if (typeof target === 'object' && 'browser' in target) {
        const [, list = ''] = /export\{([^}]*)\}/.exec(read(target.default)) ?? [];
        for (const name of list.split(',').filter(Boolean))
          assert.ok(there.includes(name.split(' as ').at(-1)!), `${entry}: ${name}`);
      }
  });
  it('the licences of what the published files hold are published, whole', () => {
    const text = read('dist/licences.txt');
    const held = ['lit', 'lit-html', 'lit-element', '@lit/localize', 'zod'];
    for (const name of held) {
      const { version, license } = JSON.parse(read(`node_modules/${name}/package.json`)) as Record<string, string>;
      assert.ok(text.includes(`\n${name} ${version} (${license})\n`), name);
      assert.ok(text.includes(read(`node_modules/${name}/LICENSE`).trim()), name);
    }
    assert.ok(manifest.files['licences.txt']);
  });
  it('the README shows the table of the kept results of the bench', () => {
    const file = 'test/bench/results.json';
    const results = existsSync(file) ? (JSON.parse(read(file)) as Results) : undefined;
    assert.ok(read('README.md').includes(`<!-- bench -->\n\n${tableOf(results)}\n\n<!-- /bench -->`));
    if (!results) return;
    assert.deepEqual(results.targets, judge(results.rows));
    const named = new Set([...Object.keys(results.rows), ...results.missing.map((one) => one.split(' ')[0])]);
    assert.equal(named.size, 8, 'every page is measured or named');
  });
  it('contract §1: dist/schemas has the JSON Schema of every datum a host may pass, and the guide names each', async () => {
    const schemas = (await import(new URL('../../dist/schemas.js', import.meta.url).href)) as Record<
      string,
      () => object
    >;
    const made = Object.entries(schemas).flatMap(([name, make]) => (name.endsWith('JsonSchema') ? [make()] : []));
    const files = readdirSync('dist/schemas');
    const there = files.map((file) => JSON.parse(read(`dist/schemas/${file}`)) as { $schema: string });
    for (const schema of made)
      assert.ok(there.some((one) => isDeepStrictEqual(one, JSON.parse(JSON.stringify(schema)))));
    assert.equal(there.length, made.length);
    for (const { $schema } of there) assert.match($schema, /2020-12/);
    for (const file of files) assert.ok(read('demo/docs/guides/developper.md').includes(`\`${file}\``), file);
  });
  it('custom-elements.json lists the tag, its attributes, events and parts', () => {
    const text = read('dist/custom-elements.json');
    for (const word of ['pdp-questionnaire', 'heading-level', 'contact-tel', 'pdp-ready', 'pdp-done', '--pdp-accent'])
      assert.ok(text.includes(word), word);
  });
  it('the README explains every code the owner may read', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const codes = new Set(files.flatMap((file) => read(`src/${file}`).match(/PDP-\d{3}/g) ?? []));
    assert.ok(codes.size > 8, [...codes].join());
    for (const code of codes) assert.ok(read('README.md').includes(code), code);
  });
  it('the public names at most 14 custom properties', () => {
    const names = new Set(read('src/styles/tokens.ts').match(/--pdp-[a-z-]+/g));
    assert.ok(names.size <= 14, [...names].join());
  });
});
