import { expect } from 'chai';
import type { WidgetElement } from '../../src/elements/shared/widget-element.js';
import { noticeAttributes } from '../../src/elements/rendez-vous/owner.js';
import { principal } from '../../stories/eligibilite.examples.js';
import { reply } from '../../stories/interview.play.js';
import { page as interview, play } from '../support/eligibilite.js';
import { page, until } from '../support/page.js';
import { button, words } from '../support/widget.js';

const notice = noticeAttributes.map((name) => `${name}="x"`);
const form = (id: string) =>
  `<pdp-rendez-vous ${id} endpoint="/demande" contact-tel="03 53 01 20 40" ${notice.join(' ')}></pdp-rendez-vous>`;

describe('from one widget of a page to another', () => {
  for (const [how, tag] of Object.entries({
    tag: form('id="rdv"'),
    'tag in a named div': `<div id="rdv">${form('')}</div>`,
    'tag around a named link': form('').replace('></', '><a id="rdv" href="/contact">Nous joindre</a></'),
  }))
    it(`P01, decision 20: what the form needs of the département has come before any answer (${how})`, async () => {
      const view = await page(`<pdp-eligibilite next="rdv"></pdp-eligibilite>${tag}`);
      const checker = view.document.querySelector<WidgetElement>('pdp-eligibilite')!;
      const request = view.document.querySelector<WidgetElement>('pdp-rendez-vous')!;
      for (const one of [checker, request]) await until(one.localName, () => one.shadowRoot?.querySelector('button'));
      await new Promise((done) => setTimeout(done, 500));
      const asked = () => view.performance.getEntriesByType('resource').map(({ name }) => name);
      const before = asked();
      await play(checker, ['Commencer']);
      await reply(checker, interview.words, principal);
      button(checker, 'Demander un rendez-vous').click();
      await until('the caisse', () => words(request.shadowRoot!.querySelector('section')).includes('Franche-Comté'));
      await new Promise((done) => setTimeout(done, 200));
      expect(asked()).to.deep.equal(before);
    });
});
