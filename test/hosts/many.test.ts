import { expect } from 'chai';
import { page, until } from '../support/page.js';

const kinds = ['questionnaire', 'dispositifs', 'eligibilite', 'rendez-vous'];
/** Twenty of ours, mixed, in the three spellings. */
const twenty = Array.from({ length: 20 }, (_, index) => {
  const kind = kinds[index % 4]!;
  if (index % 3 === 1) return `<div data-pdp="${kind}" data-contact-tel="03 53 01 20 40">Appelez-nous.</div>`;
  if (index % 3 === 2)
    return `<p><a data-pdp="${kind}" data-contact-tel="03 53 01 20 40" href="/contact">Appelez-nous.</a></p>`;
  return `<pdp-${kind} contact-tel="03 53 01 20 40">Appelez-nous.</pdp-${kind}>`;
}).join('');
const all = (view: Window) => [
  ...view.document.querySelectorAll<HTMLElement>(kinds.map((kind) => `pdp-${kind}`).join()),
];

describe('many widgets', () => {
  it('H18: twenty on one page all start, share one copy of each file, and no id is twice', async () => {
    const view = await page(twenty, { script: '<script type="module" src="/pdp-widgets/loader.js"></script>' });
    await until(
      'twenty widgets',
      () => all(view).filter((one) => one.shadowRoot?.querySelector('button, a, p')).length === 20,
    );
    await new Promise((done) => setTimeout(done, 1_000));
    const files = view.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(files.filter((name) => name.endsWith('.js')).length).to.be.greaterThan(10);
    expect(files.filter((name, index) => files.indexOf(name) !== index)).to.deep.equal([]);
    for (const widget of all(view)) widget.shadowRoot!.querySelector<HTMLElement>('button')?.click();
    await new Promise((done) => setTimeout(done, 500));
    const ids = [view.document, ...all(view).map(({ shadowRoot }) => shadowRoot!)].flatMap((root) =>
      [...root.querySelectorAll('[id]')].map(({ id }) => id),
    );
    expect(ids.length).to.be.greaterThan(40);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
  });
});
