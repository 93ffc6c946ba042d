import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../heading.js';
import type { Ask } from './ask.js';

/** What a field reads. */
export const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** One native field whose label is the question, its help and its error linked to it. */
export function inputView(ask: Ask, name: string, numeric: boolean): TemplateResult {
  const { uid, level, words, interview, question, say, act } = ask;
  const { unsure, typed, answers } = interview;
  const refused = interview.refused && !ask.count?.wrong; // else told by the field of the day
  const given = answers[question.id] ?? '';
  const isListed = words.options.some(({ value }) => value === given); // chosen under the field, not written in it
  const isUnsure = question.type !== 'departement' && unsure.includes(question.id);
  const described = [`${uid}-help`, ...(refused ? [`${uid}-error`] : [])].join(' ');
  return html`
    ${heading(level, html`<label for="${uid}-field">${say(words.texte)}</label>`, `${uid}-title`)}
    <p class="help" id="${uid}-help">${say(words.aide)}</p>
    ${refused ? html`<p class="error" part="error" id="${uid}-error">${`${msg('Erreur\u00a0:')} ${name}`}</p>` : nothing}
    <div class="field">
      <input
        id="${uid}-field"
        part="field"
        autocomplete="off"
        inputmode=${numeric ? 'numeric' : nothing}
        aria-required="true"
        aria-describedby=${described}
        aria-invalid=${refused ? 'true' : nothing}
        ?disabled=${isUnsure}
        .value=${isUnsure ? '' : String(typed[question.id] ?? (isListed ? '' : given))}
        @input=${(event: Event) => act.type(valueOf(event))}
      />
    </div>
  `;
}
