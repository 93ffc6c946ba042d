import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import en from '../../src/content/questionnaires/auto-positionnement-pdp/en.js';
import worker from '../../src/content/questionnaires/auto-positionnement-pdp/index.js';
import manager from '../../src/content/questionnaires/signaux-alerte-employeur/index.js';
import { assemble, score } from '../../src/engine/index.js';

describe('assemble', () => {
  it('says each text in each language it was given, and in no other', () => {
    const both = assemble(worker.structure, { fr: worker.fr, en });
    assert.deepEqual(both.title, { fr: worker.fr.title, en: en.title });
    assert.deepEqual(assemble(worker.structure, { fr: worker.fr }).title, { fr: worker.fr.title });
  });
  it('leaves out a help text that no language has', () => {
    const item = assemble(worker.structure, { fr: worker.fr, en }).items[0]!;
    assert.equal(Object.hasOwn(item, 'help'), false);
  });
  it('keeps the points, the conditions and the order of the structure', () => {
    const { items, panels, advice } = assemble(worker.structure, { fr: worker.fr });
    assert.deepEqual(
      [items, panels, advice].map((list) => list?.map(({ id }) => id)),
      [worker.structure.items, worker.structure.panels, worker.structure.advice].map((list) =>
        list.map(({ id }) => id),
      ),
    );
  });
  it('gives the same result in one language as in two', () => {
    const answers = { q1: 'r3', q2: 'r2', q3: 'nsp', q4: 'r1', q5: 'r0', q6: 'r2', s1: 'a-bout', c1: 'plus-30' };
    assert.deepEqual(
      score(assemble(worker.structure, { fr: worker.fr }), answers),
      score(assemble(worker.structure, { fr: worker.fr, en }), answers),
    );
  });
  it('changes neither the structure nor the texts', () => {
    const before = structuredClone(manager);
    assemble(manager.structure, { fr: manager.fr });
    assert.deepEqual(manager, before);
  });
  it('has no text in its structure', () => {
    const strings = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings);
    for (const { structure } of [worker, manager]) for (const one of strings(structure)) assert.doesNotMatch(one, / /);
  });
});
