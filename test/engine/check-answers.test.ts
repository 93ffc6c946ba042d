import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkAnswers, statuses, type Problem } from '../../src/engine/index.js';
import { isDate } from '../../src/engine/at.js';
import { raw } from '../fixtures/rulebook/raw.js';

const today = '2026-11-22';
/** What is given, how it is named, a part of what is accepted. */
const ignored = [
  ['statut', 'CDI', '"CDI"', 'cdi, cdd, interim'],
  ['statut', 3, '3', 'cdi, cdd, interim'],
  ['statut', null, 'null', 'cdi, cdd, interim'],
  ['jours', -1, '-1', 'un nombre entier, de 0 à 1500'],
  ['jours', 1501, '1501', 'un nombre entier, de 0 à 1500'],
  ['jours', 12.5, '12.5', 'un nombre entier, de 0 à 1500'],
  ['jours', '40', '"40"', 'un nombre entier, de 0 à 1500'],
  ['jours', Number.NaN, 'null', 'un nombre entier, de 0 à 1500'],
  ['naissance', 1929, '1929', 'un nombre entier, de 1930 à 2012'],
  ['naissance', 2013, '2013', 'un nombre entier, de 1930 à 2012'],
  ['departement', 1, '1', 'horsfrance'],
  ['departement', '1', '"1"', 'horsfrance'],
  ['departement', '20', '"20"', 'horsfrance'],
  ['departement', '2a', '"2a"', 'horsfrance'],
  ['delivre', '2026-02-29', '"2026-02-29"', 'AAAA-MM-JJ'],
  ['delivre', '15/06/2026', '"15/06/2026"', 'AAAA-MM-JJ'],
  ['delivre', '2026-6-15', '"2026-6-15"', 'AAAA-MM-JJ'],
  ['delivre', '2026-06-15-01', '"2026-06-15-01"', 'AAAA-MM-JJ'],
  ['delivre', ['2026-06-15'], '["2026-06-15"]', 'AAAA-MM-JJ'],
  ['age_annee', 45, 'question inconnue « age_annee »', 'role, statut, regime'],
  ['couleur', 'bleu', 'question inconnue « couleur »', 'role, statut, regime'],
  ['toString', 'x', 'question inconnue « toString »', 'role, statut, regime'],
  ['arret', ['total'], '["total"]', 'non, total, partiel'],
] as const;

describe('checkAnswers', () => {
  for (const [path, value, found, accepted] of ignored) {
    it(`${path} = ${JSON.stringify(value)} is named, with what is accepted`, () => {
      const problems: Problem[] = checkAnswers(raw, { [path]: value } as never);
      assert.equal(problems.length, 1);
      assert.deepEqual([problems[0]!.path, problems[0]!.found], [path, found]);
      assert.ok(problems[0]!.accepted.includes(accepted), problems[0]!.accepted);
    });
    it(`${path} = ${JSON.stringify(value)} counts as absent`, () => {
      const rest = { role: 'travailleur', contrat: 'oui', prereprise: 'oui_sans_mesure_moins_30j' };
      assert.deepEqual(statuses(raw, { ...rest, [path]: value } as never, { today }), statuses(raw, rest, { today }));
    });
  }
  it('names what no text can be made of: a large integer, an object that holds itself', () => {
    const loop: Record<string, unknown> = {};
    loop['self'] = loop;
    for (const [value, found] of [
      [10n, 'bigint'],
      [loop, 'object'],
    ] as const)
      assert.equal(checkAnswers(raw, { statut: value } as never)[0]!.found, found);
  });
  it('names nothing of valid answers: bounds, overseas, abroad, Corsica, undetermined, absent', () => {
    for (const answers of [
      { jours: 0, naissance: 1930, departement: '976', statut: 'autre', boeth: 'en_cours', delivre: '2028-02-29' },
      { jours: 1500, naissance: 2012, departement: 'horsfrance', delivre: '2026-06-15' },
      { departement: '2B', regime: undefined },
      {},
    ])
      assert.deepEqual(checkAnswers(raw, answers as never), []);
  });
  it('a day is one that exists', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31', '2026-04-30']) assert.ok(isDate(day), day);
    for (const day of [
      '1900-02-29',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-01-32',
      ' 2026-01-01',
      20260101,
    ])
      assert.ok(!isDate(day), `${day}`);
  });
  it('a number without bounds is any whole number, also to the statuses', () => {
    const questions = raw.questions.map(({ min: _, max: __, ...one }) => one);
    const free = { ...raw, questions };
    assert.deepEqual(checkAnswers(free, { jours: -5 }), []);
    assert.deepEqual(
      checkAnswers(free, { jours: 1.5 }).map(({ path }) => path),
      ['jours'],
    );
    const leave = { role: 'travailleur', statut: 'cdi', contrat: 'oui', arret: 'total', cause: 'maladie' } as const;
    assert.notDeepEqual(
      statuses(free, { ...leave, jours: 40 }, { today }),
      statuses(free, { ...leave, jours: 1.5 }, { today }),
    );
  });
});
