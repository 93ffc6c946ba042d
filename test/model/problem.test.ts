import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaires } from '../../src/content.js';
import { incoherences } from '../../src/model/coherence.js';
import { definitionJsonSchema, parseDefinition } from '../../src/model/parse-definition.js';
import type { QuestionnaireDefinition } from '../../src/model/questionnaire.js';
import { wordingCases } from '../cases/mots-au-webmaster.cases.js';

const faulty = (change: (definition: never) => unknown) => {
  const definition = structuredClone(questionnaires['auto-positionnement-pdp']) as never;
  change(definition);
  const parsed = parseDefinition(definition);
  return parsed.ok ? [] : parsed.problems;
};

type Schema = { properties?: Record<string, Schema>; $defs?: Record<string, Schema> };
/** The names of keys in the format, wherever they stand. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as Schema;
  return [...Object.keys(properties), ...Object.values(schema).flatMap(keysOf)];
}

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
  it('proposes each key of the format to who writes it in capitals', () => {
    const names = [...new Set(keysOf(definitionJsonSchema()))];
    assert.ok(names.length > 60);
    for (const name of names) {
      const [problem] = faulty((d: Record<string, unknown>) => (d[name.toUpperCase()] = 1) as never);
      assert.equal(problem!.accepted, `une clé du format (vouliez-vous « ${name} » ?)`);
    }
  });
  it('every text lacks the main language: each is told, at its place', () => {
    const texts = new Map<string, number>();
    const visit = (value: unknown, name: string) => {
      if (typeof value !== 'object' || value === null) return;
      if ('fr' in value) texts.set(name, (texts.get(name) ?? 0) + 1);
      else for (const [key, inner] of Object.entries(value)) visit(inner, key);
    };
    const text = { fr: 'x' };
    const built = structuredClone(questionnaires['auto-positionnement-pdp']) as unknown as QuestionnaireDefinition;
    const definition = {
      ...built,
      languages: ['de'],
      items: [...built.items, { id: 'sc', kind: 'scale', min: 0, max: 3, text, minLabel: text, maxLabel: text }],
    } as QuestionnaireDefinition;
    visit(definition, '');
    const names = ['help', 'intro', 'label', 'limits', 'maxLabel', 'minLabel', 'statement', 'text', 'title'];
    assert.deepEqual([...texts.keys()].sort(), names);
    const told = incoherences(definition).filter(({ found }) => found === 'aucun texte en « de »');
    for (const [name, count] of texts) assert.equal(told.filter(({ path }) => path.endsWith(name)).length, count, name);
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
