import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';
import { optionsView } from './options.view.js';
import { panelsView } from './panels.view.js';

/** « Question 3 sur 9 », without a total when answers may change the path; nothing on a page that holds them all. */
export function progressText({ layout, place, total }: Screen): string {
  if (layout === 'page') return '';
  return total ? msg(str`Question ${place} sur ${total}`) : msg(str`Question ${place}`);
}

function questionView(screen: Screen, item: Question, index: number): TemplateResult {
  const { uid, level, layout, say, own } = screen;
  const id = `${uid}-q${index}`;
  const text = say(item.text);
  const head = html`<legend id="${id}-legend">
      ${layout === 'page' ? heading(level + 1, text) : heading(level, text, `${uid}-title`)}
    </legend>
    ${item.help ? html`<p class="help" id="${id}-help">${say(item.help)}</p>` : nothing}`;
  const answers = optionsView(screen, item, id);
  return html`
    ${
      own?.groupView(screen, item, id, head, answers) ??
      html`<fieldset
        part="question"
        role="radiogroup"
        aria-labelledby="${id}-legend"
        aria-describedby=${item.help ? `${id}-help` : nothing}
      >
        ${head} ${answers}
      </fieldset>`
    }
    ${panelsView(screen, screen.panelsOf(item))}
  `;
}

/** One question, or all of them on one page. Choosing never moves the screen. */
export function questionsView(screen: Screen): TemplateResult {
  const { definition, uid, level, layout, place, total, questions, own, say, act } = screen;
  return html`
    ${own?.errorSummary(screen)}
    ${
      layout === 'page'
        ? heading(level, say(definition.title), `${uid}-title`)
        : html`<p class="help progress">${progressText(screen)}</p>
            ${total ? html`<div aria-hidden="true"><progress max=${total} .value=${place}></progress></div>` : nothing}`
    }
    <form novalidate method="dialog" autocomplete="off" @submit=${act.forward}>
      ${questions.map((item, index) => html`${own?.notesBefore(screen, item)}${questionView(screen, item, index)}`)}
      <div class="actions" part="actions">
        <button type="button" class="link back" @click=${act.back}>${msg('Retour')}</button>
        <button type="submit" class="primary" @click=${act.forward}>${msg('Continuer')}</button>
      </div>
    </form>
  `;
}
