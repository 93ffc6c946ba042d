import { html, type TemplateResult } from 'lit';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';

/** The notes that stand before a question, after the question before it. */
export function notesBefore({ items, say }: Screen, item: Question): TemplateResult[] {
  const end = items.indexOf(item);
  let first = end;
  while (items[first - 1]?.kind === 'info') first--;
  return items.slice(first, end).map(({ text }) => html`<p class="panel">${say(text)}</p>`);
}
