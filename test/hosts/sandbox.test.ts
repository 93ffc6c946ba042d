import { expect } from 'chai';
import type { QuestionnaireElement } from '../../src/elements/questionnaire/questionnaire.element.js';
import { widgets as kinds } from '../../src/embed/parameters.js';
import { sendKeys } from '../support/commands.js';
import { until } from '../support/page.js';
import { one, play, words } from '../support/widget.js';
import { documentOf } from './pages/host-page.js';

/** A frame that may neither send forms nor leave itself. */
function inSandbox(src: string): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 600px; height: 900px';
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
  frame.src = src;
  document.body.append(frame);
  return frame;
}

afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

describe('a frame with a sandbox', () => {
  for (const noun of kinds)
    it(`H29: in a sandbox that may not send forms, « Continuer » of pdp-${noun} leads on, by mouse and by Enter`, async () => {
      const query = new URLSearchParams({ doc: documentOf({ id: 'H29', what: '' }, `pdp-${noun}`) });
      const frame = inSandbox(`/test/page?${query.toString()}`);
      const element = await until('the first screen', () => {
        const found = frame.contentDocument!.querySelector<QuestionnaireElement>(`pdp-${noun}`);
        return found?.shadowRoot?.querySelector('section button') && found;
      });
      const primary = () => one<HTMLButtonElement>(element, 'button.primary');
      if (primary().type === 'button') await play(element, [words(primary())]);
      for (const press of [() => primary().click(), () => sendKeys({ press: 'Enter' })]) {
        const radio = await until('a choice', () =>
          element.shadowRoot!.querySelector<HTMLInputElement>('[type=radio]'),
        );
        radio.click();
        radio.focus();
        await press();
        await until('the focus on what follows', () => element.shadowRoot!.activeElement?.matches('[tabindex="-1"]'));
      }
    });
  it('embed.html: a link of the tool never takes its place in the frame: many sites refuse to be framed', async () => {
    const frame = inSandbox('/pdp-widgets/embed.html?widget=questionnaire'); // which may not leave it: the link does nothing
    const element = await until('the tool', () =>
      frame.contentDocument!.querySelector<QuestionnaireElement>('main > pdp-questionnaire'),
    );
    await until('its first screen', () => element.shadowRoot?.querySelector('section button'));
    element.setAttribute('contact-url', '/test/page');
    const link = await until('the link', () => element.shadowRoot!.querySelector<HTMLElement>('a[href$="/test/page"]'));
    link.click();
    await new Promise((done) => setTimeout(done, 500));
    expect(frame.contentWindow!.location.pathname).to.equal('/pdp-widgets/embed.html');
  });
});
