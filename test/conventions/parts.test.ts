/** The parts that a page may style: those of the templates are those of the manifest, and each has its French words. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parts as words } from '../../.config/docs/words.js';
import { elementsOf, parsed, widgetFiles } from '../support/templates.js';

type Part = { name: string; description: string };
type Declaration = { tagName?: string; cssParts?: Part[] };

const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as {
  modules: { declarations?: Declaration[] }[];
};
const declared = new Map(
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName, cssParts }) => (tagName && cssParts ? [[tagName, cssParts] as const] : [])),
);
const files = parsed();
const everywhere = files.map((file) => ({ name: file.fileName, elements: elementsOf(file) }));
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('parts', () => {
  for (const [widget, reached] of widgetFiles(files))
    it(`pdp-${widget}: contract §4: its templates have the parts that it declares, and no other`, () => {
      const list = declared.get(`pdp-${widget}`) ?? [];
      const made = everywhere
        .filter(({ name }) => reached.has(name))
        .flatMap(({ elements }) => elements.flatMap(({ parts }) => parts));
      const states = list.flatMap(({ description }) =>
        [...description.matchAll(/`([a-z]+)`/g)].map(([, name]) => name!),
      );
      assert.deepEqual(sorted(made), sorted([...list.map(({ name }) => name), ...states]));
    });
  it('each part that an element declares has its French words, and no other word is kept', () => {
    assert.deepEqual(sorted(Object.keys(words)), sorted([...declared.values()].flat().map(({ name }) => name)));
  });
});
