import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../heading.js';
import { rowsView } from '../rows.view.js';
import type { Ask } from './ask.js';
import { noMatch } from './read-answer.js';

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

/** One native field whose label is the question (decision 25), its help and its error linked to it. */
function inputView(ask: Ask, name: string, numeric: boolean): TemplateResult {
  const { uid, level, words, interview, question, say, act } = ask;
  const { refused, unsure, typed, answers } = interview;
  const isUnsure = question.type !== 'departement' && unsure.includes(question.id);
  const described = [`${uid}-help`, ...(refused ? [`${uid}-error`] : [])].join(' ');
  return html`
    ${heading(level, html`<label for="${uid}-field">${say(words.texte)}</label>`, `${uid}-title`)}
    <p class="help" id="${uid}-help">${say(words.aide)}</p>
    ${refused ? html`<p class="error" part="error" id="${uid}-error">${`${msg('Erreur :')} ${name}`}</p>` : nothing}
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
        .value=${isUnsure ? '' : String(typed[question.id] ?? answers[question.id] ?? '')}
        @input=${(event: Event) => act.type(valueOf(event))}
      />
    </div>
  `;
}

/** « Je ne sais pas » under a number or a year: it empties and disables the field, which comes back when it is unticked. */
function unsureView({ uid, words, interview, question, say, act }: Ask): TemplateResult {
  const checked = interview.unsure.includes(question.id);
  return html`<label class="tick" for="${uid}-unsure">
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

/** The département: a text field, at most eight matching radios under it, and the two ways out. */
export function departementView(ask: Ask, error: string): TemplateResult {
  const { uid, words, interview, question, matches, say, act } = ask;
  const given = interview.answers[question.id];
  const unsure = interview.unsure.includes(question.id);
  const none = matches.length ? '' : noMatch(interview.typed[question.id] ?? '');
  return html`<div class="question" part="question">
    ${inputView(ask, error, false)} ${none ? html`<p class="help">${none}</p>` : nothing}
    <fieldset
      role="radiogroup"
      aria-required="true"
      aria-invalid=${interview.refused ? 'true' : nothing}
      aria-labelledby="${uid}-list${interview.refused ? ` ${uid}-error` : ''}"
    >
      <legend id="${uid}-list">${msg('Choisissez dans la liste')}</legend>
      ${rowsView(`${uid}-d`, [
        ...matches.map(({ code, name }) => ({
          label: `${code} – ${name}`,
          checked: given === code,
          choose: () => act.choose(code),
        })),
        ...words.options.map(({ value, label }) => ({
          label: say(label),
          checked: given === value,
          choose: () => act.choose(value),
        })),
        {
          label: msg('Autre territoire ou je ne sais pas'),
          help: say(words.howToKnow),
          checked: unsure,
          choose: () => act.doubt(true),
        },
      ])}
    </fieldset>
  </div>`;
}
