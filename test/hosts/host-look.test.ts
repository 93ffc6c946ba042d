import { expect } from 'chai';
import { unreadable } from '../support/host-keyboard.js';
import { made, widgets } from '../support/page.js';

/** A style that reaches inside the widget, and what must be said of it: the look at host pages can fail. */
const faults: readonly (readonly [style: string, said: RegExp])[] = [
  ['.root { font-size: 10px }', /font of/],
  ['.primary { display: none !important }', /box of 0/],
  ['[part~=title] { visibility: hidden }', /visibility hidden/],
  ['[part~=title] { color: #eee }', /rgb\(238, 238, 238\) on/],
  ['.root { background: none }', /no background of ours/],
  ['.root { text-transform: uppercase }', /uppercase/],
  ['.root { letter-spacing: 6px }', /letters/],
  ['.root { line-height: 0 }', /lines of/],
  ['.primary { position: absolute; left: -999px }', /covered by/],
];

describe('the look at host pages', () => {
  const page =
    '<script type="module" src="/pdp-widgets/loader.js"></script><pdp-questionnaire contact-tel="03 53 01 20 40">Appelez-nous.</pdp-questionnaire>';
  it('H00: finds nothing wrong on an ordinary page, and each fault put inside', async () => {
    const view = await made(page);
    const [element] = await widgets(view);
    await element!.updateComplete;
    expect(unreadable(element!)).to.deep.equal([]);
    for (const [style, said] of faults) {
      const node = view.document.createElement('style');
      node.textContent = style.replace(/( !important)?(;| })/g, ' !important$2');
      element!.shadowRoot!.append(node);
      expect(unreadable(element!).join('\n'), style).to.match(said);
      node.remove();
    }
    expect(unreadable(element!)).to.deep.equal([]);
  });
});
