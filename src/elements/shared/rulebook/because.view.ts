import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { BecauseLine, BecauseTest } from './because.js';
import type { Say } from './say.js';

const truthWords = ({ truth }: BecauseTest): string =>
  truth === 'yes' ? msg('c’est le cas') : truth === 'no' ? msg('ce n’est pas le cas') : msg('pas encore connu');

function lineWords({ line }: BecauseTest): string {
  switch (line) {
    case 'no':
      return msg('Compte pour écarter :');
    case 'base':
      return msg('Compte pour retenir :');
    case 'rule':
      return msg('Critère :');
    default:
      return msg('Compte pour laisser « à vérifier » :');
  }
}

function testView(test: BecauseTest, say: Say): TemplateResult {
  const sources = test.sources.join(' ; ');
  return html`<li>
    ${lineWords(test)} ${say(test.words)} — ${truthWords(test)}.
    ${sources ? html`<span class="source">${msg(str`Source : ${sources}`)}</span>` : nothing}
  </li>`;
}

/** « Pourquoi cette réponse »: each question that was read, what was answered, and each criterion with its source. */
export function becauseView(lines: readonly BecauseLine[], say: Say): TemplateResult {
  return html`<ul role="list" class="because" part="because">
    ${lines.map(
      ({ text, answer, tests, question }) =>
        html`<li>
          <p>${say(text)}</p>
          ${
            question.startsWith('dispositif:')
              ? nothing
              : html`<p class="answer">
                  ${answer === undefined ? msg('Pas encore de réponse') : html`${msg('Vous avez répondu :')} <strong>${say(answer)}</strong>`}
                </p>`
          }
          <ul role="list" class="tests">
            ${tests.map((test) => testView(test, say))}
          </ul>
        </li>`,
    )}
  </ul>`;
}
