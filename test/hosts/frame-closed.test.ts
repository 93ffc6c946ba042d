import { expect } from 'chai';
import type { LitElement } from 'lit';
import { widgets as kinds } from '../../src/embed/parameters.js';
import { until, visit } from '../support/page.js';
import { one, play, words } from '../support/widget.js';
import { documentOf } from './pages/host-page.js';

describe('a frame that the page closes', () => {
  for (const noun of kinds)
    it(`P02, H38: pdp-${noun} was in it, without its listeners (Chromium): « Continuer » never writes an answer in the address`, async () => {
      const query = new URLSearchParams({ doc: documentOf({ id: 'H38', what: '' }, `pdp-${noun}`) });
      const view = await visit(`/test/page?${query.toString()}`);
      const element = await until('the first screen', () => {
        const found = view.document.querySelector<LitElement>(`pdp-${noun}`);
        return found?.shadowRoot?.querySelector('section button') && found;
      });
      const primary = () => one<HTMLButtonElement>(element, 'button.primary');
      if (primary().type === 'button') await play(element, [words(primary())]);
      const radio = await until('a choice', () => element.shadowRoot!.querySelector<HTMLInputElement>('[type=radio]'));
      radio.click();
      await element.updateComplete;
      const address = view.location.href;
      const frame = view.document.createElement('iframe');
      view.document.body.append(frame);
      frame.contentDocument!.body.append(element);
      frame.remove();
      view.document.body.append(element);
      primary().click();
      await new Promise((done) => setTimeout(done, 500));
      expect(view.location.href).to.equal(address);
      expect(element.isConnected && element.ownerDocument === view.document, 'the page is the same').to.equal(true);
      expect(view.document.contains(element), 'the page was not loaded again').to.equal(true);
    });
});
