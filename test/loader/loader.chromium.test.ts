import { expect } from '@open-wc/testing';
import { gate } from '../support/gate.js';
import { page, widgets } from '../support/page.js';

describe('loader (Chromium)', () => {
  it('decision 20: asks for its files in two waves: each waits at the gate before one has come', async () => {
    const held = gate();
    // every file of the library but loader.js has an « n » in its address
    const script = `<script type="module" src="${held.at('/dist/loader.js', { which: 'n' })}"></script>`;
    const view = await page('<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>', {
      script,
    });
    await held.holds(4); // the tag, its code, what the widgets share, the questions
    await held.open();
    await widgets(view);
    const files = view.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
    expect(files, 'nothing after them').to.have.length(5);
  });
});
