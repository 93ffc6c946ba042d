import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkService, find } from '../../src/engine/index.js';
import { withoutEffect } from '../cases/criteres-sans-effet.cases.js';
import { criteria } from '../fixtures/criteria.js';
import { name, search, today, truths } from '../fixtures/deciding.js';
import { rulebook } from '../fixtures/raw-rulebook.js';
import { SecondEvaluator } from '../fixtures/second-evaluator.js';

const listed = withoutEffect.flatMap(({ line, criteria: texts }) => texts.map((text) => `${line} | ${text}`));

describe('criteria of the rule book', () => {
  const title = ({ dispositif, persona }: (typeof criteria)[number]) => `${dispositif ?? 'service'}, ${persona}`;
  for (const group of [...new Set(criteria.map(title))].map((one) => criteria.filter((each) => title(each) === one)))
    it(`${title(group[0]!)}: each of its ${group.length} criteria decides when yes, no and unknown, and the engine agrees`, () => {
      const { dispositif } = group[0]!;
      const { witnesses, left } = search(group, listed);
      const names = group.flatMap((criterion) => truths.map((value) => name({ criterion, value })));
      const expected = names.filter((one) => listed.includes(one));
      assert.deepEqual(left, expected, 'never seen to decide, and listed as such in criteres-sans-effet.cases.ts');
      for (const answers of witnesses) {
        const second = new SecondEvaluator(answers, { today });
        if (dispositif === null) {
          const { outcome, rule } = checkService(rulebook, answers, { today });
          assert.deepEqual([outcome, rule], [second.service().outcome, second.service().rule], JSON.stringify(answers));
        } else {
          const found = find(rulebook, answers, { today }).find(({ id }) => id === dispositif);
          assert.equal(found?.status, second.status(dispositif), JSON.stringify(answers));
        }
      }
    });

  it('listed as without effect are all there, once', () => {
    const names = criteria.flatMap((criterion) => truths.map((value) => name({ criterion, value })));
    assert.deepEqual(listed.filter((one, place) => !names.includes(one) || listed.indexOf(one) !== place), []); // prettier-ignore
  });
});
