import { expect } from 'chai';
import { examples } from '../../stories/dispositifs.catalogue.examples.js';
import { named } from '../support/catalogue.js';
import { axTree } from '../support/commands.js';
import { axeFaults } from '../support/axe.js';
import { all, one, words } from '../support/widget.js';

const places: HTMLElement[] = [];
afterEach(() => places.splice(0).forEach((place) => place.remove()));
const box = (width: number): HTMLElement => {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  document.body.append(place);
  places.push(place);
  return place;
};

describe('pdp-dispositifs, catalogue, layout (Chromium)', () => {
  for (const { name } of examples)
    for (const width of [240, 320, 1280])
      it(`R24: « ${name} » has one scroll direction at ${width} px`, async () => {
        const element = await named(name, {}, box(width));
        expect(one(element, 'section').scrollWidth).to.be.at.most(width);
        for (const node of all(element, 'p:not(.unseen),h3,h4,h5,label,button,li,td,dd'))
          if (node.getClientRects().length && !node.closest('.unseen'))
            expect(node.getBoundingClientRect().right, words(node)).to.be.at.most(
              element.getBoundingClientRect().right + 0.5,
            );
      });
  it('the comparison is a table where there is room, stacked where there is not, never both', async () => {
    for (const [width, table] of [
      [1000, true],
      [800, false],
      [360, false],
    ] as const) {
      const element = await named('comparaison', {}, box(width));
      expect(one(element, 'table').getClientRects().length > 0, `${width}`).to.equal(table);
      expect(one(element, '.narrow').getClientRects().length > 0, `${width}`).to.equal(!table);
    }
  });
  it('W2: every control is at least 44 px high, or its whole row is', async () => {
    for (const name of ['filtres cochés', 'fiche dépliée', 'deux fiches choisies', 'comparaison'])
      for (const node of all(await named(name), 'button, summary, .tick, input[type=search]'))
        if (node.getClientRects().length)
          expect(node.getBoundingClientRect().height, `${name} ${words(node)}`).to.be.at.least(44);
  });
  for (const theme of ['dark', 'light'])
    for (const width of [320, 1000])
      it(`axe finds nothing in the ${theme} theme at ${width} px`, async () => {
        for (const { name } of examples)
          expect(await axeFaults(await named(name, { attributes: { theme } }, box(width))), name).to.deep.equal([]);
      });
});

describe('pdp-dispositifs, catalogue, accessibility tree (Chromium)', () => {
  it('R06: field, switch, facets and boxes have their names and states', async () => {
    await named('filtres cochés');
    const nodes = await axTree();
    const name = (role: string) =>
      nodes.filter((node) => node.role === role).map((node) => node.name.replaceAll('\u00a0', ' '));
    expect(name('searchbox')).to.deep.equal(['Rechercher']);
    expect(name('group')).to.include.members(['Lecture', 'Quand : avant, pendant ou après l’arrêt']);
    expect(name('checkbox').some((one) => /^Revenus \(\d+\)$/.test(one))).to.equal(true);
    expect(name('checkbox').some((one) => /^À comparer : ./.test(one))).to.equal(true);
    expect(name('article').length).to.be.greaterThan(3);
    expect(
      nodes.filter(({ role }) => ['main', 'navigation', 'banner', 'search', 'contentinfo'].includes(role)),
    ).to.have.length(0);
  });
  it('RGAA 5.4, 5.6, 5.7: the table has a title and headers for assistive technology too', async () => {
    await named('comparaison', {}, box(1000));
    const nodes = await axTree();
    expect(nodes.filter(({ role }) => role === 'table').map(({ name }) => name)).to.deep.equal(['Comparer 3 fiches']);
    expect(nodes.filter(({ role }) => role === 'columnheader')).to.have.length(4);
    expect(nodes.filter(({ role }) => role === 'rowheader').length).to.be.greaterThan(8);
  });
});
