/** The ways to write a widget in WordPress, and what the author writes inside. */
import type { Noun } from './finish.js';

export const fallback = 'Ici, appelez le <a href="tel:0353012099">03 53 01 20 99</a>.';
export const fallbackText = 'Ici, appelez le 03 53 01 20 99.';

/** Each spelling: content of a post, for a widget, with or without what should be read before it. */
export const spellings: Readonly<Record<string, (noun: Noun, inside: string) => string>> = {
  balise: (noun, inside) => `<pdp-${noun} heading-level="2">${inside}</pdp-${noun}>`,
  'balise, bloc HTML': (noun, inside) =>
    `<!-- wp:html -->\n<pdp-${noun} heading-level="2">${inside}</pdp-${noun}>\n<!-- /wp:html -->`,
  div: (noun, inside) => `<div data-pdp="${noun}" data-heading-level="2">${inside}</div>`,
  lien: (noun, inside) =>
    `<a data-pdp="${noun}" data-heading-level="2" href="tel:0353012099">${inside ? fallbackText : '&nbsp;'}</a>`,
  'code court': (noun, inside) =>
    inside ? `[pdp-${noun} heading-level="2"]${inside}[/pdp-${noun}]` : `[pdp-${noun} heading-level="2"]`,
  bloc: (noun, inside) =>
    `<!-- wp:pdp-widgets/${noun} ${JSON.stringify({ 'heading-level': '2', ...(inside && { fallback: inside }) }).replace(/[<>]/g, (sign) => (sign === '<' ? '\\u003c' : '\\u003e'))} /-->`,
};
