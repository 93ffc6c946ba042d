import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { score, shownItems, type QuestionnaireAnswers } from '../../src/engine/index.js';
import { parseDefinition } from '../../src/model/parse-definition.js';
import type { QuestionnaireDefinition } from '../../src/model/questionnaire.js';
import { epicesCases, gad7Cases, ompsqCases, phq9Cases, waiCases, who5Cases } from '../cases/instruments.cases.js';
import { choice, instrument, scale, words } from '../fixtures/instruments/instrument.js';
import {
  epices,
  epicesWeights,
  gad7,
  ompsq,
  phq9,
  phq9Prorated,
  wai,
  who5,
} from '../fixtures/instruments/instruments.js';

const total = (definition: QuestionnaireDefinition, answers: QuestionnaireAnswers) =>
  score(definition, answers).scores['total']!;
const options = (prefix: string, values: readonly (number | null)[]) =>
  Object.fromEntries(
    values.flatMap((value, index) => (value === null ? [] : [[`${prefix}${index + 1}`, `o${value}`]])),
  );

describe('instruments owners load, expressed in the format', () => {
  it('are all accepted by the schema', () => {
    for (const one of [epices, phq9, phq9Prorated, gad7, who5, ompsq, wai])
      assert.deepEqual(parseDefinition(one).ok, true, one.id);
  });

  for (const one of epicesCases)
    it(`EPICES ${one.id}: ${String(one.score)}`, () => {
      const answers = options(
        'e',
        [...one.answers].map((mark) => (mark === '?' ? null : Number(mark))),
      );
      const { value, band } = total(epices, answers);
      assert.equal(value, one.score);
      assert.equal(band, one.quintile?.toLowerCase() ?? null);
      assert.equal(value !== null && (band === 'q4' || band === 'q5'), one.deprived);
    });

  it('EPICES: the 2,048 patterns equal the formula in whole hundredths, five of them exactly on 30.17', () => {
    let onThreshold = 0;
    for (let pattern = 0; pattern < 2048; pattern++) {
      const marks = epicesWeights.map((_, index) => (pattern >> index) & 1);
      const hundredths = marks.reduce(
        (sum, mark, index) => sum + (mark ? Math.round(epicesWeights[index]! * 100) : 0),
        7514,
      );
      const quintile =
        hundredths >= 4852
          ? 'q5'
          : hundredths >= 3017
            ? 'q4'
            : hundredths >= 1656
              ? 'q3'
              : hundredths >= 710
                ? 'q2'
                : 'q1';
      const { value, band } = total(epices, options('e', marks));
      assert.equal(Math.round(value! * 100), hundredths);
      assert.equal(band, quintile);
      if (hundredths === 3017) onThreshold += 1;
    }
    assert.equal(onThreshold, 5);
  });

  for (const one of phq9Cases)
    it(`PHQ-9 ${one.id}: ${String(one.score)}`, () => {
      const missing = one.answers.includes(null);
      const result = score(missing ? phq9Prorated : phq9, options('i', one.answers));
      assert.equal(result.scores['total']!.value, one.score);
      assert.equal(result.scores['total']!.band, one.band);
      if (one.flag) assert.deepEqual(result.flags, ['detresse']);
      if (missing) assert.equal(total(phq9, options('i', one.answers)).value, null, 'reject is the default');
    });
  for (const one of gad7Cases)
    it(`GAD-7 ${one.id}: ${String(one.score)}`, () => {
      assert.equal(total(gad7, options('i', one.answers)).value, one.score);
      assert.equal(total(gad7, options('i', one.answers)).band, one.band);
    });
  for (const one of who5Cases)
    it(`WHO-5 ${one.id}: ${String(one.score)}`, () => {
      assert.equal(total(who5, options('i', one.answers)).value, one.score);
      assert.equal(total(who5, options('i', one.answers)).band, one.band);
    });
  for (const one of ompsqCases)
    it(`ÖMPSQ-SF ${one.id}: ${one.score}`, () => {
      const answers = Object.fromEntries(one.answers.map((value, index) => [`i${index + 1}`, value]));
      assert.equal(total(ompsq, answers).value, one.score);
    });
  for (const one of waiCases)
    it(`WAI ${one.id}: ${one.score}`, () => {
      const answers = {
        work: { mental: 'o0', physical: 'o1', mixed: 'o2' }[one.work]!,
        now: one.now,
        physical: one.demands[0]!,
        mental: one.demands[1]!,
        diseases: one.diseases ? Array.from({ length: one.diseases }, (_, index) => `d${index + 1}`) : ['none'],
        impairment: one.impairment.map((points) => `p${points}`),
        absence: one.absence,
        prognosis: { 1: 'o0', 4: 'o1', 7: 'o2' }[one.prognosis]!,
        ...Object.fromEntries(one.resources.map((points, index) => [`r${index + 1}`, points])),
      };
      assert.equal(total(wai, answers).value, one.score);
      assert.equal(total(wai, answers).band, one.band);
    });
});

describe('the nine rules of the format', () => {
  const sumOf = (extra: object, points = [0, 1, 2, 3]) =>
    instrument('essai', {
      items: ['a', 'b', 'c'].map((id) => choice(id, points)),
      scores: [
        {
          id: 'total',
          title: words('t'),
          terms: ['a', 'b', 'c'].map((item) => ({ item })),
          range: { min: -99, max: 99 },
          ...extra,
        },
      ],
    });

  it('rounds half up, below zero too', () => {
    const half = sumOf({ multiply: 0.5 }, [-3, -1, 1, 3]);
    assert.equal(total(half, { a: 'o2', b: 'o2', c: 'o2' }).value, 2); // 1.5
    assert.equal(total(half, { a: 'o1', b: 'o1', c: 'o1' }).value, -1); // -1.5
    assert.equal(total(half, { a: 'o0', b: 'o1', c: 'o1' }).value, -2); // -2.5
  });
  it('divides a mean by the answered items', () => {
    assert.equal(total(sumOf({ op: 'mean', decimals: 2 }), { a: 'o1', b: 'o2', c: 'o2' }).value, 1.67);
  });
  it('counts a missing answer as zero when told, and says the result is partial', () => {
    const zero = sumOf({ missing: { max: 1, strategy: 'zero' } });
    assert.deepEqual(total(zero, { a: 'o3', b: 'o2' }), { value: 5, band: null, partial: true });
    assert.equal(total(zero, { a: 'o3' }).value, null);
  });
  it('gives no score when nothing was answered', () => {
    assert.equal(total(sumOf({ missing: { max: 3, strategy: 'zero' } }), {}).value, null);
  });
  it('ignores the old answer of an item that is not shown, and does not call it missing', () => {
    const skipping = sumOf({ missing: { max: 0, strategy: 'reject' } });
    skipping.items[1] = {
      ...skipping.items[1]!,
      showIf: { behavior: 'all', tests: [{ item: 'a', op: '=', value: 'o1' }] },
    };
    assert.deepEqual(
      shownItems(skipping, { a: 'o0' }).map(({ id }) => id),
      ['a', 'c'],
    );
    assert.equal(total(skipping, { a: 'o0', b: 'o3', c: 'o2' }).value, 2);
    assert.deepEqual(score(skipping, { a: 'o0', b: 'o3', c: 'o2' }).missing, []);
    assert.equal(total(skipping, { a: 'o1', b: 'o3', c: 'o2' }).value, 6);
  });
  for (const [op, value, shown] of [
    ['exists', true, [false, true, true]],
    ['exists', false, [true, false, false]],
    ['=', 4, [false, true, false]],
    ['!=', 4, [false, false, true]],
    ['>', 4, [false, false, true]],
    ['<=', 4, [false, true, false]],
    ['>=', 7, [false, false, true]],
    ['<', 7, [false, true, false]],
  ] as const)
    it(`shows after « ${op} ${String(value)} » for no answer, 4, 7: ${shown.join(', ')}`, () => {
      const definition = instrument('tests', {
        items: [
          scale('a', 0, 10),
          { ...choice('b', [0, 1]), showIf: { behavior: 'any', tests: [{ item: 'a', op, value }] } },
        ],
      });
      const seen = [{}, { a: 4 }, { a: 7 }].map(
        (answers) => shownItems(definition, answers as QuestionnaireAnswers).length === 2,
      );
      assert.deepEqual(seen, shown);
    });

  it('does not depend on the order of the items, nor of the terms', () => {
    const answers = fc.array(fc.option(fc.integer({ min: 0, max: 3 })), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(answers, fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 }), (values, order) => {
        const shuffled = {
          ...phq9Prorated,
          items: order.map((index) => phq9Prorated.items[index]!),
          scores: phq9Prorated.scores!.map((one) => ({ ...one, terms: order.map((index) => one.terms[index]!) })),
        };
        const given = options('i', values);
        assert.deepEqual(score(shuffled, given).scores, score(phq9Prorated, given).scores);
      }),
    );
  });
});
