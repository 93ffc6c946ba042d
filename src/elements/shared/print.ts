import { render, type CSSResultOrNative, type TemplateResult } from 'lit';
import { direction } from '../../i18n/locale.js';
import { sheetFor } from '../../lit/css-tag.js';

/** What goes on paper: a title, a body, our sheets, the language. */
export type Sheet = { title: string; lang: string; body: TemplateResult; styles: readonly CSSResultOrNative[] };

/** Prints the sheet alone, from an empty frame inside our root, since `window.print()` prints the page; the page's own print is not touched. */
export function printSheet(root: ParentNode, sheet: Sheet): void {
  root.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  frame.title = sheet.title;
  frame.addEventListener('load', () => fill(frame, sheet), { once: true });
  root.append(frame);
}

function fill(frame: HTMLIFrameElement, { title, lang, body, styles }: Sheet): void {
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const paper = view.document;
  paper.title = title;
  paper.documentElement.lang = lang;
  paper.dir = direction(lang);
  paper.adoptedStyleSheets = [sheetFor(view, styles)];
  render(body, paper.body);
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
}
