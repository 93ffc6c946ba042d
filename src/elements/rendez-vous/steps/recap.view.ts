import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { contactBlock } from '../foot.view.js';
import { suggestionView } from '../fields/input.view.js';
import { choicesOf, labelOf } from '../fields/labels.js';
import { slotText } from '../fields/slots.view.js';
import { noticeView, rightsView } from '../notice/notice.view.js';
import type { FieldName } from '../request.js';
import type { Screen } from '../screen.js';
import { comma } from '../../shared/typography.js';

/** What was given, as it will be read. */
function given({ request, locale }: Screen, name: FieldName): unknown {
  const text = request[name];
  if (!text) return msg('Sans réponse');
  if (name === 'slots')
    return html`<ul role="list">
      ${text.split(',').map((slot) => html`<li>${slotText(slot, locale)}</li>`)}
    </ul>`;
  const choices = choicesOf(name);
  return choices.length ? choices.find(({ code }) => code === text)?.label : html`<span class="typed">${text}</span>`;
}

function rowView(screen: Screen, name: FieldName): TemplateResult {
  const { uid, values, request, act } = screen;
  const isClosed = name === 'slots' && (values.slots ?? '') !== (request.slots ?? '');
  return html`<div>
    <dt id="${uid}-r-${name}">${labelOf(name, values)}</dt>
    <dd>
      ${given(screen, name)} ${name === 'email' ? suggestionView(screen) : nothing}
      ${isClosed ? html`<p class="help">${msg('Les demi-journées qui ne sont plus proposées sont retirées.')}</p>` : nothing}
    </dd>
    <dd>
      <button
        type="button"
        class="link"
        id="${uid}-${name}"
        aria-describedby="${uid}-r-${name}"
        @click=${() => act.edit(name)}
      >
        ${msg('Modifier')}
      </button>
    </dd>
  </div>`;
}

/** Third screen: everything that will leave, each part changeable (R35), what is done with it, and « Envoyer ma demande ». */
export function recapView(screen: Screen): TemplateResult {
  const { names, sending, failures, outcome, act } = screen;
  return html`
    <dl class="recap" part="recap">${names.flat().map((name) => rowView(screen, name))}</dl>
    ${noticeView(screen)} ${rightsView(screen)}
    <p>
      ${`${msg('Ce service ne répond pas en urgence. En danger\u00a0:')} `}<a href="tel:15">15</a>${comma()}<a
        href="tel:17"
        >17</a
      >${` ${msg('ou')} `}<a href="tel:112">112</a>. ${`${msg('Idées noires\u00a0:')} `}<a href="tel:3114">3114</a>.
    </p>
    ${failures > 1 ? contactBlock(screen) : nothing}
    <div class="actions" part="actions">
      <button type="button" class="link back" @click=${() => act.back()}>${msg('Retour')}</button>
      ${
        outcome?.is === 'closed'
          ? nothing
          : html`<button type="button" class="primary" aria-disabled=${sending ? 'true' : nothing} @click=${act.send}>
              ${msg('Envoyer ma demande')}
            </button>`
      }
    </div>
  `;
}
