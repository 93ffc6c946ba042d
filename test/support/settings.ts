import type { LitElement } from 'lit';
import { all, one, words } from './widget.js';

const controls = 'button, input, summary, a[href], textarea';
const textual = 'p,h2,h3,h4,h5,h6,legend,label,button,summary,dd,dt,li';
const isShown = (node: Element) =>
  node.checkVisibility() && node.getClientRects().length > 0 && !node.closest('.unseen');
const shown = (element: LitElement, selector: string) => all(element, selector).filter(isShown);
const named = (node: Element) => `${node.localName} « ${words(node).slice(0, 40)} »`;

/** Interline 1.5, paragraphs 2, letters 0.12, words 0.16 (R25). */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
);

/** What is wider than the place, or cut by its own box; empty when all fits. */
export function cut(element: LitElement, width: number): string[] {
  const wide = one(element, 'section').scrollWidth;
  const cuts = shown(element, textual).filter(
    (node) =>
      node.clientHeight && (node.scrollHeight > node.clientHeight + 2 || node.scrollWidth > node.clientWidth + 1),
  );
  return [...(wide > width ? [`${wide} px wide`] : []), ...cuts.map(named)];
}

/** The same with the text spaced out. */
export function cutWhenSpaced(element: LitElement, width: number): string[] {
  const root = element.shadowRoot!;
  const before = [...root.adoptedStyleSheets]; // the list itself is live
  root.adoptedStyleSheets = [...before, spacing];
  const found = cut(element, width);
  root.adoptedStyleSheets = before;
  return found;
}

/** In a low window: what stays over the page, what scrolls inside it, the controls (eight of them) out of sight with the focus. */
export function badInLowWindow(element: LitElement, height: number): string[] {
  const boxes = shown(element, 'section, section *').filter((node) => {
    const { position, overflowY } = getComputedStyle(node);
    return (
      /fixed|sticky/.test(position) || (/auto|scroll|hidden/.test(overflowY) && !/textarea|svg/.test(node.localName))
    );
  });
  const found = shown(element, controls).filter((node) => !node.matches(':disabled'));
  const some = found.filter((_, index) => index % Math.ceil(found.length / 8) === 0);
  const unseen = some.filter((node) => {
    node.focus();
    const { top, bottom } = node.getBoundingClientRect();
    return bottom <= 0 || top >= height;
  });
  return [...boxes.map(named), ...unseen.map((node) => `the focus is out of the window: ${named(node)}`)];
}

/** What moves; empty when nothing does. */
export const moving = (element: LitElement): string[] =>
  all(element, '*')
    .filter((node) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(node);
      return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
    })
    .map(named);

/** On paper: controls and answers that show, and « nothing to read »; an open fold keeps its title. */
export function badOnPaper(element: LitElement, width: number): string[] {
  const read = shown(element, 'p, h2, h3, h4').some((node) => /\p{L}{3}/u.test(words(node)));
  const wide = one(element, 'section').scrollWidth;
  return [
    ...shown(element, 'button, input, textarea, details:not([open]) > summary, .recap').map(named),
    ...(read ? [] : ['nothing to read']),
    ...(wide > width ? [`${wide} px wide`] : []),
  ];
}
