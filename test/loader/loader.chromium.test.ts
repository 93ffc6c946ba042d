import { expect } from '@open-wc/testing';
import { page, widgets } from '../support/page.js';

/** Files of the second wave that were asked for after the first of them was back. */
async function askedLate(): Promise<string[]> {
  const view = await page('<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>');
  await widgets(view);
  const files = (view.performance.getEntriesByType('resource') as PerformanceResourceTiming[]).filter(({ name }) =>
    name.endsWith('.js'),
  );
  const second = files.filter(({ name }) => !name.endsWith('/loader.js'));
  expect(second.length).to.be.greaterThan(3);
  const firstBack = Math.min(...second.map(({ responseEnd }) => responseEnd));
  return second.filter(({ startTime }) => startTime > firstBack + 1).map(({ name }) => name);
}

describe('loader (Chromium)', () => {
  it('decision 20: asks for its files in two waves: all are asked for before the first of them is back', async () => {
    // A busy machine may answer one file before it asks for the next; a third wave would be late each time.
    let late = await askedLate();
    for (let tries = 1; late.length && tries < 4; tries++) late = await askedLate();
    expect(late).to.deep.equal([]);
  });
});
