import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import type { Audience } from '../../../model/rulebook.js';
import { phone } from '../../shared/icons.js';
import type { Say } from '../../shared/rulebook/say.js';
import { isOurs, type Way } from '../../shared/rulebook/ways.js';
import type { Card } from './card.js';

/**
 * What to do when a contact has neither number nor page; only the person is sent to « votre employeur ».
 * @example askNumber('employeur', 'spsti') // 'Ses coordonnées sont sur le lieu de travail.'
 */
export function askNumber(audience: Audience, id: string): string {
  if (audience === 'travailleur')
    return msg('Demandez ses coordonnées à votre employeur, à votre médecin ou au service social.');
  return isOurs(id)
    ? msg('Ses coordonnées sont sur le lieu de travail.')
    : msg('Demandez ses coordonnées au service social.');
}

function wayView({ id, name, tel, telHref, url, hours }: Way, audience: Audience, say: Say): TemplateResult {
  const site = url.startsWith('mailto:') ? url.slice(7).split('?')[0] : msg(str`Site\u00a0: ${name}`);
  return html`<li>
    <strong>${say(name)}</strong
    >${telHref ? html`, <a href=${telHref}>${tel}</a>` : nothing}${hours ? `, ${hours}` : nothing}${
      url ? html`, <a href=${url}>${site}</a>` : nothing
    }${telHref || url ? nothing : `. ${askNumber(audience, id)}`}
  </li>`;
}

/** Who to turn to, as a block one could photograph; never empty: the reading's own sentence comes first. */
export const waysView = (card: Pick<Card, 'ways' | 'fiche' | 'audience'>, say: Say): TemplateResult => {
  const { words, lang } = card.fiche.premierContact;
  return html`<div class="ways" part="contacts">
    <p>${phone()} <span>${say(words, lang)}</span></p>
    <ul role="list">
      ${card.ways.map((way) => wayView(way, card.audience, say))}
    </ul>
  </div>`;
};
