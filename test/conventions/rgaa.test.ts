import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { apart, nouns, rules, table } from '../../.config/rgaa/criteria.js';
import { fileOf, pageOf, sheets } from '../../.config/rgaa/run.js';
import { proofsIn, sheetOf } from '../../.config/rgaa/sheet.js';

describe('accessibility sheets', () => {
  const all = sheets();
  it('every criterion is there once: 106, of which 65 concern a widget of ours', () => {
    const ours = [...rules.map(({ criteria }) => criteria), table.criteria].flatMap((list) => list.split(' '));
    const others = Object.keys(apart).flatMap((list) => list.split(' '));
    assert.equal(new Set(ours).size, 65);
    assert.equal(new Set([...ours, ...others]).size, 106);
    for (const criterion of others) assert.ok(!ours.includes(criterion), criterion);
  });
  for (const noun of nouns) {
    it(`pdp-${noun}: every criterion that concerns it has a test that names its rule`, () => {
      assert.equal(all[noun].length, 106);
      assert.deepEqual(
        all[noun].filter(({ state }) => state === 'SANS PREUVE').map(({ criterion, says }) => `${criterion}: ${says}`),
        [],
      );
    });
    it(`pdp-${noun}: its page is up to date (npm run docs:rgaa)`, async () => {
      assert.equal(readFileSync(fileOf(noun), 'utf8'), await pageOf(noun, all[noun]));
    });
  }
  it('a rule without a test is a gap, for the widget that lacks it alone', () => {
    const proofs = proofsIn([
      { file: 'elements/questionnaire.test.ts', text: "it('R20: links are underlined', () => {})" },
    ]);
    const state = (noun: (typeof nouns)[number]) =>
      sheetOf(noun, proofs).find(({ criterion }) => criterion === '10.6')!.state;
    assert.equal(state('questionnaire'), 'testé');
    assert.equal(state('rendez-vous'), 'SANS PREUVE');
  });
});
