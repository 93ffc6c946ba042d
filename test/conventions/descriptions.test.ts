import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

type Named = { name: string };
type Element = Named & { attributes: Named[] };
type Declaration = Named & { tagName?: string; attributes: Named[]; events: (Named & { type: { text: string } })[] };

const read = (file: string) => readFileSync(file, 'utf8');
const json = <T>(file: string) => JSON.parse(read(file)) as T;
const sorted = (list: readonly Named[] = []) => list.map(({ name }) => name).sort();

const manifest = json<{ modules: { declarations?: Declaration[] }[] }>('dist/custom-elements.json');
const elements = manifest.modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName);
const code = json<{ tags: Element[] }>('dist/vscode.html-data.json').tags;
const web = json<{ contributions: { html: { elements: Element[] } } }>('dist/web-types.json').contributions.html
  .elements;
const jsx = read('dist/jsx.d.ts');
const readme = read('README.md');
/** For tests and previews, or for nothing: not in the tables of the README. */
const apart = ['today'];

describe('what is said of the elements, for editors and frameworks, is one and the same', () => {
  it('contract §1: four tags, everywhere', () => {
    const tags = ['pdp-dispositifs', 'pdp-eligibilite', 'pdp-questionnaire', 'pdp-rendez-vous'];
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), tags);
    assert.deepEqual(sorted(code), tags);
    assert.deepEqual(sorted(web), tags);
  });
  for (const { name: className, tagName, attributes, events } of elements) {
    const props = new RegExp(`export type ${className}Props = \\{(.*?)\\n\\};`, 's').exec(jsx)?.[1] ?? '';
    it(`${tagName}: VS Code and web-types name the attributes of custom-elements.json`, () => {
      assert.ok(attributes.length > 10);
      for (const list of [code, web])
        assert.deepEqual(sorted(list.find(({ name }) => name === tagName)?.attributes), sorted(attributes));
    });
    it(`${tagName}: JSX has its attributes and events, with types`, () => {
      for (const { name } of attributes)
        assert.match(props, new RegExp(`^  "?${name}"?\\?: ${className}\\[`, 'm'), name);
      for (const { name, type } of events) {
        assert.match(props, new RegExp(`"on${name}"\\?:`), name);
        assert.ok(jsx.includes(`ElementEvent<import("./types/index.js").${type.text}>`), type.text);
      }
      assert.doesNotMatch(props, /undefined\?:/);
    });
    it(`${tagName}: the README names every attribute`, () => {
      for (const { name } of attributes)
        if (!apart.includes(name))
          assert.ok(readme.includes(`\`${name}\``), `${name}: add its row to the table of README.md`);
    });
    it(`${tagName}: contract §4, its events are of the closed list`, () => {
      const closed = ['pdp-contact', 'pdp-done', 'pdp-error', 'pdp-ready', 'pdp-sent', 'pdp-step'];
      for (const { name } of events) assert.ok(closed.includes(name), name);
    });
  }
});
