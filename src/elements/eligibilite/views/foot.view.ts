import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { contactText } from '../../shared/contact.js';
import { phone } from '../../shared/icons.js';
import { noticeText } from '../../shared/rulebook/notice.view.js';
import { serviceOf } from '../reach.js';
import type { Screen } from '../screen.js';

/** What stays at the same place on every screen: whom to call, confidentiality, « Effacer mes réponses ». */
export function footView(screen: Screen): TemplateResult {
  const { social, view, answered, page, say, act } = screen;
  const services = [social, serviceOf(screen)].filter((one) => one !== undefined);
  const used = view === 'result' ? undefined : act.contact;
  return html`<div class="foot" part="help">
    ${(services.length ? services : [undefined]).map(
      (one) => html`<p class="row">${phone()}<span>${one ? contactText(one, used) : say(page.help)}</span></p>`,
    )}
    ${
      view === 'start'
        ? nothing
        : html`<details>
            <summary>${msg('Confidentialité et limites')}</summary>
            <p>
              ${[
                msg('Vos réponses restent sur cet appareil.'),
                noticeText(),
                msg('Cet outil vous oriente. Il ne décide d’aucun droit et ne donne pas d’avis médical.'),
              ].join(' ')}
            </p>
          </details>`
    }
    ${
      answered
        ? html`<p>
            <button type="button" class="link" @click=${act.erase}>${msg('Effacer mes réponses')}</button>
          </p>`
        : nothing
    }
  </div>`;
}
