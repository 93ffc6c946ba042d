import { expect } from 'chai';
import type { EligibiliteElement } from '../../src/elements/eligibilite/eligibilite.element.js';
import content from '../../src/lazy/built-in/eligibilite.fr.js';
import { principal } from '../../stories/eligibilite.examples.js';
import { reply } from '../../stories/interview.play.js';
import { play } from '../support/widget.js';
import { until, visit } from '../support/page.js';
import { printed } from '../support/printed.js';

type Watched = Window & typeof globalThis & { violations: string[] };

/** The checkers of that page once they show their first screen. */
const checkers = (view: Window, count: number): Promise<EligibiliteElement[]> =>
  until(`${count} checkers`, () => {
    const found = [...view.document.querySelectorAll('pdp-eligibilite')].filter((one) =>
      one.shadowRoot?.querySelector('section'),
    );
    return found.length >= count && found;
  });

for (const [id, path] of [
  ['X06', '/test/pages/csp-strict-eligibilite.html'],
  ['X08', '/test/pages/csp-trusted-types-eligibilite.html'],
] as const)
  describe(`content policy, ${path}`, () => {
    it(`${id}, X07, P01: the whole journey, in both spellings, breaks nothing of the policy and asks for nothing`, async () => {
      const view = (await visit(path)) as Watched;
      const [first, second] = await checkers(view, 2);
      const before = view.performance.getEntriesByType('resource').length;
      for (const element of [first!, second!]) {
        await play(element, ['Commencer']);
        const asked = await reply(element, content.words, principal);
        expect(asked.includes('departement')).to.equal(element === first);
        expect(element.shadowRoot!.querySelector<HTMLElement>('[data-outcome]')?.dataset['rule']).to.equal('R16');
        await play(element, ['Ce résultat me semble faux', 'Modifier', 'Retour']);
      }
      expect(view.performance.getEntriesByType('resource').length).to.equal(before);
      expect(view.violations).to.deep.equal([]);
    });
    it(`${id}, decision 26: printing breaks nothing of the policy`, async () => {
      const view = (await visit(path)) as Watched;
      const [element] = await checkers(view, 2);
      await play(element!, ['Commencer']);
      await reply(element!, content.words, principal);
      await printed(() => play(element!, ['Imprimer']), view);
      expect(view.violations).to.deep.equal([]);
    });
  });
