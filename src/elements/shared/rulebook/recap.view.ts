import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

/** One answer to look over: the question, what was answered, what it did if that is said, how to change it. */
export type RecapRow = { question: unknown; answer: unknown; effect?: unknown; edit?: () => void };

/** Questions and answers, each changeable on the screen, none on paper. */
export function recapView(uid: string, rows: readonly RecapRow[]): TemplateResult {
  return html`<dl class="recap" part="recap">
    ${rows.map(
      ({ question, answer, effect, edit }, index) =>
        html`<div>
          <dt id="${uid}-r${index}">${question}</dt>
          <dd><strong>${answer}</strong>${effect ? html`<p class="help">${effect}</p>` : nothing}</dd>
          ${
            edit
              ? html`<dd>
                  <button type="button" class="link" aria-describedby="${uid}-r${index}" @click=${edit}>
                    ${msg('Modifier')}
                  </button>
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;
}
