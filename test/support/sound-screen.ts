import { expect } from 'chai';
import { axeFaults } from './axe.js';
import { all, one, words } from './widget.js';

/** The level of each heading, in order. */
export const levels = (element: Element): number[] =>
  all(element, 'h1,h2,h3,h4,h5,h6').map(({ localName }) => Number(localName[1]));

/** What holds on every screen of every widget: axe, ids, icons, headings, labels, one status, nothing of the page's own. */
export async function soundScreen(element: HTMLElement): Promise<void> {
  expect(await axeFaults(element)).to.deep.equal([]);
  const ids = all(element, '[id]').map(({ id }) => id);
  expect(new Set(ids).size, 'R11: unique ids').to.equal(ids.length);
  expect(
    ids.every((id) => id.startsWith('pdp')),
    'R11: prefixed ids',
  ).to.equal(true);
  for (const icon of all(element, 'svg')) {
    expect(icon.getAttribute('aria-hidden'), 'R01').to.equal('true');
    expect(icon.getAttribute('focusable'), 'R01').to.equal('false');
  }
  expect(
    all(
      element,
      'main,header,footer,nav,h1,table,[placeholder],[title]:not(iframe),[tabindex]:not([tabindex="-1"]),select',
    ),
    'R15, R26, R27, R30, R37',
  ).to.have.length(0);
  expect(all(element, 'section'), 'R15').to.have.length(1);
  const places = ['region', 'main', 'banner', 'contentinfo', 'navigation', 'search', 'complementary', 'form'];
  expect(all(element, places.map((role) => `[role=${role}]`).join()), 'R15').to.have.length(0);
  const found = levels(element);
  expect(found[0], 'R14: first level').to.equal(3);
  found.forEach((level, index) => expect(level - (found[index - 1] ?? level), 'R14: no jump').to.be.at.most(1));
  for (const label of all<HTMLLabelElement>(element, 'label'))
    expect(one(element, `#${label.htmlFor}`), 'R27').to.exist;
  expect(all(element, 'a[href^="#"]'), 'S07').to.have.length(0);
  expect(all(element, '[role=status]'), 'S09').to.have.length(1);
  for (const form of all<HTMLFormElement>(element, 'form')) expect(form.noValidate, 'S12').to.equal(true);
  // a button without a type sends the form, and Enter presses the first one
  for (const button of all(element, 'form button'))
    expect(button.getAttribute('type'), `S12: ${words(button)}`).to.equal(
      words(button) === 'Continuer' ? 'submit' : 'button',
    );
}
