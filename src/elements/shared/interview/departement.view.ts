import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { rowsView } from '../rows.view.js';
import type { Ask } from './ask.js';
import { inputView } from './input.view.js';
import { noMatch } from './read-departement.js';

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
