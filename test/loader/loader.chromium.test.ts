import { gate } from '../support/gate.js';
import { page } from '../support/page.js';

describe('loader (Chromium)', () => {
  it('decision 20: asks for its files in two waves: each waits at the gate before one has come', async () => {
    const held = gate();
    // every file of the library but loader.js has an « n » in its address
    const script = `<script type="module" src="${held.at('/dist/loader.js', { which: 'n' })}"></script>`;
    await page('<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>', { script });
    await held.holds(4); // the tag, its code, what the widgets share, the questions
  });
});
