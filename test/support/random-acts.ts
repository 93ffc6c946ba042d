/** What a person in a hurry, a child or a cat does to a widget: any click, any word, any real key, any language. */
import type { LitElement } from 'lit';
import { pick, type Draw } from './draw.js';
import { sendKeys } from './commands.js';
import { setLocale } from '../../src/i18n/locale.js';
import { typedWords } from '../hosts/pages/typed-words.js';
import { all, words } from './widget.js';

const oddWords = ['', ' ', '0', 'NaN', '1e999', '٣', '"><img src=x onerror=hacked=1>', '\u202e', '__proto__', 'a\nb'];
const keys = ['Tab', 'Tab', 'Tab', 'Enter', ' ', 'ArrowDown', 'ArrowUp', 'ArrowLeft', 'Escape', 'Backspace', 'Home'];
const languages = ['fr', 'en', 'ar', 'fr-x-simple'];
const printing = /Imprimer|Print|طباعة/;

type Field = HTMLInputElement | HTMLTextAreaElement;
const isField = (node: Element): node is Field =>
  node.matches('textarea, input:not([type=radio], [type=checkbox], [data-trap])');

/** Words as a person writes them: the value, then the events of typing and leaving. */
function write(field: Field, value: string): void {
  field.value = value;
  for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Does one thing to the widget, by that draw, and says what. Nothing is printed. */
export async function randomAct(element: LitElement, draw: Draw): Promise<string> {
  const kind = draw();
  const nodes = all<HTMLElement>(element, 'button, input, textarea, summary, a');
  if (kind < 0.03) {
    const language = pick(draw, languages);
    const set = setLocale(language);
    if (draw() < 0.5) await set; // else the next act comes before the words
    return `language ${language}`;
  }
  if (kind < 0.2) {
    const focused = element.shadowRoot!.activeElement;
    if (!focused || printing.test(words(focused))) pick(draw, nodes).focus();
    const key = pick(draw, keys);
    if (printing.test(words(element.shadowRoot!.activeElement))) return `no ${key}`;
    await sendKeys({ press: key });
    return `key ${key}`;
  }
  const fields = nodes.filter(isField);
  if (fields.length && kind < 0.6) {
    const field = pick(draw, fields);
    const text = draw() < 0.8 ? typedWords(field.autocomplete) : pick(draw, oddWords);
    write(field, text);
    return `write « ${text} »`;
  }
  const [primary] = all<HTMLElement>(element, 'button.primary');
  const node = primary && draw() < 0.25 ? primary : pick(draw, nodes);
  const says = words(node);
  if (printing.test(says)) return `no click on « ${says} »`;
  node.click();
  return `click « ${says || node.id} »`;
}
