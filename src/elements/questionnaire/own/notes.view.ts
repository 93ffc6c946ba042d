import { html, type TemplateResult } from 'lit';
import { shownItems } from '../../../engine/visibility.js';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';

/** The notes that stand before a question, after the question before it. */
export function notesBefore({ definition, journey, say }: Screen, item: Question): TemplateResult[] {
  const before = shownItems(definition, journey.answers);
  before.splice(before.indexOf(item));
  const first = before.findLastIndex(({ kind }) => kind !== 'info') + 1;
  return before.slice(first).map(({ text }) => html`<p class="panel">${say(text)}</p>`);
}
