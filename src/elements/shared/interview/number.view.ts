import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Ask } from './ask.js';
import { inputView, valueOf } from './input.view.js';

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

/** For who knows the date and not the number of days. */
function countView({ uid, act }: Ask): TemplateResult {
  return html`<details class="count">
    <summary>${msg('Compter à partir d’une date')}</summary>
    <label for="${uid}-since">${msg('Premier jour de l’arrêt')}</label>
    <p class="help" id="${uid}-since-help">${msg('Jour, mois et année, par exemple 05/03/2026')}</p>
    <div class="field">
      <input
        id="${uid}-since"
        autocomplete="off"
        inputmode="numeric"
        aria-describedby="${uid}-since-help"
        @input=${(event: Event) => act.count(valueOf(event))}
      />
    </div>
  </details>`;
}

/** A number of days or a year. */
export function numberView(ask: Ask, error: string): TemplateResult {
  return html`<div class="question" part="question">
    ${inputView(ask, error, true)} ${unsureView(ask)} ${ask.question.id === 'jours' ? countView(ask) : nothing}
  </div>`;
}
