import { expect } from 'chai';
import { sendKeys } from '../support/commands.js';
import { all, focused, nextTask, shown, widget, words } from '../support/widget.js';

const press = async (key: string) => {
  await sendKeys({ press: key });
  await nextTask();
};

/** Presses Tab until the focused control reads `name`. */
async function tabTo(element: Element, name: string): Promise<void> {
  for (let presses = 0; presses < 15; presses++) {
    const node = focused(element);
    if (node && words(node.closest('label') ?? node) === name) return;
    await press('Tab');
  }
  throw new Error(`« ${name} » not reached by Tab; focus on ${words(focused(element))}`);
}

describe('pdp-questionnaire, keyboard', () => {
  it('R08, R37: the whole questionnaire is done by keyboard alone', async () => {
    const before = document.createElement('button');
    before.dataset['test'] = '';
    document.body.prepend(before);
    const element = await widget();
    before.focus();
    await tabTo(element, 'Commencer');
    await press('Enter');
    for (let question = 1; question <= 9; question++) {
      expect(shown(element)).to.contain(`Question ${question} sur 9`);
      await press('Tab'); // from the heading to the radio group
      await press(' ');
      await press('ArrowDown');
      expect(
        all<HTMLInputElement>(element, 'input')
          .map(({ checked }) => checked)
          .indexOf(true),
        'second answer',
      ).to.equal(1);
      await tabTo(element, 'Continuer');
      await press('Enter');
    }
    expect(shown(element)).to.contain('Vos réponses');
    await tabTo(element, 'Voir mon résultat');
    await press('Enter');
    expect(shown(element)).to.contain('Des signaux à prendre au sérieux');
  });
  it('R08: Enter on a chosen answer moves on', async () => {
    const element = await widget({ steps: ['Commencer'] });
    await press('Tab');
    await press(' ');
    await press('Enter');
    expect(shown(element)).to.contain('Question 2 sur 9');
  });
  it('R37: Tab and Shift+Tab always get out', async () => {
    const after = document.createElement('button');
    const before = document.createElement('button');
    before.dataset['test'] = after.dataset['test'] = '';
    document.body.prepend(before);
    const element = await widget({ steps: ['Commencer'] });
    document.body.append(after);
    for (let presses = 0; presses < 20 && document.activeElement !== after; presses++) await press('Tab');
    expect(document.activeElement === after, 'the focus is after the widget').to.equal(true);
    for (let presses = 0; presses < 20 && document.activeElement !== before; presses++) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    }
    expect(document.activeElement === before, 'the focus is before the widget').to.equal(true);
    expect(element.isConnected).to.equal(true);
  });
  it('R38: a letter alone does nothing', async () => {
    const element = await widget({ steps: ['Commencer'] });
    const text = shown(element);
    for (const key of ['a', 'c', 'r', '1', '?']) await press(key);
    expect(shown(element)).to.equal(text);
  });
});
