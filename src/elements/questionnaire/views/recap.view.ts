import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import { answerTo } from '../../../engine/answers.js';
import type { Question } from '../journey.js';
import type { Screen } from '../screen.js';
import { comma } from '../../shared/typography.js';

/** What was answered to a question, in the words of its options. */
function answerText({ journey, say }: Screen, item: Question): unknown {
  const given = answerTo(item, journey.answers);
  if (given === undefined) return msg('Sans réponse');
  if (item.kind === 'scale') return given;
  const chosen = item.options.filter(({ id }) => (Array.isArray(given) ? given.includes(id) : given === id));
  return chosen.map(({ label }, index) => html`${index ? comma() : nothing}${say(label)}`);
}

/** Questions and answers; on the screen each can be changed. */
export function answersView(screen: Screen, changeable?: boolean): TemplateResult {
  const { uid, say, act, questions } = screen;
  return html`<dl class="recap" part="recap">
    ${questions.map(
      (item, index) =>
        html`<div>
          <dt id="${uid}-r${index}">${say(item.text)}</dt>
          <dd>${answerText(screen, item)}</dd>
          ${
            changeable
              ? html`<dd>
                  <button
                    type="button"
                    class="link"
                    aria-describedby="${uid}-r${index}"
                    @click=${() => act.edit(item.id)}
                  >
                    ${msg('Modifier')}
                  </button>
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
}

/** All answers before the result, each changeable. */
export function recapView(screen: Screen): TemplateResult {
  const { uid, level, act } = screen;
  return html`
    ${heading(level, msg('Vos réponses'), `${uid}-title`)}
    <p class="help">${msg('Relisez vos réponses. Vous pouvez les modifier avant de voir le résultat.')}</p>
    ${answersView(screen, true)}
    <div class="actions" part="actions">
      <button type="button" class="link back" @click=${act.back}>${msg('Retour')}</button>
      <button type="button" class="primary" @click=${act.forward}>${msg('Voir mon résultat')}</button>
    </div>
  `;
}
