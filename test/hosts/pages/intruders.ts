/** What scripts of the page or extensions of the browser do inside our root. */
import type { LitElement } from 'lit';
import type { View } from './host-page.js';
import { typedWords } from './typed-words.js';

/** The texts of the screen that a person reads. */
function* texts(view: View, element: LitElement): Generator<Text> {
  for (const section of element.shadowRoot!.querySelectorAll('section')) {
    const walker = view.document.createTreeWalker(section, view.NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    yield* found;
  }
}

/** Replaces each text by an element twice around it, as the translation of a browser does. */
const wrapWords = (name: string) => (view: View, element: LitElement) => {
  for (const text of texts(view, element)) {
    if (!text.data.trim() || text.parentElement?.closest(name)) continue;
    const outer = view.document.createElement(name);
    const inner = view.document.createElement(name);
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
};

const clean = (node: Element | null) => (node?.textContent ?? '').trim();
const before = new WeakMap<LitElement, readonly string[]>();

/**
 * The same, at each screen; throws when a title, or the line that says where we are, is still that of the screen before:
 * a translated text that no longer follows what is shown.
 */
export const translate = (name: string) => (view: View, element: LitElement) => {
  const root = element.shadowRoot!;
  const said = ['[part~=title]', '.progress, [part~=title] + .help'].map((one) => clean(root.querySelector(one)));
  const stale = said.find((words, index) => words && words === before.get(element)?.[index]);
  if (stale) throw new Error(`« ${stale} » is of the screen before`);
  before.set(element, said);
  wrapWords(name)(view, element);
};

/** Rewrites each text where it is, as a script for typography does. */
export function rewriteWords(view: View, element: LitElement): void {
  for (const text of texts(view, element))
    if (/ [:;?!]/.test(text.data)) text.data = text.data.replace(/ ([:;?!])/g, ' $1');
}

/** Fills every text field at once, the one that only programs fill too; with or without telling the page. */
export const fillFields =
  (...told: readonly string[]) =>
  (view: View, element: LitElement): void => {
    for (const input of element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=text], input:not([type])')) {
      if (input.value || input.disabled) continue;
      input.value = typedWords(input.autocomplete);
      for (const type of told) input.dispatchEvent(new view.Event(type, { bubbles: true, composed: true }));
    }
  };
