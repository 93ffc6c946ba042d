import { expect } from '@open-wc/testing';
import { widgets } from '../../stories/widgets.js';
import { kept, keptNames, spokenTree } from '../support/commands.js';
import { fileName } from '../support/file-name.js';
import { narrate } from '../support/spoken.js';
import { nextTask } from '../support/widget.js';

const nouns = [...new Set(widgets.map(({ tag }) => tag.replace('pdp-', '')))];

for (const { tag, states } of widgets)
  describe(`${tag}, walk of the accessibility tree (Chromium)`, () => {
    for (const { name, mount } of states)
      it(`« ${name} »: R06, R14, R16, R17, R29, S02, S03: a screen reader says what was reviewed`, async () => {
        const element = await mount();
        try {
          await nextTask();
          const text = `${narrate(await spokenTree(), 'fr').join('\n')}\n`;
          expect(text, 'read the difference, then: npm run walks').to.equal(
            await kept(`${tag.replace('pdp-', '')}/${fileName(name)}`, text),
          );
          expect(text, 'nothing is read without its name').not.to.contain('SANS NOM');
        } finally {
          element.remove();
        }
      });
  });

describe('walks', () => {
  for (const noun of nouns)
    it(`${noun}: each kept walk has its state, each state its own walk`, async () => {
      const names = widgets
        .filter(({ tag }) => tag === `pdp-${noun}`)
        .flatMap(({ states }) => states.map(({ name }) => fileName(name)));
      expect(await keptNames(noun)).to.deep.equal(names.sort());
    });
});
