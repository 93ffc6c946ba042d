import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { care } from '../../shared/icons.js';
import type { Say } from '../../shared/rulebook/say.js';
import type { Card } from './card.js';

/** « À ne pas oublier », at most two: the title says what counts, the rest is one press away. */
export const remindersFold = (reminders: Card['reminders'], say: Say): TemplateResult | typeof nothing =>
  reminders.length
    ? html`<div class="keep" part="reminders">
        ${reminders.map(
          ({ titre, texte, lang }) =>
            html`<details>
              <summary>${care()} <span>${`${msg('À ne pas oublier\u00a0:')} `}${say(titre, lang)}</span></summary>
              <p>${say(texte, lang)}</p>
            </details>`,
        )}
      </div>`
    : nothing;
