import { expect } from 'chai';
import { render } from 'lit';
import rulesModule from '../../src/lazy/built-in/finder-asking.js';
import * as answerer from '../../src/elements/dispositifs/result/answerer.js';
import { DispositifsElement } from '../../src/elements/dispositifs/dispositifs.element.js';
import { loadPack } from '../../src/elements/dispositifs/card/pack.js';
import { sheetFor } from '../../src/lit/css-tag.js';
import { sayer } from '../../src/elements/shared/rulebook/say.js';
import { numberOf } from '../../src/elements/shared/rulebook/ways.js';
import type { Audience } from '../../src/model/rulebook.js';
import { axTree, emulateMedia } from '../support/commands.js';
import { finder, finderState } from '../support/finder.js';
import { all, one } from '../support/widget.js';

const places: HTMLElement[] = [];
const box = (width: number) => {
  const place = document.createElement('div');
  place.style.width = `${width}px`;
  document.body.append(place);
  places.push(place);
  return place;
};
afterEach(() => {
  for (const place of places.splice(0)) place.remove();
});

describe('pdp-dispositifs, accessibility tree (Chromium)', () => {
  it('R06, R29, S03: a question is a radio group named by its text, with its options', async () => {
    await finder({ steps: ['Commencer'] });
    const nodes = await axTree();
    expect(nodes.find(({ role }) => role === 'radiogroup')?.name).to.equal('Vous êtes…');
    expect(nodes.filter(({ role }) => role === 'radio').map(({ name }) => name)).to.deep.equal([
      'La personne concernée',
      'Employeur, manager ou RH',
      'Un professionnel qui accompagne la personne',
      'Je ne sais pas',
    ]);
  });
  it('decision 25: the label of the field is the question', async () => {
    await finderState('nombre de jours');
    const field = (await axTree()).find(({ role }) => role === 'textbox');
    expect(field?.name.replaceAll('\u00a0', ' ')).to.equal(
      'Depuis combien de jours cet arrêt dure-t-il (ou a-t-il duré) ?',
    );
  });
  it('R06: each card is an article named by the measure', async () => {
    await finderState('résultat, arrêt long');
    const names = (await axTree()).filter(({ role }) => role === 'article').map(({ name }) => name);
    expect(names).to.include.members(['Visite de préreprise', 'Essai encadré']);
  });
});

describe('pdp-dispositifs, room (Chromium)', () => {
  for (const name of ['résultat, arrêt long', 'liste'])
    it(`« ${name} »: cards in two where there is room, in the order of reading; in one column on a phone`, async () => {
      const mode = name === 'liste' ? { attributes: { mode: 'catalogue' } } : undefined;
      for (const [width, columns] of [
        [760, 2],
        [700, 1],
        [320, 1],
      ] as const) {
        const place = box(width);
        const element = mode ? await finder(mode, place) : await finderState(name);
        place.append(element);
        const [first, second, third] = all(element, '[part~=card]').map((card) => card.getBoundingClientRect());
        expect(second!.top === first!.top, `${width}: side by side`).to.equal(columns === 2);
        expect(columns === 1 || first!.right < second!.left, `${width}: the first one first`).to.equal(true);
        expect(third!.top, `${width}: the third under them`).to.be.greaterThan(first!.top);
      }
    });
});

describe('pdp-dispositifs, on paper (Chromium)', () => {
  const width = 688; // A4 at 96 dpi, 14 mm on each side
  const height = 1031; // and 12 mm above and below
  after(() => emulateMedia(''));
  for (const audience of ['travailleur', 'professionnel', 'employeur'] as const)
    it(`the sheet of every measure fits on one page, ${audience}`, async () => {
      await emulateMedia('print');
      const pack = await loadPack(rulesModule.rules, [audience], 'fr');
      const owner = { contact: undefined, social: undefined, own: {} };
      const say = sayer('fr', numberOf(pack.contacts, owner));
      const frame = document.createElement('iframe');
      frame.style.width = `${width}px`;
      box(width).append(frame);
      const view = frame.contentWindow as Window & typeof globalThis;
      view.document.adoptedStyleSheets = [
        sheetFor(view, [...DispositifsElement.elementStyles, ...answerer.resultStyles]),
      ];
      view.document.body.style.margin = '0';
      const tooLong: string[] = [];
      for (const record of pack.rules.dispositifs) {
        const book = { rules: pack.rules, texts: rulesModule.texts };
        const desk = {
          pack,
          book,
          audience: audience as Audience,
          persona: answerer.personaOf(audience),
          locale: 'fr',
          today: '2026-11-24',
          answers: {},
          owner,
        };
        const card = answerer.cardOf(record, undefined, desk, {
          // the longest two of this reader: N20 is the employer's only one
          reminders: Object.entries(pack.reminderTexts[audience]!)
            .filter(([id]) => (id === 'N20') === (audience === 'employeur'))
            .map(([, texts]) => texts)
            .sort((left, right) => right.texte.length - left.texte.length)
            .slice(0, 2),
        });
        if (!card) continue;
        render(
          answerer.sheetView(card, say, { date: '24 novembre 2026', version: '1.1.0', recap: [], contact: undefined }),
          view.document.body,
        );
        const found = view.document.querySelector('.sheet')!.getBoundingClientRect().height;
        if (found > height) tooLong.push(`${record.id}: ${Math.round(found)}`);
      }
      expect(tooLong).to.deep.equal([]);
    });
});

describe('pdp-dispositifs, printed with the page (Chromium)', () => {
  after(() => emulateMedia(''));
  it('S16: what stays folded is left out, what is open is printed', async () => {
    const element = await finderState('résultat, seuil non atteint');
    const groups = all<HTMLDetailsElement>(element, 'details.group');
    expect(groups.map(({ open }) => open))
      .to.include(true)
      .and.to.include(false);
    await emulateMedia('print');
    for (const fold of groups) expect(getComputedStyle(fold).display !== 'none', fold.innerText).to.equal(fold.open);
    expect(getComputedStyle(one(element, '.plan')).display).not.to.equal('none');
  });
});
