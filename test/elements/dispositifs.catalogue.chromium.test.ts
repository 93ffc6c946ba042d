import { expect } from '@open-wc/testing';
import { examples } from '../../stories/dispositifs.catalogue.examples.js';
import { catalogue, field, ids, named } from '../support/catalogue.js';
import { axTree, emulateMedia } from '../support/commands.js';
import { axeFaults } from '../support/axe.js';
import { all, nextTask, one, words } from '../support/widget.js';

const places: HTMLElement[] = [];
afterEach(() => places.splice(0).forEach((place) => place.remove()));
const box = (width: number): HTMLElement => {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  document.body.append(place);
  places.push(place);
  return place;
};

const channel = (value: number) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => channel(Number(part) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (left: string, right: string) => {
  const [light, dark] = [luminance(left), luminance(right)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};
const background = (node: Element): string => {
  const colour = getComputedStyle(node).backgroundColor;
  return colour === 'rgba(0, 0, 0, 0)' && node.parentElement ? background(node.parentElement) : colour;
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
  for (const theme of ['light', 'dark'])
    it(`R03: every text is at least 7:1 in the ${theme} theme; R04: borders at least 3:1`, async () => {
      for (const { name } of examples) {
        const element = await named(name, { attributes: { theme } });
        for (const node of all(element, 'p,dt,dd,h3,h4,h5,label,button,a,summary,strong,li,td,th,legend,.help')) {
          if (!node.getClientRects().length || !words(node) || node.matches(':disabled')) continue;
          const ratio = contrast(getComputedStyle(node).color, background(node));
          expect(ratio, `${name} ${node.localName} ${words(node).slice(0, 40)}`).to.be.at.least(7);
        }
        for (const node of all(element, '.chip, .tags li, input[type=search]'))
          expect(
            contrast(getComputedStyle(node).borderTopColor, background(node.parentElement!)),
            `${name} border`,
          ).to.be.at.least(3);
      }
    });
  for (const theme of ['dark', 'light'])
    for (const width of [320, 1000])
      it(`axe finds nothing in the ${theme} theme at ${width} px`, async () => {
        for (const { name } of examples)
          expect(await axeFaults(await named(name, { attributes: { theme } }, box(width))), name).to.deep.equal([]);
      });
  it('R21: the focus ring is an outline of at least 2 px on every control', async () => {
    for (const name of ['filtres cochés', 'fiche dépliée', 'aucune fiche', 'comparaison'])
      for (const node of all(await named(name), 'button, input, summary, a')) {
        if (!node.getClientRects().length) continue;
        node.focus({ focusVisible: true } as FocusOptions);
        expect(Number.parseFloat(getComputedStyle(node).outlineWidth), `${name} ${words(node)}`).to.be.at.least(2);
      }
  });
  it('S17: forced colours keep borders', async () => {
    await emulateMedia('', { 'forced-colors': 'active' });
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const element = await named('filtres cochés');
    for (const node of all(element, '.chip, input[type=search]'))
      expect(getComputedStyle(node).borderTopStyle).to.equal('solid');
    await emulateMedia('');
  });
  it('R18, R25: text at 200 % and with wide spacing is not cut at 320 px', async () => {
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    for (const name of ['recherche', 'filtres cochés', 'fiche dépliée', 'deux fiches choisies', 'comparaison']) {
      const place = box(320);
      place.style.fontSize = '200%';
      const element = await named(name, {}, place);
      element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, spaced];
      await nextTask();
      expect(one(element, 'section').scrollWidth, name).to.be.at.most(320);
      for (const node of all(element, 'p:not(.unseen),h3,h4,h5,label,button,dd,dt,li'))
        if (node.getClientRects().length)
          expect(node.scrollHeight, words(node)).to.be.at.most(node.clientHeight + 2 || Infinity);
    }
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
  it('the table is a table for assistive technology too', async () => {
    await named('comparaison', {}, box(1000));
    const nodes = await axTree();
    expect(nodes.filter(({ role }) => role === 'table').map(({ name }) => name)).to.deep.equal(['Comparer 3 fiches']);
    expect(nodes.filter(({ role }) => role === 'columnheader')).to.have.length(4);
    expect(nodes.filter(({ role }) => role === 'rowheader').length).to.be.greaterThan(8);
  });
});

describe('pdp-dispositifs, catalogue, speed (Chromium)', () => {
  it('a letter shows its results in less than 50 ms of work', async () => {
    const element = await catalogue();
    const times: number[] = [];
    const text = 'temps partiel thérapeutique';
    for (let end = 1; end <= text.length; end++) {
      const before = performance.now();
      field(element).value = text.slice(0, end);
      field(element).dispatchEvent(new Event('input', { bubbles: true }));
      await element.updateComplete;
      times.push(performance.now() - before);
    }
    expect(ids(element)[0]).to.equal('tpt-salarie');
    const median = times.sort((left, right) => left - right)[Math.floor(times.length / 2)]!;
    expect(median).to.be.below(50);
  });
});
