import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { besoins } from '../../src/content/dispositifs/facets.js';
import { rules } from '../../src/content/rulebook/rules.js';
import { statuses } from '../../src/engine/find.js';
import type { Answers, Audience, DispositifRule } from '../../src/model/rulebook.js';
import { choices, facetIds, offered, traiter } from '../../src/elements/dispositifs/catalogue/facets.js';

const today = '2026-11-24';
const records = new Map(rules.dispositifs.map((record) => [record.id, record]));
const traitsFor = (audience: Audience) =>
  traiter((answers: Answers) => new Map(Object.entries(statuses(rules, answers, { today, audience }))), besoins);
const read = (audience: 'travailleur' | 'employeur') =>
  rules.dispositifs.filter((record) => record.audience.includes(audience));

describe('facets of the catalogue', () => {
  it('names one line of needs per record, and no other', () => {
    assert.deepEqual(Object.keys(besoins).sort(), [...records.keys()].sort());
  });
  for (const [id, needs] of Object.entries(besoins))
    it(`« ${id} » has known needs, each once`, () => {
      assert.ok(needs.length);
      assert.equal(new Set(needs).size, needs.length);
      for (const need of needs) assert.ok(choices.besoin.includes(need), need);
    });
  for (const audience of ['travailleur', 'employeur'] as const)
    for (const facet of facetIds) {
      const traits = traitsFor(audience);
      it(`every record of « ${audience} » is in one choice at least of « ${facet} »`, () => {
        const shown = offered(facet, rules, audience);
        const lost = read(audience).filter((record) => !traits(record)[facet].some((choice) => shown.includes(choice)));
        assert.deepEqual(
          lost.map(({ id }) => id),
          [],
        );
      });
      it(`every choice of « ${facet} » offered to « ${audience} » has a record`, () => {
        for (const choice of offered(facet, rules, audience))
          assert.ok(
            read(audience).some((record) => traits(record)[facet].includes(choice)),
            choice,
          );
      });
    }
  it('offers an employer the situations the rule book lets him answer', () => {
    assert.deepEqual(offered('qui', rules, 'employeur'), ['salarie', 'public']);
    assert.deepEqual(offered('qui', rules, 'travailleur'), [...choices.qui]);
    assert.deepEqual(offered('besoin', rules, 'employeur'), [...choices.besoin]);
  });
  /** Fiche, facette, choix attendus : à relire par un juriste. */
  const table: readonly [string, 'qui' | 'quand' | 'initiative', readonly string[]][] = [
    ['visite-reprise', 'quand', ['apres']],
    ['visite-prereprise', 'quand', ['pendant']],
    ['visite-demande', 'quand', ['avant', 'pendant', 'apres']],
    ['essai-encadre', 'quand', ['pendant']],
    ['tpt-salarie', 'quand', ['avant', 'apres']],
    ['tpt-agricole', 'quand', ['apres']],
    ['iti', 'quand', ['avant', 'apres']],
    ['rendez-vous-liaison', 'quand', ['pendant']],
    ['ppr', 'qui', ['public']],
    ['tpt-salarie', 'qui', ['salarie', 'exploitant']],
    ['ama', 'qui', ['independant', 'exploitant']],
    ['cep', 'qui', ['salarie', 'public', 'independant', 'exploitant', 'demandeur']],
    ['inaptitude', 'initiative', ['medecin']],
    ['fiphfp', 'initiative', ['personne', 'employeur']],
    ['service-social', 'initiative', ['personne', 'medecin', 'service']],
    ['moaij', 'initiative', ['service']],
  ];
  for (const [id, facet, expected] of table)
    it(`« ${id} », ${facet} : ${expected.join(', ')}`, () => {
      assert.deepEqual(traitsFor('travailleur')(records.get(id)!)[facet], expected);
    });
  it('puts a record that no rule describes in every choice', () => {
    const local = { id: 'atelier', duringLeave: 'a_verifier', initiator: [] as string[] } as unknown as DispositifRule;
    assert.deepEqual(traitsFor('travailleur')(local), choices);
  });
});
