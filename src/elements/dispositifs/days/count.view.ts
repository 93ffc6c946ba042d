import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { valueOf } from '../../shared/interview/input.view.js';

/** What the fold shows: the day as written, what is wrong with it, whether « Continuer » refused. */
type Counting = { uid: string; since: string; error: string; refused: boolean; count: (firstDay: string) => void };

/** For who knows the date and not the number of days. */
export function countView({ uid, since, error, refused, count }: Counting): TemplateResult {
  return html`<details class="count">
    <summary>${msg('Compter à partir d’une date')}</summary>
    <label for="${uid}-since">${msg('Premier jour de l’arrêt')}</label>
    <p class="help" id="${uid}-since-help">${msg('Jour, mois et année, par exemple 05/03/2026')}</p>
    ${error ? html`<p class="error" part="error" role=${refused ? nothing : 'alert'} id="${uid}-since-error">${`${msg('Erreur\u00a0:')} ${error}`}</p>` : nothing}
    <div class="field">
      <input
        id="${uid}-since"
        autocomplete="off"
        inputmode="numeric"
        aria-describedby="${uid}-since-help${error ? ` ${uid}-since-error` : ''}"
        aria-invalid=${error ? 'true' : nothing}
        .value=${since}
        @input=${(event: Event) => count(valueOf(event))}
      />
    </div>
  </details>`;
}
