import { expect } from 'chai';
import { heapBytes } from '../support/commands.js';
import { page, until } from '../support/page.js';

const script = '<script type="module" src="/pdp-widgets/loader.js"></script>';
const tag = '<pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>';

/** Bytes alive with so many widgets on a page that has nothing else. */
async function bytesWith(count: number): Promise<number> {
  const view = await page(tag.repeat(count), { script });
  await until(`${count} widgets`, () => {
    const ready = [...view.document.querySelectorAll('pdp-questionnaire')].filter((one) =>
      one.shadowRoot?.querySelector('section'),
    );
    return view.document.readyState === 'complete' && ready.length === count;
  });
  await new Promise((done) => setTimeout(done, 500));
  const bytes = await heapBytes();
  view.frameElement!.remove();
  return bytes;
}

describe('many widgets (Chromium)', () => {
  it('twenty weigh at most what one weighs, and nineteen times 40 % of it', async () => {
    await bytesWith(1); // what the test page itself loads once
    const base = await bytesWith(0);
    const first = (await bytesWith(1)) - base;
    const twenty = (await bytesWith(20)) - base;
    console.log(
      `memory: first ${Math.round(first / 1000)} kB, twenty ${Math.round(twenty / 1000)} kB, each of the 19 ${Math.round(((twenty - first) / 19 / first) * 100)} % of the first`,
    );
    expect(first).to.be.greaterThan(50_000);
    expect(twenty).to.be.at.most(first + 19 * 0.4 * first);
  });
});
