import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { phone } from '../../shared/icons.js';
import type { Say } from '../../shared/rulebook/say.js';
import { askNumber, type Way } from '../../shared/rulebook/ways.js';

function wayView({ name, tel, telHref, url, hours }: Way, say: Say): TemplateResult {
  const site = url.startsWith('mailto:') ? url.slice(7).split('?')[0] : msg(str`Site\u00a0: ${name}`);
  return html`<li>
    <strong>${say(name)}</strong
    >${telHref ? html`, <a href=${telHref}>${tel}</a>` : nothing}${hours ? `, ${hours}` : nothing}${
      url ? html`, <a href=${url}>${site}</a>` : nothing
    }${telHref || url ? nothing : html`. ${askNumber()}`}
  </li>`;
}

/** Who to turn to, as a block one could photograph; never empty: the reading's own sentence comes first. */
export const waysView = (ways: readonly Way[], sentence: unknown, say: Say): TemplateResult =>
  html`<div class="ways" part="contacts">
    <p>${phone()} <span>${sentence}</span></p>
    <ul role="list">
      ${ways.map((way) => wayView(way, say))}
    </ul>
  </div>`;
