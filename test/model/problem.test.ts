import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaires } from '../../src/content.js';
import { parseDefinition } from '../../src/model/parse-definition.js';
import { wordingCases } from '../cases/mots-au-webmaster.cases.js';

const faulty = (change: (definition: never) => unknown) => {
  const definition = structuredClone(questionnaires['auto-positionnement-pdp']) as never;
  change(definition);
  const parsed = parseDefinition(definition);
  return parsed.ok ? [] : parsed.problems;
};

describe('parseDefinition, the words a webmaster reads', () => {
  for (const { quoi, faute, path, found, accepted } of wordingCases)
    it(`${quoi}`, () => assert.deepEqual(faulty(faute)[0], { path, found, accepted }));

  it('names every unknown key of an object', () => {
    const problems = faulty((d: { items: object[] }) => Object.assign(d.items[0]!, { txt: 1, optionz: 2 }) as never);
    assert.deepEqual(
      problems.map(({ found }) => found),
      ['clé inconnue « txt »', 'clé inconnue « optionz »'],
    );
  });
  it('lists at most twenty problems', () => {
    const broken = faulty((d: { items: object[] }) => (d.items = Array.from({ length: 150 }, () => ({}))) as never);
    assert.equal(broken.length, 20);
  });
  it('keeps what was found short, whatever was written', () => {
    const [problem] = faulty((d: { version: string }) => (d.version = 'x'.repeat(45)) as never);
    assert.ok(problem!.found.length < 60);
  });
  it('accepts a weight by the number of a scale, as by the answer of a choice', () => {
    const problems = faulty((d: { items: object[]; scores: { terms: object[] }[] }) => {
      d.items.push({ id: 'sc', kind: 'scale', min: -1, max: 3, text: { fr: 'x' } });
      Object.assign(d.scores[3]!.terms[0]!, { weightBy: { item: 'sc', map: { '-1': 0, 0: 1, 3: 1.5 } } });
    });
    assert.deepEqual(problems, []);
  });
});
