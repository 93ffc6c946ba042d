import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { find, statuses } from '../../src/engine/index.js';
import { pourquoi } from '../cases/pourquoi.cases.js';
import { books, raw, vectors } from '../fixtures/rulebook/raw.js';

const today = '2026-11-22';

for (const [name, book] of books)
  describe(`find, with ${name}`, () => {
    for (const { name, answers, expect, today } of vectors.filter(({ kind }) => kind === 'find'))
      it(name, () => {
        const found = new Map(find(book, answers, { today }).map(({ id, status }) => [id, status]));
        for (const [status, ids] of Object.entries(expect) as [string, string[]][])
          for (const id of ids) assert.equal(found.get(id), status, id);
        assert.deepEqual(statuses(book, answers, { today }), Object.fromEntries(found));
      });
    for (const { nom, reponses, mesure, statut, parceQue, manque, notes, seuils } of pourquoi)
      it(`${nom} (${mesure})`, () => {
        const finding = find(book, reponses, { today }).find(({ id }) => id === mesure)!;
        const { legal } = book.dispositifs.find(({ id }) => id === mesure)!;
        assert.equal(finding.status, statut);
        assert.deepEqual(
          finding.because.map(
            ({ fact, value, truth, line, rule }) =>
              `${line === 'rule' ? rule : line} ${fact}${value === undefined ? '' : `=${value}`} ${truth}`,
          ),
          parceQue,
        );
        assert.deepEqual([...finding.missing].sort(), manque);
        assert.deepEqual(finding.notes, notes);
        for (const text of seuils)
          assert.ok(
            finding.because.some(({ sources }) => sources.length === 1 && sources[0] === text),
            text,
          );
        for (const { sources } of finding.because)
          assert.ok(seuils.includes(sources[0]!) || `${sources}` === `${legal}`, `${sources}`);
        for (const source of [...legal, ...seuils]) assert.ok(finding.sources.includes(source), source);
        assert.equal(new Set(finding.sources).size, finding.sources.length);
      });
  });

describe('find, order and audience', () => {
  const list = (answers: Record<string, string | number>) => find(raw, answers, { today });
  const cdi = { statut: 'cdi', contrat: 'oui', regime: 'cpam' };

  it('gives every dispositif of the audience once, ranked from 1, P before V before N', () => {
    for (const audience of ['travailleur', 'employeur', 'professionnel'] as const) {
      const persona = audience === 'employeur' ? 'employeur' : 'travailleur';
      const found = find(raw, { ...cdi, arret: 'total' }, { today, audience });
      const expected = raw.dispositifs.filter((one) => one.audience.includes(persona)).map(({ id }) => id);
      assert.deepEqual(found.map(({ id }) => id).sort(), expected.sort());
      assert.deepEqual(
        found.map(({ rank }) => rank),
        found.map((_, place) => place + 1),
      );
      const places = found.map(({ status }) => ['pertinent', 'a_verifier', 'non_pertinent'].indexOf(status));
      assert.deepEqual(places, [...places].sort());
    }
  });
  it('a running deadline comes first: the unfitness opinion (10, urgent) before the visit on request (boosted to 9)', () => {
    const answers = { ...cdi, avis_mt: 'inapte', arret: 'non', difficulte: 'oui' };
    const [first, second, third] = list(answers);
    assert.deepEqual([first!.id, second!.id, third!.id], ['inaptitude', 'visite-demande', 'reclassement']);
  });
  it('so it does among those that are closed: « dispense de reclassement » is read first', () => {
    const closed = list({ ...cdi, avis_mt: 'inapte_sans_reclassement' }).find(
      ({ status }) => status === 'non_pertinent',
    )!;
    assert.deepEqual([closed.id, closed.notes], ['reclassement', ['dispense_reclassement']]);
  });
  it('a boost lowers the priority: visite-demande (24, then 9) before cellule-pdp, ajpa (37, then 17) before cep', () => {
    const place = (answers: Record<string, string>, id: string) => list(answers).find((one) => one.id === id)!.rank;
    const atWork = { ...cdi, arret: 'non', difficulte: 'oui' };
    assert.equal(place(atWork, 'visite-demande'), 1);
    assert.ok(place({ ...cdi, besoin: 'aidant' }, 'ajpa') < place({ ...cdi, besoin: 'aidant' }, 'cep'));
  });
  it('a boost only lowers, whatever stands beside it: the smallest of those that apply', () => {
    const applies = { const: true };
    const ranked = (priorities: readonly number[]) => {
      const boosts = priorities.map((priority) => ({ priority, when: applies, why: '' }));
      const dispositifs = raw.dispositifs.map((one) => (one.id === 'cep' ? { ...one, boosts } : one));
      return find({ ...raw, dispositifs }, cdi, { today }).map(({ id }) => id);
    };
    assert.deepEqual(ranked([999]), ranked([]));
    assert.notDeepEqual(ranked([1]), ranked([]));
    for (const priorities of [
      [1, 999],
      [999, 1],
    ])
      assert.deepEqual(ranked(priorities), ranked([1]));
  });
  it('equal priorities keep the order of the catalogue', () => {
    const same = { ...raw, dispositifs: raw.dispositifs.map((one) => ({ ...one, priority: 1, boosts: [] })) };
    const order = raw.dispositifs.map(({ id }) => id);
    const pertinent = find(same, { statut: 'cdi', contrat: 'oui' }, { today }).filter(
      ({ status, notes }) => status === 'pertinent' && !notes.includes('delai_recours'),
    );
    const places = pertinent.map(({ id }) => order.indexOf(id));
    assert.ok(places.length > 1);
    assert.deepEqual(
      places,
      [...places].sort((a, b) => a - b),
    );
  });
  it('the employer has priorities of its own: the interview before the examination after leave', () => {
    const answers = { statut: 'cdi', contrat: 'oui', arret: 'total', cause: 'maladie', jours: 70 };
    const ranks = (audience: 'travailleur' | 'employeur') =>
      find(raw, answers, { today, audience })
        .filter(({ id }) => ['visite-reprise', 'visite-prereprise'].includes(id))
        .map(({ id }) => id);
    assert.deepEqual(ranks('employeur'), ['visite-reprise', 'visite-prereprise']);
    assert.deepEqual(ranks('travailleur'), ['visite-prereprise', 'visite-reprise']);
  });
  it("the context's audience wins over the answer to role; an unknown role counts as the person", () => {
    const ids = (answers: Record<string, string>, audience?: 'employeur' | 'travailleur') =>
      find(raw, answers, { today, ...(audience && { audience }) }).length;
    assert.equal(ids({ role: 'travailleur' }, 'employeur'), ids({ role: 'employeur' }));
    assert.equal(ids({ role: 'employeur' }, 'travailleur'), ids({}));
    assert.equal(ids({ role: 'voisin' }), ids({}));
  });
  it('nothing answered: only cep is pertinent and nothing is closed', () => {
    const found = statuses(raw, {}, { today });
    const with_ = (status: string) => Object.keys(found).filter((id) => found[id] === status);
    assert.deepEqual(with_('pertinent'), ['cep']);
    assert.deepEqual(with_('non_pertinent'), []);
  });
  it('notes of the other persona stay out, a code comes once', () => {
    const worker = list({ ...cdi, arret: 'total', cause: 'maladie', jours: 10 });
    assert.ok(!worker.find(({ id }) => id === 'visite-reprise')!.notes.includes('maternite'));
    const employer = find(
      raw,
      { statut: 'cdi', regime: 'employeur_public', boeth: 'oui' },
      { today, audience: 'employeur' },
    );
    assert.deepEqual(employer.find(({ id }) => id === 'agefiph')!.notes, ['redirect:FIPHFP']);
  });
});
