import { expect } from 'chai';
import { widgets } from '../../stories/widgets.js';
import { kept, keptNames, spokenTree } from '../support/commands.js';
import { fileName } from '../support/file-name.js';
import { lostSpaces } from '../support/lost-spaces.js';
import { narrate } from '../support/spoken.js';
import { nextTask } from '../support/widget.js';

/** What is left when a widget cannot start: what the page wrote inside, else a sentence and a number. */
const fallbacks: Readonly<Record<string, string>> = {
  'indisponible, sans mots de la page': '',
  'indisponible, mots de la page': '<p>Appelez-nous au <a href="tel:0353012040">03 53 01 20 40</a>.</p>',
};
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

describe('walks of what is left when a file does not come (Chromium)', () => {
  for (const noun of nouns)
    for (const [name, inside] of Object.entries(fallbacks))
      it(`pdp-${noun}, « ${name} »: R07, S21: a screen reader says what was reviewed`, async () => {
        const element = document.createElement(`pdp-${noun}`);
        element.setAttribute('contact-tel', '03 53 01 20 40');
        element.append(...new DOMParser().parseFromString(inside, 'text/html').body.children);
        Object.assign(element, { load: () => Promise.reject(new TypeError('Failed to fetch')) });
        const failed = new Promise((done) => element.addEventListener('pdp-error', done, { once: true }));
        document.body.append(element);
        try {
          await failed;
          for (let turn = 0; turn < 3; turn++) await nextTask();
          const text = `${narrate(await spokenTree(), 'fr').join('\n')}\n`;
          expect(lostSpaces(element), 'words glued together').to.deep.equal([]);
          expect(text, 'a way out').to.contain('lien : 03 53 01 20 40');
          expect(text, 'read the difference, then: npm run walks').to.equal(
            await kept(`${noun}/${fileName(name)}`, text),
          );
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
        .flatMap(({ states }) => states.map(({ name }) => fileName(name)))
        .concat(Object.keys(fallbacks).map(fileName));
      expect(await keptNames(noun)).to.deep.equal(names.sort());
    });
});
