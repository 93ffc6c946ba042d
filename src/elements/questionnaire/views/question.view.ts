import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { msg, str } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';
import { optionsView, scalePoints } from './options.view.js';
import { panelsView } from './panels.view.js';

/** « Question 3 sur 9 », without a total when answers may change the path. */
export function progressText({ progress }: Screen): string {
  if (!progress) return '';
  const { index, total } = progress;
  return total ? msg(str`Question ${index} sur ${total}`) : msg(str`Question ${index}`);
}

/** What « Continuer » asks again, in the words of the field's kind. */
export function refusal(item: Question): string {
  return item.kind === 'scale' && !scalePoints(item)
    ? msg(str`Saisissez un nombre entier entre ${item.min} et ${item.max}, par exemple ${item.min}`)
    : msg('Sélectionnez une réponse');
}

function questionView(screen: Screen, item: Question, index: number): TemplateResult {
  const { uid, level, layout, journey, say } = screen;
  const id = `${uid}-q${index}`;
  const wrong = journey.refused.includes(item.id);
  const title = heading(
    layout === 'page' ? level + 1 : level,
    say(item.text),
    layout === 'page' ? undefined : `${uid}-title`,
  );
  return html`
    <fieldset
      class="question"
      part="question"
      role=${item.kind === 'multi' ? 'group' : 'radiogroup'}
      aria-labelledby="${id}-legend${wrong ? ` ${id}-error` : ''}"
      aria-describedby=${item.help ? `${id}-help` : nothing}
      aria-required=${item.required && item.kind !== 'multi' ? 'true' : nothing}
      aria-invalid=${wrong && item.kind !== 'multi' ? 'true' : nothing}
    >
      <legend id="${id}-legend">${title}</legend>
      ${item.help ? html`<p class="help" id="${id}-help">${say(item.help)}</p>` : nothing}
      ${item.required ? html`<p class="help">${msg('Une réponse est nécessaire.')}</p>` : nothing}
      ${wrong ? html`<p class="error" part="error" id="${id}-error">${`${msg('Erreur :')} ${refusal(item)}`}</p>` : nothing}
      ${optionsView(screen, item, id)}
    </fieldset>
    ${panelsView(screen, screen.panelsOf(item))}
  `;
}

function errorSummary({ journey, level, uid, questions, say, act }: Screen): TemplateResult | typeof nothing {
  if (!journey.refused.length) return nothing;
  const wrong = questions.filter(({ item }) => journey.refused.includes(item.id));
  return html`<div class="summary" part="error" tabindex="-1" id="${uid}-errors">
    ${keyed(
      journey,
      html`<div role="alert">
        ${heading(level, msg('Il y a un problème'))}
        <ul role="list">
          ${wrong.map(
            ({ item }) =>
              html`<li>
                <button type="button" class="link" @click=${() => act.reach(item.id)}>${refusal(item)}</button>
                <span class="help">${say(item.text)}</span>
              </li>`,
          )}
        </ul>
      </div>`,
    )}
  </div>`;
}

/** One question, or all of them on one page. Choosing never moves the screen. */
export function questionsView(screen: Screen): TemplateResult {
  const { definition, uid, level, layout, progress, questions, say, act } = screen;
  return html`
    ${errorSummary(screen)}
    ${
      layout === 'page'
        ? heading(level, say(definition.title), `${uid}-title`)
        : html`<p class="progress">${progressText(screen)}</p>
            ${
              progress?.total
                ? html`<div class="bar" aria-hidden="true">
                    <progress max=${progress.total} .value=${progress.index}></progress>
                  </div>`
                : nothing
            }`
    }
    <form novalidate autocomplete="off" @submit=${act.forward}>
      ${questions.map(({ item, notes }, index) =>
        keyed(
          item.id,
          html`${notes.map((note) => html`<p class="note">${say(note)}</p>`)}${questionView(screen, item, index)}`,
        ),
      )}
      <div class="actions" part="actions">
        <button type="button" class="link back" @click=${() => act.back()}>${msg('Retour')}</button>
        <button type="submit" class="primary">${msg('Continuer')}</button>
      </div>
    </form>
  `;
}
