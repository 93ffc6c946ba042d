import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import { checkService, nextQuestion } from '../../src/engine/index.js';
import { parcours } from '../cases/parcours-service.cases.js';
import { pick, random, seed } from '../fixtures/random-situations.js';
import { rulebook } from '../fixtures/raw-rulebook.js';
import { book } from '../fixtures/second-evaluator.js';
import { classes, everyPath, file, source, table, today } from '../support/path-table.js';

const { inputs, rules } = book.service;
const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
const changed = 'le tableau a changé : lancez npm run paths et listez les lignes changées dans CHANGELOG › Content';

describe('ways through the checker', () => {
  let found: ReturnType<typeof everyPath>;
  before(() => {
    found = everyPath();
  });

  it('cover every combination of the eleven inputs, each once', () => {
    assert.equal(inputs.length, 11);
    assert.equal(found.combinations, found.total);
    assert.equal(found.total, 14 * 5 * 10 * 103 * 3 * 5 * 3 * 3 * 9 * 3 * 3);
  });

  it('each end in one outcome, with its rule and a contact, whatever the inputs that were not asked', () => {
    const draw = random(seed);
    const told = new Map(inputs.map((input) => [input, classes(input)]));
    const shown = new Set<string>();
    for (const { answers, asked } of found.paths) {
      const { outcome, rule, contacts } = checkService(rulebook, answers, { today });
      shown.add(rule);
      assert.equal(ruleOf.get(rule)?.outcome, outcome);
      assert.ok(contacts.length > 0, rule);
      for (const contact of ruleOf.get(rule)!.contacts) assert.ok(contacts.includes(contact), `${rule} ${contact}`);
      const others = inputs.filter((input) => !asked.includes(input));
      const filled = Object.fromEntries(
        others.flatMap((input) => {
          const { value } = pick(draw, told.get(input)!);
          return value === undefined ? [] : [[input, value]];
        }),
      );
      const again = checkService(rulebook, { ...answers, ...filled }, { today });
      assert.deepEqual([again.outcome, again.rule], [outcome, rule], JSON.stringify({ answers, filled }));
    }
    assert.deepEqual([...shown].sort(), [...ruleOf.keys()].sort());
  });

  it('are those the questions lead to', () => {
    for (const { answers, asked } of found.paths) {
      const last = nextQuestion(rulebook, answers, { today, asked }, 'service');
      assert.equal(last, null, JSON.stringify({ answers, asked }));
    }
  });

  it('are those of test/cases/parcours-service.cases.ts', () => {
    assert.ok(source(table(found.paths)) === readFileSync(file, 'utf8'), changed);
  });

  for (const { answers, ...row } of parcours)
    it(`${row.rule} ${row.outcome} ${row.caisse ?? ''} ${JSON.stringify(answers)}`, () => {
      const { outcome, rule, caisse, contacts, missing } = checkService(rulebook, answers, { today });
      assert.deepEqual([outcome, rule, caisse?.id.split('-')[0] ?? null], [row.outcome, row.rule, row.caisse]);
      for (const contact of row.contacts) assert.ok(contacts.includes(contact), contact);
      if (row.waiting) assert.deepEqual([...missing].sort(), row.missing);
    });
});
