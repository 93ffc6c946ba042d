import { expect } from 'chai';
import { idIn, linkTo } from '../../src/elements/dispositifs/catalogue/address.js';
import * as moves from '../../src/elements/dispositifs/catalogue/browsing.js';
import { compareRows } from '../../src/elements/dispositifs/catalogue/compare.js';
import { choices, type Traits } from '../../src/elements/dispositifs/catalogue/facets.js';
import {
  countOf,
  kept,
  noPicks,
  waysBack,
  type Item,
  type Picks,
} from '../../src/elements/dispositifs/catalogue/filter.js';
import { grouped } from '../../src/elements/dispositifs/catalogue/order.js';
import type { Fiche } from '../../src/elements/dispositifs/card/fiche.js';

const item = (id: string, traits: Partial<Traits>): Item => ({ id, traits: { ...choices, ...traits } });
const items = [
  item('visite', { quand: ['apres'], besoin: ['poste'] }),
  item('essai', { quand: ['pendant'], besoin: ['poste', 'autre_poste'], qui: ['salarie'] }),
  item('pension', { quand: ['avant', 'pendant'], besoin: ['revenus'] }),
  item('rqth', { besoin: ['reconnaissance'], initiative: ['personne'] }),
];
const picks = (some: Partial<Picks>): Picks => ({ ...noPicks, ...some });
const ids = (list: readonly Item[]) => list.map(({ id }) => id);

describe('catalogue, what the list holds', () => {
  const table: readonly [string, readonly string[] | undefined, Partial<Picks>, string[]][] = [
    ['nothing typed nor ticked: everything', undefined, {}, ['visite', 'essai', 'pension', 'rqth']],
    ['two choices of one facet widen', undefined, { besoin: ['revenus', 'poste'] }, ['visite', 'essai', 'pension']],
    ['two facets narrow', undefined, { besoin: ['poste'], quand: ['pendant'] }, ['essai']],
    ['what is typed narrows too', ['rqth', 'essai'], { quand: ['pendant'] }, ['essai', 'rqth']],
    ['a search that finds nothing empties the list', [], {}, []],
    ['an unknown id found changes nothing', ['zzz'], {}, []],
  ];
  for (const [says, found, some, expected] of table)
    it(says, () => expect(ids(kept(items, found, picks(some)))).to.deep.equal(expected));
  it('counts a choice as if it were alone in its facet, the other facets staying', () => {
    const some = picks({ quand: ['pendant'], besoin: ['poste'] });
    expect(countOf('besoin', 'revenus', items, undefined, some)).to.equal(1);
    expect(countOf('besoin', 'poste', items, undefined, some)).to.equal(1);
    expect(countOf('quand', 'apres', items, undefined, some)).to.equal(1);
    expect(countOf('quand', 'avant', items, undefined, some)).to.equal(0);
  });
  it('counts what the list then shows, for every choice and every state', () => {
    for (const found of [undefined, ['essai', 'rqth'], []])
      for (const some of [picks({}), picks({ quand: ['pendant'] }), picks({ besoin: ['revenus'], qui: ['public'] })])
        for (const facet of ['qui', 'quand', 'initiative', 'besoin'] as const)
          for (const choice of choices[facet])
            expect(countOf(facet, choice, items, found, some)).to.equal(
              kept(items, found, { ...some, [facet]: [choice] }).length,
            );
  });
});

describe('catalogue, no dead end', () => {
  it('names the one narrowing to drop, the one that brings most back first', () => {
    expect(waysBack(items, ['rqth'], picks({ besoin: ['revenus', 'poste'] }))).to.deep.equal([
      { drop: ['recherche'], count: 3 },
      { drop: ['besoin'], count: 1 },
    ]);
  });
  it('names two when one does not suffice', () => {
    expect(waysBack(items, [], picks({ quand: ['apres'], besoin: ['revenus'] }))).to.deep.equal([
      { drop: ['recherche', 'besoin'], count: 2 },
      { drop: ['recherche', 'quand'], count: 1 },
    ]);
  });
  it('names nothing where nothing narrows', () => expect(waysBack([], undefined, noPicks)).to.deep.equal([]));
  it('always leads to the count it says', () => {
    for (const facet of ['qui', 'quand', 'besoin'] as const)
      for (const choice of choices[facet])
        for (const { drop, count } of waysBack(
          items,
          ['rqth'],
          picks({ [facet]: [choice], initiative: ['medecin'] }),
        )) {
          const left = picks({ [facet]: [choice], initiative: ['medecin'] });
          const loosened = { ...left, ...Object.fromEntries(drop.map((part) => [part, []])) };
          expect(count).to.be.greaterThan(0);
          expect(kept(items, drop.includes('recherche') ? undefined : ['rqth'], loosened)).to.have.length(count);
        }
  });
});

describe('catalogue, order', () => {
  const family = ({ id }: Item) => ({ visite: 'visites', essai: 'poste', pension: 'revenus' })[id] ?? 'locale';
  it('puts records by family in the order of families, unknown families last', () => {
    const groups = grouped(items, undefined, ['poste', 'visites', 'revenus'], family);
    expect(groups.map(({ family: name }) => name)).to.deep.equal(['poste', 'visites', 'revenus', 'locale']);
    expect(ids(groups[3]!.items)).to.deep.equal(['rqth']);
  });
  it('puts them by relevance, without family, when something is typed', () => {
    const groups = grouped(items, ['rqth', 'visite', 'essai', 'pension'], ['poste'], family);
    expect(groups).to.have.length(1);
    expect(groups[0]!.family).to.equal('');
    expect(ids(groups[0]!.items)).to.deep.equal(['rqth', 'visite', 'essai', 'pension']);
  });
});

describe('catalogue, addresses', () => {
  const read: readonly [string, string][] = [
    ['#pdp-dispositif=essai-encadre', 'essai-encadre'],
    ['#pdp-dispositif=c2p', 'c2p'],
    ['', ''],
    ['#', ''],
    ['#contenu', ''],
    ['#pdp-dispositif=', ''],
    ['#pdp-dispositif=Essai', ''],
    ['#pdp-dispositif=essai&x=1', ''],
    ['#x&pdp-dispositif=essai', ''],
    ['#pdp-dispositif=<img src=x>', ''],
    ['#pdp-dispositif=%3Cscript%3E', ''],
    ['#pdp-dispositif=__proto__', ''],
    [`#pdp-dispositif=${'a'.repeat(70)}`, ''],
  ];
  for (const [fragment, id] of read)
    it(`reads « ${fragment.slice(0, 40)} » as « ${id} »`, () => expect(idIn(fragment)).to.equal(id));
  it('keeps the query of the page and replaces its fragment', () => {
    expect(linkTo('rqth', 'https://site.fr/aides?p=2&q=a#haut')).to.equal(
      'https://site.fr/aides?p=2&q=a#pdp-dispositif=rqth',
    );
    expect(idIn(new URL(linkTo('rqth', 'https://site.fr/')).hash)).to.equal('rqth');
  });
});

describe('catalogue, moves', () => {
  const start = moves.atStart('travailleur');
  it('never changes a state in place', () => {
    const frozen = Object.freeze({ ...start });
    moves.pick(frozen, 'besoin', 'revenus', true);
    moves.compare(frozen, 'rqth', true);
    moves.unfold(frozen, 'rqth', true);
    expect(frozen).to.deep.equal(start);
  });
  it('keeps three records at most to compare', () => {
    const four = ['a', 'b', 'c', 'd'].reduce((state, id) => moves.compare(state, id, true), start);
    expect(four.compared).to.deep.equal(['a', 'b', 'c']);
    expect(moves.compare(four, 'b', false).compared).to.deep.equal(['a', 'c']);
  });
  it('reaches a record whatever hides it', () => {
    const lost = moves.pick(moves.type(start, 'zzz'), 'besoin', 'revenus', true);
    const there = moves.reach({ ...lost, view: 'compare' }, 'rqth', 'employeur');
    expect(moves.isNarrowed(there)).to.equal(false);
    expect([there.view, there.reading, there.open]).to.deep.equal(['list', 'employeur', ['rqth']]);
  });
  it('keeps everything when the reading changes', () => {
    const before = moves.unfold(moves.type(start, 'essai'), 'essai-encadre', true);
    expect(moves.read(before, 'employeur')).to.deep.equal({ ...before, reading: 'employeur' });
  });
});

describe('catalogue, comparison', () => {
  const said = (words: string, lang = 'fr') => ({ words, lang });
  const fiche = (more: Partial<Fiche>) =>
    ({
      fiche: {
        ...{ enBref: said('Un but.'), premierPas: said('Call.', 'en'), pourQui: [], obligations: [], contrat: '' },
        facts: [{ key: 'duree', texts: [] }],
        ...more,
      } as unknown as Fiche,
    }) as const;
  it('asks each record the same questions, and leaves out those that none answers', () => {
    const rows = compareRows([
      fiche({}),
      fiche({ facts: [{ key: 'duree', texts: ['Un an.'] }], contrat: 'Suspendu.' }),
    ]);
    expect(rows.map(({ key }) => key)).to.deep.equal(['enBref', 'duree', 'contrat', 'premierPas']);
    expect(rows[1]!.cells.map(({ texts }) => texts)).to.deep.equal([[], ['Un an.']]);
  });
  it('keeps the language of each text', () => {
    expect(compareRows([fiche({})]).at(-1)!.cells[0]).to.deep.equal({ texts: ['Call.'], lang: 'en' });
  });
});
