import { expect } from 'chai';
import type { DispositifsElement } from '../../src/elements/dispositifs/dispositifs.element.js';
import type { Answers, Audience, Status } from '../../src/model/rulebook.js';
import { mountTag } from '../../stories/mount.js';
import { personas } from '../cases/personas.cases.js';
import { sendKeys } from '../support/commands.js';
import { finder } from '../support/finder.js';
import { cardsOf, moveFor, questionOn } from '../support/interview.js';
import { all, focused, nextTask, one, words } from '../support/widget.js';
import { until } from '../support/until.js';

type Vector = { name: string; today: string; answers: Answers; expect: Record<Status, string[]> };

const press = async (key: string) => {
  await sendKeys({ press: key });
  await nextTask();
};

/** Presses Tab until the focus is on something that `is` accepts. */
async function tabUntil(element: Element, is: (node: HTMLElement) => boolean, what: string): Promise<HTMLElement> {
  for (let presses = 0; presses < 20; presses++) {
    const node = focused(element);
    if (node && is(node)) return node;
    await press('Tab');
  }
  throw new Error(`« ${what} » not reached by Tab; focus on ${words(focused(element))}`);
}
const tabTo = (element: Element, name: string) =>
  tabUntil(element, (node) => node.matches('button') && words(node) === name, name);
const isRadio = (node: HTMLElement) => node.matches('input[type=radio]');
const labelOf = (element: Element, node: HTMLElement) => words(one(element, `label[for="${node.id}"]`));

/** Chooses a radio by its words: Tab to the group, the arrows inside it. */
async function choose(element: Element, label: string): Promise<void> {
  await tabUntil(element, isRadio, label);
  await press(' ');
  for (let presses = 0; presses < 20; presses++) {
    if (labelOf(element, focused(element)) === label) return;
    await press('ArrowDown');
  }
  throw new Error(`« ${label} » not reached by the arrows`);
}

async function answer(element: DispositifsElement, id: string, answers: Answers, audience: Audience): Promise<void> {
  for (const move of moveFor(id, answers, audience)) {
    if ('choose' in move) await choose(element, move.choose);
    else if ('tick' in move) {
      await tabUntil(element, (node) => node.matches('input[type=checkbox]'), move.tick);
      await press(' ');
    } else {
      await tabUntil(element, (node) => node.matches('.field > input'), 'field');
      await sendKeys({ type: move.type });
      await nextTask();
    }
  }
}

describe('pdp-dispositifs, the personas by keyboard alone', () => {
  let vectors: Vector[];
  const before_ = document.createElement('button');
  before(async () => {
    document.body.prepend(before_);
    vectors = (await (await fetch('/test/fixtures/rulebook/vectors.json')).json()) as Vector[];
  });
  after(() => before_.remove());
  for (const { name, audience } of personas)
    it(`R08, R37: « ${name} »`, async () => {
      const vector = vectors.find((one_) => one_.name === name)!;
      const element = await mountTag('pdp-dispositifs', { properties: { today: vector.today } });
      try {
        before_.focus();
        await tabTo(element, 'Commencer');
        await press('Enter');
        for (let id = questionOn(element, 'travailleur'); id; id = questionOn(element, audience)) {
          await answer(element, id, vector.answers, id === 'role' ? 'travailleur' : audience);
          await tabTo(element, 'Continuer');
          await press('Enter');
        }
        expect(words(focused(element))).to.equal('Votre résultat');
        const cards = cardsOf(element);
        for (const id of Object.keys(cards))
          for (const status of ['pertinent', 'a_verifier', 'non_pertinent'] as const)
            if (vector.expect[status]?.includes(id)) expect(cards[id], id).to.equal(status);
      } finally {
        element.remove();
      }
    });
});

describe('pdp-dispositifs, keyboard', () => {
  it('R08: Enter on a chosen answer moves on', async () => {
    const element = await finder({ steps: ['Commencer'] });
    await press('Tab');
    await press(' ');
    await press('Enter');
    expect(words(one(element, '.progress'))).to.equal('Question 2');
  });
  it('R08: a fold opens with Enter and shows its reasons', async () => {
    const element = await finder({ steps: ['Commencer', 'Voir mon résultat'] });
    const summary = all(element, 'summary').find((one_) => words(one_) === 'Pourquoi cette réponse')!;
    summary.focus();
    await press('Enter');
    const reasons = /Vous avez répondu|Pas encore de réponse|Textes de la fiche/;
    await until('its reasons', () => reasons.test(words(summary.closest('details'))));
  });
  it('R38: a letter alone does nothing', async () => {
    const element = await finder({ steps: ['Commencer'] });
    one(element, 'input').focus();
    const before = words(one(element, '.view'));
    for (const key of ['a', 'c', 'r', '1', '?']) await press(key);
    expect(words(one(element, '.view'))).to.equal(before);
  });
  it('R37: Tab and Shift+Tab always get out', async () => {
    const after_ = document.createElement('button');
    const element = await finder({ steps: ['Commencer'] });
    document.body.append(after_);
    one(element, 'input').focus();
    for (let presses = 0; presses < 15 && document.activeElement !== after_; presses++) await press('Tab');
    expect(document.activeElement).to.equal(after_);
    after_.remove();
  });
});
