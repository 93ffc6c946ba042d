import { html, type TemplateResult } from 'lit';
import type { Ask } from './ask.js';
import { inputView } from './input.view.js';

/** « Je ne sais pas » under a number or a year: it empties and disables the field, which comes back when it is unticked. */
function unsureView({ uid, words, interview, question, say, act }: Ask): TemplateResult {
  const checked = interview.unsure.includes(question.id);
  return html`<label class="row tick" for="${uid}-unsure">
      <input
        type="checkbox"
        id="${uid}-unsure"
        autocomplete="off"
        aria-describedby="${uid}-how"
        .checked=${checked}
        @change=${(event: Event) => act.doubt((event.target as HTMLInputElement).checked)}
      /><span>${say(words.unsure)}</span></label
    >
    <p class="help" id="${uid}-how">${say(words.howToKnow)}</p>`;
}

/** A number of days or a year. */
export function numberView(ask: Ask, error: string): TemplateResult {
  return html`<div class="question" part="question">
    ${inputView(ask, error, true)} ${unsureView(ask)} ${ask.count?.view(error)}
  </div>`;
}
