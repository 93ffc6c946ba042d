import { expect } from 'chai';
import { page as openPage, until } from '../support/page.js';
import { tallest } from '../support/tallest.js';

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('layout shift is 0 with the one-line style sheet, everything set (Chromium)', () => {
  for (const [noun, tag] of Object.entries(tallest))
    for (const width of [236, 296, 320, 360, 480, 768, 1280])
      it(`pdp-${noun} at ${width} px`, async () => {
        const view = await openPage(`${tag}<p id="below">La suite de la page.</p>`, {
          script: '',
          head: '<link rel="stylesheet" href="/dist/pdp-widgets.css">',
          width,
        });
        const place = () => view.document.querySelector('#below')!.getBoundingClientRect().top;
        await wait(50);
        const before = place();
        const script = view.document.createElement('script');
        script.type = 'module';
        script.src = '/dist/loader.js';
        view.document.head.append(script);
        const root = await until('the first screen', () =>
          view.document.querySelector(`pdp-${noun}`)?.shadowRoot?.querySelector('section'),
        );
        await wait(50);
        expect(place()).to.equal(before);
        const kept = view.getComputedStyle(view.document.querySelector(`pdp-${noun}`)!, '::before').height;
        expect(
          Number.parseFloat(kept) - root.getBoundingClientRect().height,
          'a line to spare, no large hole',
        ).to.be.within(20, 160);
      });
});
