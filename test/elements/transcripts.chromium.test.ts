import { expect } from 'chai';
import { widgets } from '../../stories/widgets.js';
import { journeys } from '../cases/keyboard-journeys.cases.js';
import { kept } from '../support/commands.js';
import { journey } from '../support/keyboard-journey.js';
import { until } from '../support/until.js';
import { words } from '../support/widget.js';

describe('keyboard transcripts, from the start to the end (Chromium)', () => {
  for (const { file, title, tag, state, moves, end } of journeys)
    it(`${file}: R08, R10, R37, S05, S09: ${title}: what is said key after key is what was reviewed`, async () => {
      const start = document.createElement('button');
      document.body.prepend(start);
      const { mount } = widgets
        .filter((one) => one.tag === tag)
        .flatMap(({ states }) => states)
        .find(({ name }) => name === state)!;
      const element = await mount();
      try {
        start.focus();
        const lines = await journey(element, moves);
        const text = `${[`# ${title}`, ...lines].join('\n')}\n`;
        await until(`${end} at the end of\n${text}`, () => element.shadowRoot!.querySelector(end), 1_000);
        expect(text, 'read the difference, then: npm run walks').to.equal(await kept(`clavier/${file}`, text));
        expect(words(element.shadowRoot!.querySelector('section'))).to.match(/\S/);
        expect(text, 'nothing has the focus without its name').not.to.contain('SANS NOM');
      } finally {
        element.remove();
        start.remove();
      }
    });
});
