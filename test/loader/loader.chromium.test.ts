import { expect } from 'chai';
import { gate } from '../support/gate.js';
import { page, until } from '../support/page.js';

/**
 * What is held at once: the code of the tag, what the widgets share, then what its first screen asks for; what comes later.
 * The chunks only: a browser has six requests at a time.
 */
const atOnce = [
  { tag: 'pdp-questionnaire', first: 3, later: 0 },
  { tag: 'pdp-eligibilite', first: 5, later: 0 },
  { tag: 'pdp-dispositifs', first: 3, later: 8 }, // what asks, then what answers
];

describe('loader (Chromium)', () => {
  for (const { tag, first, later } of atOnce)
    it(`decision 20: ${tag} asks for its files in two waves: each waits at the gate before one has come`, async () => {
      const held = gate();
      const script = `<script type="module" src="${held.at('/dist/loader.js', { which: /\/[\da-f]{6}\// })}"></script>`;
      const view = await page(`<${tag} contact-tel="03 53 01 20 40" audience="travailleur">Appelez-nous.</${tag}>`, {
        script,
      });
      let ready = false;
      view.addEventListener('pdp-ready', () => (ready = true));
      await held.holds(first);
      await held.open();
      await until(`${tag} ready`, () => ready);
      const files = view.performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      expect(files, 'the loader, the tag, and nothing after them').to.have.length(2 + first + later);
    });
});
