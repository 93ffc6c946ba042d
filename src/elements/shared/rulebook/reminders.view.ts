import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../heading.js';

/** « À ne pas oublier »: a title and its sentences. */
export type ReminderText = { titre: string; texte: string };

/** What not to forget, under a heading; nothing at all when there is nothing to say. */
export function remindersView(
  level: number,
  reminders: readonly ReminderText[],
  say: (text: string) => unknown,
): TemplateResult | typeof nothing {
  if (!reminders.length) return nothing;
  return html`${heading(level, msg('À ne pas oublier'))}
    <ul role="list" part="reminders">
      ${reminders.map(
        ({ titre, texte }) =>
          html`<li>
            <div>
              <p><strong>${say(titre)}</strong></p>
              <p>${say(texte)}</p>
            </div>
          </li>`,
      )}
    </ul>`;
}
