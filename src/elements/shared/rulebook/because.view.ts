import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { BecauseLine, BecauseTest } from './because.js';
import type { Say } from './say.js';

const truthWords = ({ truth }: BecauseTest): string =>
  truth === 'yes' ? msg('c’est le cas') : truth === 'no' ? msg('ce n’est pas le cas') : msg('pas encore connu');

function lineWords({ line }: BecauseTest): string {
  switch (line) {
    case 'no':
      return msg('Compte pour écarter :');
    case 'base':
      return msg('Compte pour retenir :');
    case 'rule':
      return msg('Critère :');
    default:
      return msg('Compte pour laisser « à vérifier » :');
  }
}

function testView(test: BecauseTest, legal: string, say: Say): TemplateResult {
  const cited = test.sources.join(' ; ');
  const sources = cited === legal ? msg('textes de la fiche') : cited;
  return html`<li>
    ${`${lineWords(test)} `}${say(test.words)} — ${truthWords(test)}.
    ${sources ? html`<span class="source">${msg(str`Source : ${sources}`)}</span>` : nothing}
  </li>`;
}

/**
 * « Pourquoi cette réponse »: each question that was read, what was answered, and each criterion with its source. The texts
 * of the record, which stand behind every criterion that has none of its own, are written once, at the end.
 */
export function becauseView(lines: readonly BecauseLine[], legal: readonly string[], say: Say): TemplateResult {
  const texts = legal.join(' ; ');
  return html`<ul role="list" class="because" part="because">
      ${lines.map(
        ({ text, answer, tests, question }) =>
          html`<li>
            <p>${say(text)}</p>
            ${
              question.startsWith('dispositif:')
                ? nothing
                : html`<p class="answer">
                    ${answer === undefined ? msg('Pas encore de réponse') : html`${`${msg('Vous avez répondu :')} `}<strong>${say(answer)}</strong>`}
                  </p>`
            }
            ${
              tests.length
                ? html`<ul role="list" class="tests">
                    ${tests.map((test) => testView(test, texts, say))}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${texts ? html`<p class="help">${msg(str`Textes de la fiche : ${texts}.`)}</p>` : nothing}`;
}
