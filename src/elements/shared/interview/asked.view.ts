import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from '../keyed.js';
import { msg, str } from '@lit/localize';
import { heading } from '../heading.js';
import { rowsView } from '../rows.view.js';
import type { Ask } from './ask.js';

/** « Question 4 »: how many will follow depends on the answers, so no total is promised. */
export const placeText = ({ interview }: Pick<Ask, 'interview'>): string =>
  msg(str`Question ${interview.path.indexOf(interview.at) + 1}`);

function choiceView({ uid, level, words, interview, question, say, act }: Ask, error: string): TemplateResult {
  const { answers, refused, unsure } = interview;
  const given = answers[question.id];
  return html`<fieldset
    class="question"
    part="question"
    role="radiogroup"
    aria-required="true"
    aria-labelledby="${uid}-legend${refused ? ` ${uid}-error` : ''}"
    aria-describedby=${words.aide ? `${uid}-help` : nothing}
    aria-invalid=${refused ? 'true' : nothing}
  >
    <legend id="${uid}-legend">${heading(level, say(words.texte), `${uid}-title`)}</legend>
    ${words.aide ? html`<p class="help" id="${uid}-help">${say(words.aide)}</p>` : nothing}
    ${refused ? html`<p class="error" part="error" id="${uid}-error">${`${msg('Erreur\u00a0:')} ${error}`}</p>` : nothing}
    ${rowsView(`${uid}-q`, [
      ...words.options.map(({ value, label }) => ({
        label: say(label),
        checked: given === value,
        choose: () => act.choose(value),
      })),
      {
        label: say(words.unsure),
        help: say(words.howToKnow),
        checked: unsure.includes(question.id),
        choose: () => act.doubt(true),
      },
    ])}
  </fieldset>`;
}

/** The summary that takes the focus when « Continuer » refuses; made anew each time (S06). */
function summaryView({ uid, level, interview, act }: Ask, error: string): TemplateResult | typeof nothing {
  if (!interview.refused) return nothing;
  return html`<div class="summary" part="error" tabindex="-1" id="${uid}-errors">
    ${keyed(
      interview,
      html`<div role="alert">
        ${heading(level, msg('Il y a un problème'))}
        <ul role="list">
          <li><button type="button" class="link" @click=${() => act.reach()}>${error}</button></li>
        </ul>
      </div>`,
    )}
  </div>`;
}

/** How a question that is no list of answers is asked. */
export type FieldView = (ask: Ask, error: string) => TemplateResult;

/**
 * One question a screen. Choosing never moves the screen. A widget gives the view of the fields it asks with, and what
 * « Continuer » says when nothing was answered: it carries no other.
 */
export function askedView(ask: Ask, field: FieldView, error: string): TemplateResult {
  const { question, canFinish, act } = ask;
  const view = question.type === 'choix' ? choiceView(ask, error) : field(ask, error);
  return html`
    ${summaryView(ask, error)}
    <p class="progress">${placeText(ask)}</p>
    <form novalidate method="dialog" autocomplete="off" @submit=${act.forward}>
      ${keyed(question.id, view)}
      <div class="actions" part="actions">
        <button type="button" class="link back" @click=${() => act.back()}>${msg('Retour')}</button>
        <button type="submit" class="primary" @click=${act.forward}>${msg('Continuer')}</button>
        ${
          canFinish
            ? html`<button type="button" class="secondary" @click=${() => act.finish()}>
                ${msg('Voir mon résultat')}
              </button>`
            : nothing
        }
      </div>
    </form>
  `;
}
