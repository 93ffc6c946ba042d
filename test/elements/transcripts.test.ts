import { expect } from 'chai';
import type { LitElement } from 'lit';
import { widgets } from '../../stories/widgets.js';
import { kept } from '../support/commands.js';
import { transcript } from '../support/transcript.js';

/** Each from the state of that name: keys, or words that are typed. */
const journeys: Readonly<Record<string, readonly [string, string]>> = {
  'pdp-questionnaire': ['accueil sans contact', 'Tab Entrée Tab Espace Bas Bas Tab Maj+Tab Entrée Tab Espace Entrée'],
  'pdp-dispositifs': ['accueil employeur', 'Tab Entrée Tab Espace Bas Entrée Tab Espace Maj+Tab'],
  'pdp-eligibilite': ['accueil sans contact', 'Tab Entrée Tab Espace Bas Entrée Tab Bas Entrée'],
  'pdp-rendez-vous': ['accueil, la caisse est connue', 'Tab Espace Tab Bas Tab Tab Zoe Tab Martin Entrée Tab Tab'],
};

describe('keyboard transcripts', () => {
  for (const [tag, [state, journey]] of Object.entries(journeys))
    it(`${tag}: R08, R10, R37, S05, S09: key after key, what has the focus and what is announced is what was reviewed`, async () => {
      const start = document.createElement('button');
      document.body.prepend(start);
      const { mount } = widgets.find((one) => one.tag === tag)!.states.find(({ name }) => name === state)!;
      const element: LitElement = await mount();
      try {
        start.focus();
        const text = `${(await transcript(element, journey.split(' '))).join('\n')}\n`;
        expect(text, 'read the difference, then: npm run walks').to.equal(await kept(`clavier/${tag.slice(4)}`, text));
      } finally {
        element.remove();
        start.remove();
      }
    });
});
