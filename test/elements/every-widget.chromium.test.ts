import { expect } from 'chai';
import type { LitElement } from 'lit';
import { widgets } from '../../stories/widgets.js';
import { background, contrast } from '../support/colours.js';
import { cutWords } from '../support/cut-words.js';
import { emulateMedia } from '../support/commands.js';
import { all, nextTask, one, words } from '../support/widget.js';

const textual = 'p,dt,dd,h2,h3,h4,h5,h6,label,legend,button,a,summary,strong,li,td,th,.help';
const controls = 'button, input, summary, a, textarea';
/** What has a frame that says where to act. */
const framed = '.option, .field > input, textarea, .chip, input[type=search]';
const isShown = (node: Element) => node.getClientRects().length > 0 && !node.closest('.unseen');

/** Interline 1.5, paragraphs 2, letters 0.12, words 0.16 (R25). */
const spaced = new CSSStyleSheet();
spaced.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
);

/** Looks at a state in a place of that style. */
async function placed(mount: () => Promise<LitElement>, style: string, look: (element: LitElement) => Promise<void>) {
  const place = document.createElement('div');
  place.style.cssText = style;
  const element = await mount();
  document.body.append(place);
  place.append(element);
  try {
    await look(element);
  } finally {
    place.remove();
  }
}

function checkColours(element: LitElement): void {
  for (const node of all(element, textual)) {
    if (!isShown(node) || !words(node) || node.matches(':disabled')) continue;
    const ratio = contrast(getComputedStyle(node).color, background(node));
    expect(ratio, `R03: ${node.localName} ${words(node).slice(0, 40)}`).to.be.at.least(7);
  }
  for (const node of all(element, framed))
    if (isShown(node) && !node.matches(':disabled'))
      expect(
        contrast(getComputedStyle(node).borderTopColor, background(node.parentElement!)),
        `R04: ${node.className || node.localName}`,
      ).to.be.at.least(3);
}

function checkFocus(element: LitElement): void {
  for (const node of all(element, controls)) {
    if (!isShown(node) || node.matches(':disabled')) continue;
    node.focus({ focusVisible: true } as FocusOptions);
    const ring = node.matches('input') ? (node.closest('.option') ?? node) : node;
    const { outlineWidth, outlineStyle } = getComputedStyle(ring);
    expect(Number.parseFloat(outlineWidth), `R21: ${words(node)}`).to.be.at.least(2);
    expect(outlineStyle, `R21: ${words(node)}`).not.to.equal('none');
  }
}

for (const { tag, states } of widgets)
  describe(`${tag}, what is seen in every state (Chromium)`, () => {
    for (const { name, mount } of states) {
      it(`« ${name} »: R03, R04: colours in both themes; R20, R21: links underlined, focus visible; R42: nothing moves`, async () => {
        const element = await mount();
        try {
          for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
          for (const theme of ['light', 'dark']) {
            element.setAttribute('theme', theme);
            await element.updateComplete;
            checkColours(element);
          }
          for (const link of all(element, 'a'))
            expect(getComputedStyle(link).textDecorationLine, `R20: ${words(link)}`).to.equal('underline');
          for (const node of all(element, '*')) {
            const { transitionDuration, animationName } = getComputedStyle(node);
            expect([transitionDuration, animationName], 'R42').to.deep.equal(['0s', 'none']);
          }
          checkFocus(element);
        } finally {
          element.remove();
        }
      });
      it(`« ${name} »: R18, R25: text at 200 % and with wide spacing is neither cut nor overlapping at 320 px`, async () => {
        await placed(mount, 'width: 320px; font-size: 200%', async (element) => {
          element.shadowRoot!.adoptedStyleSheets = [...element.shadowRoot!.adoptedStyleSheets, spaced];
          await nextTask();
          expect(one(element, 'section').scrollWidth).to.be.at.most(320);
          for (const node of all(element, 'p:not(.unseen),h3,h4,h5,label,button,dd,dt,li'))
            if (isShown(node)) expect(node.scrollHeight, words(node)).to.be.at.most(node.clientHeight + 2 || Infinity);
        });
      });
      it(`« ${name} »: R24: no word of 15 letters or fewer is cut at 240 px, in a title, a button or a choice`, async () => {
        await placed(mount, 'width: 240px', async (element) => {
          await nextTask();
          const cut = all(element, '[part~=title], button, label, legend, summary')
            .filter(isShown)
            .flatMap(cutWords)
            .filter((word) => word.length < 16);
          expect(cut).to.deep.equal([]);
        });
      });
    }
    it('S17: forced colours keep a border on everything framed and the focus ring', async () => {
      await emulateMedia('', { 'forced-colors': 'active' });
      try {
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        for (const { mount } of states) {
          const element = await mount();
          for (const node of all(element, `${framed}, .primary, .secondary, .tag`))
            expect(getComputedStyle(node).borderTopStyle, node.className || node.localName).to.equal('solid');
          const [button] = all(element, 'button').filter(isShown);
          button?.focus();
          if (button) expect(Number.parseFloat(getComputedStyle(button).outlineWidth)).to.be.at.least(2);
          element.remove();
        }
      } finally {
        await emulateMedia('');
      }
    });
  });
