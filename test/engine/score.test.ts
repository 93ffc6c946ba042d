import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { questionnaires } from '../../src/content.js';
import { DefinitionError, score, shownItems } from '../../src/engine/index.js';
import { parseDefinition } from '../../src/schemas.js';
import { workerCases } from '../cases/auto-positionnement.cases.js';
import { managerCases } from '../cases/signaux-alerte.cases.js';

const worker = questionnaires['auto-positionnement-pdp']!;
const manager = questionnaires['signaux-alerte-employeur']!;
const ids = ['q1', 'q2', 'q3', 'q4', 'q5', 'q6'];
const given = (values: readonly string[]) =>
  Object.fromEntries(ids.map((id, index) => [id, values[index] === 'nsp' ? 'nsp' : `r${values[index]}`]));
const s1 = { danger: 'danger', 'a-bout': 'a-bout' };

describe('score, auto-positionnement-pdp', () => {
  for (const one of workerCases)
    it(`${one.id}: gives the published result`, () => {
      const result = score(worker, { ...given(one.answers.split(' ')), ...one.others });
      const { value, band, partial } = result.scores['total']!;
      assert.deepEqual({ value, band, partial }, { value: one.total, band: one.band, partial: one.partial });
      assert.deepEqual(result.flags, one.flags);
      assert.deepEqual(result.panels, ['aide-permanente', ...one.panels]);
      assert.deepEqual(result.advice, ['a-spsti', ...one.advice]);
    });

  const five = ['0', '1', '2', '3', 'nsp'];
  const patterns = (depth: number): string[][] =>
    depth ? patterns(depth - 1).flatMap((head) => five.map((last) => [...head, last])) : [[]];
  const order = { null: -1, b1: 0, b2: 1, b3: 2 } as Record<string, number>;
  const all = patterns(6);
  const bandOf = (pattern: readonly string[]) => score(worker, given(pattern)).scores['total']!.band;

  it('agrees with an independent count on the 15,625 patterns', () => {
    assert.equal(all.length, 15_625);
    const perBand: Record<string, number> = {};
    for (const pattern of all) {
      const numbers = pattern.filter((one) => one !== 'nsp').map(Number);
      const sum = numbers.reduce((left, right) => left + right, 0);
      const threes = numbers.filter((one) => one === 3).length;
      let expected: string | null = sum >= 10 || threes >= 2 ? 'b3' : sum >= 5 || threes === 1 ? 'b2' : 'b1';
      if (numbers.length < 4) expected = null;
      assert.equal(bandOf(pattern), expected, pattern.join(' '));
      if (numbers.length === 6) perBand[expected!] = (perBand[expected!] ?? 0) + 1;
    }
    assert.deepEqual(perBand, { b1: 168, b2: 1685, b3: 2243 });
  });

  it('never lowers the band when an answer is raised, on every pattern', () => {
    const bands = new Map(all.map((pattern) => [pattern.join(), bandOf(pattern)]));
    for (const pattern of all)
      for (const [place, value] of pattern.entries()) {
        if (value === 'nsp' || value === '3') continue;
        const raised = pattern.with(place, String(Number(value) + 1));
        const [before, after] = [bands.get(pattern.join()), bands.get(raised.join())];
        assert.ok(order[String(after)]! >= order[String(before)]!, `${pattern.join(' ')} → ${raised.join(' ')}`);
      }
  });

  it('B29: a question that nothing can show is never asked, nor missing', () => {
    const hidden = structuredClone(worker) as { items: Record<string, unknown>[] };
    const tests = ['r0', 'r1'].map((value) => ({ item: 'q1', op: '=', value }));
    hidden.items[3]!['showIf'] = { behavior: 'all', tests };
    const definition = hidden as unknown as typeof worker;
    assert.ok(parseDefinition(definition).ok);
    for (const answers of [{}, given(['0', '0', '0', '0', '0', '0']), given(['1', '0', '0', '0', '0', '0'])]) {
      assert.ok(!shownItems(definition, answers).some(({ id }) => id === 'q3'));
      assert.ok(!score(definition, answers).missing.includes('q3'));
    }
    hidden.items[3]!['showIf'] = { behavior: 'any', tests };
    assert.ok(shownItems(definition, given(['1', '0', '0', '0', '0', '0'])).some(({ id }) => id === 'q3'));
  });
  it('B32: far above the last threshold, the last level', () => {
    const low = structuredClone(worker) as { scores: { id: string; bands?: { from: number }[] }[] };
    low.scores.find(({ id }) => id === 'total')!.bands!.forEach((band, at) => (band.from = at));
    const { band } = score(low as unknown as typeof worker, given(['3', '3', '3', '3', '3', '3'])).scores['total']!;
    assert.equal(band, 'b3');
  });
  it('B38: everything left empty, or all « ne sait pas »: no result, no level, and what is missing', () => {
    for (const answers of [{}, given(['nsp', 'nsp', 'nsp', 'nsp', 'nsp', 'nsp'])]) {
      const { scores, missing } = score(worker, answers);
      assert.deepEqual([scores['total']!.value, scores['total']!.band], [null, null]);
      assert.deepEqual(
        missing.filter((id) => ids.includes(id)),
        ids,
      );
    }
  });

  it('counts neither context nor safety answers', () => {
    const before = score(worker, given(['1', '1', '1', '1', '0', '0'])).scores;
    const after = score(worker, {
      ...given(['1', '1', '1', '1', '0', '0']),
      c1: 'plus-30',
      s1: s1.danger,
      s2: 'oui',
    }).scores;
    assert.deepEqual(after, before);
  });

  it('treats unknown ids, foreign values and inherited names as absent', () => {
    const odd = {
      ...given(['0', '0', '0', '0', '0', '0']),
      q1: 3,
      q2: 'r9',
      q3: ['r1'],
      zz: 'r1',
      toString: 'r3',
    } as never;
    const result = score(worker, odd);
    assert.deepEqual(result.missing, ['q1', 'q2', 'q3']);
    assert.equal(result.scores['total']!.band, null);
  });

  it('lists shown scored items without points, declined ones included', () => {
    assert.deepEqual(score(worker, { q1: 'nsp', q2: 'r0' }).missing, ['q1', 'q3', 'q4', 'q5', 'q6']);
  });

  it('does not change its arguments and gives the same result twice', () => {
    const answers = Object.freeze(given(['1', '2', '3', '0', 'nsp', '1']));
    assert.deepEqual(score(worker, answers), score(worker, answers));
  });
});

describe('score, signaux-alerte-employeur', () => {
  for (const one of managerCases)
    it(`${one.id}: gives the published result`, () => {
      const words = { '1': 'oui', '0': 'non', '?': 'nsp' } as Record<string, string>;
      const answers = Object.fromEntries([...one.answers].map((mark, index) => [`m${index + 1}`, words[mark]!]));
      const { scores, advice } = score(manager, answers);
      assert.equal(scores['faits']!.value, one.total);
      assert.equal(scores['faits']!.band, one.band);
      assert.deepEqual(advice, ['g-parler', ...one.advice]);
    });
});

describe('score, a definition that contradicts itself', () => {
  it('throws a named error that says where, what was given and what is accepted', () => {
    const broken = { ...worker, scores: [{ ...worker.scores![3]!, terms: [{ item: 'zz' }] }] };
    assert.throws(
      () => score(broken, {}),
      (error) => error instanceof DefinitionError && error.path === 'scores.total' && error.message.includes('zz'),
    );
  });
});
