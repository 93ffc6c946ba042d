/** A kiosk: what a person answered goes when the page is left, also where a tab or a router had taken the widget out. */
import { expect } from 'chai';
import type { LitElement } from 'lit';
import { mountEligibilite } from '../../stories/eligibilite.mount.js';
import { catalogue, field, search } from '../support/catalogue.js';
import { finder } from '../support/finder.js';
import { all, play, shown, widget, words } from '../support/widget.js';
import { readyToSend, stored } from './rendez-vous.scene.js';

const kiosk = { 'shared-device': '' };
const ticked = (element: Element) => all<HTMLInputElement>(element, 'input').filter(({ checked }) => checked).length;

/** Taken out, the page is left, then it comes back from the cache and the widget is put back. */
async function leftMeanwhile<Kept extends LitElement>(element: Kept): Promise<Kept> {
  element.remove();
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  document.body.append(element);
  await element.updateComplete;
  return element;
}

describe('P09, decision 27: the page is left while the widget is out of it', () => {
  it('pdp-questionnaire: everything is cleared', async () => {
    const element = await leftMeanwhile(await widget({ steps: ['Commencer', { pick: 0 }] }));
    expect(shown(element)).to.contain('Commencer');
    await play(element, ['Commencer']);
    expect(ticked(element)).to.equal(0);
  });
  for (const [attributes, what] of [
    [kiosk, 'cleared on a shared device'],
    [{}, 'kept elsewhere'],
  ] as const) {
    const isKept = attributes !== kiosk;
    it(`pdp-dispositifs, guide: ${what}`, async () => {
      const element = await finder({ attributes, steps: ['Commencer', { choose: 'Employeur, manager ou RH' }] });
      await leftMeanwhile(element);
      expect(shown(element).includes('Commencer')).to.equal(!isKept);
      if (!isKept) await play(element, ['Commencer']);
      expect(ticked(element)).to.equal(Number(isKept));
    });
    it(`pdp-dispositifs, catalogue: ${what}`, async () => {
      const element = await catalogue({ attributes });
      await search(element, 'rqth');
      expect(field(await leftMeanwhile(element)).value).to.equal(isKept ? 'rqth' : '');
    });
    it(`pdp-eligibilite: ${what}`, async () => {
      const element = await mountEligibilite({ attributes, steps: ['Commencer', { pick: 0 }] });
      await leftMeanwhile(element);
      expect(shown(element).includes('Commencer')).to.equal(!isKept);
      if (!isKept) await play(element, ['Commencer']);
      expect(ticked(element)).to.equal(Number(isKept));
      element.remove();
    });
    it(`pdp-rendez-vous: ${what}`, async () => {
      const { element } = await readyToSend([stored], attributes);
      await leftMeanwhile(element);
      expect(words(element.shadowRoot!.querySelector('section')).includes("N'Guyen")).to.equal(isKept);
    });
  }
  it('on a shared device, every widget of the page is cleared, not the last one alone', async () => {
    const guide = await finder({
      attributes: kiosk,
      steps: ['Commencer', { choose: 'Employeur, manager ou RH' }],
    });
    const checker = await mountEligibilite({ attributes: kiosk, steps: ['Commencer', { pick: 0 }] });
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    for (const element of [guide, checker]) {
      await element.updateComplete;
      expect(shown(element), element.localName).to.contain('Commencer');
    }
    checker.remove();
  });
});
