import { expect } from 'chai';
import { sendKeys } from '../support/commands.js';
import { checker, focused, nextTask, result, shown, words } from '../support/eligibilite.js';

const press = async (key: string) => {
  await sendKeys({ press: key });
  await nextTask();
};

/** Presses Tab until the focused control reads `name`. */
async function tabTo(element: Element, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const node = focused(element);
    if (node && words(node.closest('label') ?? node) === name) return;
    await press('Tab');
  }
  throw new Error(`« ${name} » not reached by Tab; focus on ${words(focused(element))}`);
}

/** Presses the arrow until that answer is chosen. */
async function arrowTo(element: Element, name: string): Promise<void> {
  await press('Tab');
  await press(' ');
  for (let presses = 0; presses < 15; presses++) {
    if (words(focused(element).closest('label')) === name) return;
    await press('ArrowDown');
  }
  throw new Error(`« ${name} » not reached by the arrows`);
}

describe('pdp-eligibilite, keyboard', () => {
  it('R08, R37: from the first screen to the result, and on, by keyboard alone', async () => {
    const before = document.createElement('button');
    before.dataset['test'] = '';
    document.body.prepend(before);
    const element = await checker();
    before.focus();
    await tabTo(element, 'Commencer');
    await press('Enter');
    await arrowTo(element, 'Salarié en CDI');
    await tabTo(element, 'Continuer');
    await press('Enter');
    await arrowTo(element, 'La MSA (agriculture)');
    await press('Enter');
    expect(shown(element)).to.contain('Dans quel département');
    await press('Tab');
    await sendKeys({ type: 'ille et' });
    await nextTask();
    await press('Tab');
    await press(' ');
    expect(words(focused(element).closest('label'))).to.equal('35 – Ille-et-Vilaine');
    await tabTo(element, 'Continuer');
    await press('Enter');
    expect(result(element)).to.deep.include({ outcome: 'other', rule: 'R04' });
    await tabTo(element, 'Modifier');
    await press('Enter');
    expect(words(focused(element))).to.equal('Quelle est votre situation de travail ?');
    await tabTo(element, 'Continuer');
    await press('Enter');
    await tabTo(element, 'Ce résultat me semble faux');
    await press('Enter');
    await nextTask();
    expect(focused(element).localName).to.equal('textarea');
    await tabTo(element, 'Effacer mes réponses');
    await press('Enter');
    expect(shown(element)).to.contain('Commencer');
  });
  it('R37: Tab and Shift+Tab always get out', async () => {
    const after = document.createElement('button');
    const before = document.createElement('button');
    before.dataset['test'] = after.dataset['test'] = '';
    document.body.prepend(before);
    const element = await checker({ steps: ['Commencer'] });
    document.body.append(after);
    for (let presses = 0; presses < 20 && document.activeElement !== after; presses++) await press('Tab');
    expect(document.activeElement).to.equal(after);
    for (let presses = 0; presses < 20 && document.activeElement !== before; presses++) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    }
    expect(document.activeElement).to.equal(before);
    expect(element.isConnected).to.equal(true);
  });
  it('R38: a letter alone does nothing', async () => {
    const element = await checker({ steps: ['Commencer'] });
    const text = shown(element);
    for (const key of ['a', 'c', 'r', '1', '?']) await press(key);
    expect(shown(element)).to.equal(text);
  });
});
