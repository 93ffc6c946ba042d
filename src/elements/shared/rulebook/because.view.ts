import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { semicolon } from '../typography.js';
import type { BecauseLine, BecauseTest } from './because.js';
import type { Say } from './say.js';

const truthWords = ({ truth }: BecauseTest): string =>
  truth === 'yes' ? msg('c’est le cas') : truth === 'no' ? msg('ce n’est pas le cas') : msg('pas encore connu');

function lineWords({ line }: BecauseTest): string {
  switch (line) {
    case 'no':
      return msg('Compte pour écarter\u00a0:');
    case 'base':
      return msg('Compte pour retenir\u00a0:');
    case 'rule':
      return msg('Critère\u00a0:');
    default:
      return msg('Compte pour laisser «\u00a0à vérifier\u00a0»\u00a0:');
  }
}

function testView(test: BecauseTest, legal: string, say: Say): TemplateResult {
  const cited = test.sources.join(semicolon());
  const sources = cited === legal ? msg('textes de la fiche') : cited;
  return html`<li>
    ${`${lineWords(test)} `}${say(test.words)} — ${truthWords(test)}.
    ${sources ? html`<span class="source">${msg(str`Source\u00a0: ${sources}`)}</span>` : nothing}
  </li>`;
}

/**
 * « Pourquoi cette réponse »: each question that was read, what was answered, and each criterion with its source. The texts
 * of the record, which stand behind every criterion that has none of its own, are written once, at the end.
 */
export function becauseView(lines: readonly BecauseLine[], legal: readonly string[], say: Say): TemplateResult {
  const texts = legal.join(semicolon());
  return html`<ul role="list" class="because" part="because">
      ${lines.map(
        ({ text, answer, tests, question }) =>
          html`<li>
            <p>${say(text)}</p>
            ${
              question.startsWith('dispositif:')
                ? nothing
                : html`<p>
                    ${answer === undefined ? msg('Pas encore de réponse') : html`${`${msg('Vous avez répondu\u00a0:')} `}<strong>${say(answer)}</strong>`}
                  </p>`
            }
            ${
              tests.length
                ? html`<ul role="list" class="dashes">
                    ${tests.map((test) => testView(test, texts, say))}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${texts ? html`<p class="help">${msg(str`Textes de la fiche\u00a0: ${texts}.`)}</p>` : nothing}`;
}
