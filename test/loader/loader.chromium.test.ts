import { expect } from '@open-wc/testing';
import { page, widgets } from '../support/page.js';

describe('loader (Chromium)', () => {
  it('decision 20: asks for its files in two waves: all are asked for before the first of them is back', async () => {
    const view = await page('<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>');
    await widgets(view);
    const files = (view.performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
      name.endsWith('.js'),
    );
    const second = files.filter(({ name }) => !name.endsWith('/loader.js'));
    expect(second.length).to.be.greaterThan(3);
    const firstBack = Math.min(...second.map(({ responseEnd }) => responseEnd));
    expect(second.filter(({ startTime }) => startTime > firstBack + 1).map(({ name }) => name)).to.deep.equal([]);
  });
});
