import { expect } from 'chai';
import type { RendezVousElement } from '../../src/elements/rendez-vous/rendez-vous.element.js';
import { act } from '../../stories/rendez-vous.mount.js';
import { whole } from '../../stories/rendez-vous.examples.js';
import { until, visit } from '../support/page.js';

type Watched = Window & typeof globalThis & { violations: string[] };

describe('content policy of a page with a request form', () => {
  it('X06, X07, decision 20: the whole request breaks nothing of the policy, and one request leaves, to the endpoint', async () => {
    const view = (await visit('/test/pages/csp-request.html')) as Watched;
    const element = await until('the form', () => {
      const found = view.document.querySelector<RendezVousElement>('pdp-rendez-vous');
      return found?.shadowRoot?.querySelector('form') && found;
    });
    element.today = '2026-11-24';
    const before = view.performance.getEntriesByType('resource').length;
    await act(element, [...whole, 'Envoyer ma demande']);
    await until('the confirmation', () => element.shadowRoot?.textContent?.includes('K7MP2XQ4'));
    const asked = view.performance.getEntriesByType('resource').slice(before);
    expect(asked.map(({ name }) => new URL(name).pathname)).to.deep.equal(['/test/demande']);
    expect(element.shadowRoot?.querySelector('a[download]')?.getAttribute('href')).to.match(/^blob:/);
    expect(view.violations).to.deep.equal([]);
  });
});
