import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import fc from 'fast-check';
import { searchIndexes } from '../../.config/search-index.js';
import { catalogue } from '../../src/content.js';
import indexEn from '../../src/elements/dispositifs/search-index.en.js';
import indexFr from '../../src/elements/dispositifs/search-index.fr.js';
import { search as engineSearch } from '../../src/engine/index.js';
import { search } from '../../src/engine/search.js';
import { searchCases, type SearchCase } from '../cases/recherche.cases.js';

const records = Object.values(catalogue);
const ids = (query: string, audience: SearchCase['audience'] = 'travailleur', locale = 'fr') =>
  search(catalogue, query, { locale, audience }).map(({ id }) => id);
const fails = ({ query, audience, expected }: SearchCase) =>
  !ids(query, audience)
    .slice(0, 3)
    .some((id) => expected.includes(id));
const anyQuery = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(...searchCases.map(({ query }) => query)),
);
const audiences = ['travailleur', 'employeur', 'professionnel'] as const;

describe('search, what people type', () => {
  const open = searchCases.filter(({ held }) => !held);
  const held = searchCases.filter((line) => line.held);

  it('the table holds 60 lines for tuning and 20 kept apart, each possible', () => {
    assert.deepEqual([open.length, held.length], [60, 20]);
    assert.equal(new Set(searchCases.map(({ query }) => query)).size, 80);
    for (const { expected, audience, query } of searchCases)
      for (const id of expected)
        assert.ok(audience !== 'employeur' || catalogue[id]!.audience.includes('employeur'), `${query}: ${id}`);
  });
  it('finds the measure among the first three for at least 95 % of the 60 lines', () => {
    const missed = open.filter(fails).map(({ query, audience }) => `${query} → ${ids(query, audience).slice(0, 3)}`);
    assert.ok(missed.length <= 3, missed.join('\n'));
  });
  it('does as well on the 20 lines kept apart (which ones fail is not said: they are not for tuning)', () => {
    const missed = held.filter(fails).length;
    assert.ok(missed <= 1, `${missed} of 20`);
  });
});

describe('search, names', () => {
  for (const { id, audience, fr, words } of records)
    it(`${id} is found by its name, its acronym, its other names and its dead ones`, () => {
      for (const reader of audience) {
        assert.equal(ids(fr.nom, reader)[0], id, fr.nom);
        for (const name of [fr.sigle ?? fr.nom, ...words.aliases, ...words.replaces])
          assert.ok(ids(name, reader).slice(0, 5).includes(id), `${name}: ${ids(name, reader)}`);
      }
    });
  it('an acronym of one measure puts it first', () => {
    for (const [typed, id] of [
      ['RQTH', 'rqth'],
      ['crpe', 'crpe'],
      ['c2p', 'c2p'],
      ['ITI', 'iti'],
      ['th', 'rqth'],
      ['A.A.H', 'mdph-prestations'],
    ] as const)
      assert.equal(ids(typed.replaceAll('.', ''))[0], id, typed);
  });
  it('one letter lost, doubled, wrong or swapped in a name keeps the measure among the first three', () => {
    for (const { id, fr } of records)
      for (let at = 2; at < fr.nom.length - 2; at += 3) {
        if (!/^\p{L}{5}$/u.test(fr.nom.slice(at - 2, at + 3))) continue;
        const [head, letter, next, tail] = [fr.nom.slice(0, at), fr.nom[at]!, fr.nom[at + 1]!, fr.nom.slice(at + 2)];
        for (const typo of [head + next, head + letter + letter + next, `${head}z${next}`, head + next + letter])
          assert.ok(
            ids(typo + tail)
              .slice(0, 3)
              .includes(id),
            `${typo}${tail}: ${ids(typo + tail)}`,
          );
      }
  });
  it('words stuck together or cut in two are read as the words they are', () => {
    for (const [typed, id] of [
      ['mitemps', 'tpt-salarie'],
      ['jobcoach', 'emploi-accompagne'],
      ['fiph fp', 'fiphfp'],
      ['pm smp', 'pmsmp'],
    ] as const)
      assert.ok(ids(typed).slice(0, 3).includes(id), typed);
  });
  it('an acronym is never guessed: three letters and digits are read as typed', () => {
    for (const [typed, id] of [
      ['aag', 'mdph-prestations'],
      ['itj', 'iti'],
      ['c4p', 'c2p'],
      ['amz', 'ama'],
      ['itix', 'iti'],
      ['rth', 'rqth'],
    ] as const)
      assert.ok(!ids(typed).includes(id), `${typed}: ${ids(typed)}`);
  });
  it('a name counts more than plain words, and these more than the purpose', () => {
    const one = { ...catalogue['rqth']!, words: { aliases: [], replaces: [], plain: [] } };
    const measure = (id: string, nom: string, plain: string[], enBref: string) =>
      [id, { ...one, id, fr: { ...one.fr, nom, enBref }, words: { ...one.words, plain } }] as const;
    const three = Object.fromEntries([
      measure('purpose', 'Un', [], 'Parapluie'),
      measure('plain', 'Deux', ['parapluie'], 'Bateau'),
      measure('name', 'Parapluie', [], 'Voiture'),
    ]);
    assert.deepEqual(
      search(three, 'parapluies').map(({ id }) => id),
      ['name', 'plain', 'purpose'],
    );
  });
  it('answers while the person types: every beginning of a name, from its sixth letter on, finds something', () => {
    for (const { id, fr } of records) {
      for (let length = 6; length < fr.nom.length; length++)
        assert.ok(ids(fr.nom.slice(0, length)).length, fr.nom.slice(0, length));
      assert.ok(ids(fr.nom.slice(0, -2)).slice(0, 3).includes(id), fr.nom);
    }
  });
  it('finds in English by the English words, by French acronyms and by French names', () => {
    for (const [typed, id] of [
      ['rqth', 'rqth'],
      ['mi-temps thérapeutique', 'tpt-salarie'],
      ['sameth', 'cap-emploi'],
      ['return to work part time', 'tpt-salarie'],
      ['disabled worker status', 'rqth'],
      ['disability pension', 'pension-invalidite'],
      ['carers leave', 'ajpa'],
      ['see the ocupational doctor', 'visite-demande'],
    ] as const)
      assert.ok(ids(typed, 'travailleur', 'en').slice(0, 3).includes(id), typed);
    for (const { id, en } of records) assert.equal(ids(en.nom, 'travailleur', 'en')[0], id, en.nom);
  });
});

describe('search, who reads', () => {
  it('an employer sees no record of the worker alone; a professional sees those of the worker', () => {
    const employers = new Set(records.filter(({ audience }) => audience.includes('employeur')).map(({ id }) => id));
    for (const { query } of searchCases) {
      for (const id of ids(query, 'employeur')) assert.ok(employers.has(id), `${query}: ${id}`);
      assert.deepEqual(ids(query, 'professionnel'), ids(query, 'travailleur'));
    }
    assert.deepEqual(ids('RQTH', 'employeur').includes('rqth'), false);
  });
});

describe('search, the index that a page fetches', () => {
  it('gives what the catalogue gives, in each language', () => {
    for (const [locale, index] of [
      ['fr', indexFr],
      ['en', indexEn],
    ] as const)
      for (const { query, audience } of searchCases)
        assert.deepEqual(search(index, query, { locale, audience }), search(catalogue, query, { locale, audience }));
  });
  it('is what the build puts in the place of the module that makes it; a classic script keeps French and its own', () => {
    const at = (language: string) => `/x/src/elements/dispositifs/search-index.${language}.ts`;
    const data = (index: unknown) => `export default ${JSON.stringify(index)};`;
    assert.deepEqual([searchIndexes().load(at('fr')), searchIndexes().load(at('en'))], [data(indexFr), data(indexEn)]);
    assert.deepEqual(searchIndexes('fr').load(at('en')), 'export default undefined;');
    assert.deepEqual(searchIndexes('en').load(at('fr')), data(indexFr));
    assert.equal(searchIndexes().load('/x/src/engine/search.ts'), undefined);
  });
  it('is plain data of at most 6 kB, brotli, in French', () => {
    const json = JSON.stringify(indexFr);
    assert.deepEqual(JSON.parse(json), indexFr);
    const weight = brotliCompressSync(json, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
    assert.ok(weight <= 6_000, `${weight}`);
  });
  it('an unknown language is French, and so is the simple French', () => {
    for (const locale of ['fr-x-simple', 'fr-FR', 'de', ''])
      assert.deepEqual(ids('reprendre', 'travailleur', locale), ids('reprendre'));
  });
});

describe('search, properties', () => {
  it('never throws; known ids, once each, best first, scores between 0 and 1, the same twice', () => {
    fc.assert(
      fc.property(anyQuery, fc.constantFrom(...audiences), fc.constantFrom('fr', 'en'), (query, audience, locale) => {
        const hits = search(catalogue, query, { locale, audience });
        assert.equal(new Set(hits.map(({ id }) => id)).size, hits.length);
        hits.forEach(({ id, score }, i) => {
          assert.ok(catalogue[id] && score > 0 && score <= 1, `${id} ${score}`);
          assert.ok(i === 0 || score <= hits[i - 1]!.score);
          assert.ok(score >= 0.35 * hits[0]!.score && String(score).length <= 5, `${score}`);
        });
        assert.deepEqual(search(catalogue, query, { locale, audience }), hits);
      }),
      { numRuns: 1_000 },
    );
  });
  it('a query, a language or an audience that is none is empty, French, the person', () => {
    const all = engineSearch as (source: unknown, query?: unknown, options?: unknown) => unknown;
    for (const query of [undefined, null, 5, {}, ['rqth']]) assert.deepEqual(all(catalogue, query), []);
    for (const options of [null, {}, { locale: null }, { locale: 5 }, { audience: null }])
      assert.deepEqual(all(catalogue, 'invalidité', options), search(catalogue, 'invalidité'));
  });
  it('accents, capitals, spaces, apostrophes, hyphens and the way accents are coded do not count', () => {
    const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
    for (const { query, audience } of searchCases) {
      const same = [query.normalize('NFD'), plain(query), query.toUpperCase(), `  ${query.replaceAll(' ', '   ')}\n`];
      for (const one of [...same, query.replaceAll('’', "'"), query.replaceAll(' ', '-')])
        assert.deepEqual(ids(one, audience), ids(query, audience), one);
    }
  });
  it('equal scores keep the order of the catalogue', () => {
    const order = records.map(({ id }) => id);
    let ties = 0;
    for (const { query, audience } of searchCases)
      search(catalogue, query, { locale: 'fr', audience }).forEach(({ id, score }, i, hits) => {
        if (score !== hits[i + 1]?.score) return;
        ties += 1;
        assert.ok(order.indexOf(id) < order.indexOf(hits[i + 1]!.id), query);
      });
    assert.ok(ties > 0);
  });
  it('nothing typed, or nothing known, finds nothing', () => {
    for (const query of ['', ' ', 'de la', '…', '🙂', '.*', '()[]{}|\\^$+?', '\0', 'xyzzyqwv', '\u0301'])
      assert.deepEqual(ids(query), [], query);
  });
  it('reads three hundred letters and sixteen different words, no further', () => {
    assert.deepEqual(ids(`${'xyzzyqwv '.repeat(33)}rqth`)[0], 'rqth');
    assert.deepEqual(ids(`${'xyzzyqwv '.repeat(34)}rqth`), []);
    const unknown = Array.from({ length: 16 }, (_, i) => `xyz${String.fromCharCode(98 + i)}qwv`);
    assert.equal(ids([...unknown.slice(1), 'rqth'].join(' '))[0], 'rqth');
    assert.deepEqual(ids([...unknown, 'rqth'].join(' ')), []);
  });
  it('signs and emoji around a word do not hide it', () => {
    for (const query of ['rqth ?', '(RQTH)', 'rqth*', '🙂 rqth 🙂', '^rqth$', '[rqth', '\\rqth'])
      assert.equal(ids(query)[0], 'rqth');
  });
  it('does not change its arguments', () => {
    const before = JSON.stringify([catalogue, indexFr]);
    ids('reprendre à mi-temps');
    search(indexFr, 'reprendre à mi-temps');
    assert.equal(JSON.stringify([catalogue, indexFr]), before);
  });
  it('answers at each keystroke: ten thousand letters, or eighty searches in a row, are quick', () => {
    ids('rqth');
    const start = performance.now();
    for (const long of ['a'.repeat(10_000), 'reprendr '.repeat(1_200), 'étéâ'.repeat(2_500)]) ids(long);
    const longQueries = performance.now() - start;
    for (const { query } of searchCases) search(indexFr, query);
    const all = performance.now() - start - longQueries;
    assert.ok(longQueries < 300 && all / 80 < 16, `${longQueries} ms; ${all / 80} ms each`);
  });
});
