import { expect } from 'chai';
import { sendKeys } from '../support/commands.js';
import { all, focused, nextTask, one, words } from '../support/widget.js';
import { form } from './rendez-vous.scene.js';

const press = async (key: string) => {
  await sendKeys({ press: key });
  await nextTask();
};
const nameOf = (element: Element, node: HTMLElement) =>
  node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement
    ? words(all(element, `label[for="${node.id}"]`)[0])
    : words(node);

/** Presses Tab until the focused control reads `name`. */
async function tabTo(element: Element, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    const node = focused(element);
    if (node && nameOf(element, node) === name) return;
    await press('Tab');
  }
  throw new Error(`« ${name} » not reached by Tab`);
}
async function type(element: Element, label: string, text: string): Promise<void> {
  await tabTo(element, label);
  await sendKeys({ type: text });
}

describe('pdp-rendez-vous, keyboard', () => {
  it('R38: a letter alone does nothing', async () => {
    const element = await form();
    one(element, 'button').focus();
    const before = words(one(element, '.view'));
    for (const key of ['a', 'c', 'r', '1', '?']) await press(key);
    expect(words(one(element, '.view'))).to.equal(before);
  });
  it('R08, R37: a whole request by keyboard alone', async () => {
    const before = document.createElement('button');
    before.dataset['test'] = '';
    document.body.prepend(before);
    const element = await form();
    before.focus();
    await type(element, 'Prénom', 'Zoe');
    await type(element, 'Nom', 'Martin');
    await tabTo(element, 'Par téléphone');
    await press(' ');
    await type(element, 'Téléphone', '0612345678');
    await tabTo(element, 'Oui');
    await press('ArrowDown');
    await type(element, 'Code postal', '25000');
    await press('Enter');
    expect(words(one(element, '.view'))).to.contain('Étape 2 sur 3');
    await tabTo(element, 'matin');
    await press(' ');
    await tabTo(element, 'Continuer');
    await press('Enter');
    expect(words(one(element, '.recap')))
      .to.contain('mercredi 25 novembre, matin')
      .and.to.contain('Non');
    await tabTo(element, 'Envoyer ma demande');
    await press('Enter');
    await nextTask();
    await element.updateComplete;
    expect(words(one(element, '.view'))).to.contain('K7MP2XQ4');
    expect(words(focused(element))).to.equal('Votre demande est enregistrée');
  });
  it('R37: Tab and Shift+Tab always get out, and never meet the trap', async () => {
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    before.dataset['test'] = after.dataset['test'] = '';
    document.body.prepend(before);
    const element = await form();
    document.body.append(after);
    before.focus();
    for (let presses = 0; presses < 40 && document.activeElement !== after; presses++) {
      await press('Tab');
      expect(focused(element)?.matches('[data-trap]') ?? false).to.equal(false);
    }
    expect(document.activeElement).to.equal(after);
    for (let presses = 0; presses < 40 && document.activeElement !== before; presses++) {
      await sendKeys({ down: 'Shift' });
      await sendKeys({ press: 'Tab' });
      await sendKeys({ up: 'Shift' });
    }
    expect(document.activeElement).to.equal(before);
  });
});
