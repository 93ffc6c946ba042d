import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Labels } from '../../../model/fiche.js';
import type { Say } from '../../shared/rulebook/say.js';
import type { Card } from './card.js';
import type { FactKey, Fiche } from './fiche.js';
import { inShort } from './who.js';

/** What a fact of a sheet is called, in the page's language. @example factName('duree') // 'Durée' */
export function factName(key: FactKey): string {
  switch (key) {
    case 'quiDemande':
      return msg('Qui demande');
    case 'quiDecide':
      return msg('Qui décide');
    case 'pendantArret':
      return msg('Pendant l’arrêt');
    case 'duree':
      return msg('Durée');
    case 'argent':
      return msg('Argent');
    case 'delais':
      return msg('Délais');
  }
}

const row = (name: string, content: unknown): TemplateResult =>
  html`<div>
    <dt>${name}</dt>
    <dd>${content}</dd>
  </div>`;

/** The six facts of a measure in full: who asks, who decides, during the leave, how long, what is paid, by when. */
export const factsView = ({ facts }: Pick<Fiche, 'facts'>, say: Say): TemplateResult | typeof nothing =>
  facts.length
    ? html`<dl class="facts" part="facts">
        ${facts
          .filter(({ texts }) => texts.length)
          .map(({ key, texts }) =>
            row(
              factName(key),
              texts.map((text) => say(`${text} `)),
            ),
          )}
      </dl>`
    : nothing;

/** What to scan first: who asks, whose yes is needed, during the leave or not; a word or two each. */
export function shortFactsView(
  { record, audience, localOf }: Card,
  labels: Labels,
  say: Say,
): TemplateResult | typeof nothing {
  if (localOf) return nothing;
  const { asks, agrees, leave } = inShort(record, labels, audience);
  return html`<dl class="facts short" part="facts">
    ${row(msg('Qui demande'), say(asks, labels.lang))}
    ${row(msg('Accord'), agrees ? say(agrees, labels.lang) : msg('Pas nécessaire'))}
    ${row(msg('Arrêt'), say(leave, labels.lang))}
  </dl>`;
}

/** A list of short texts, numbered when the order counts; nothing when there are none. */
export function listView(texts: readonly string[], say: Say, ordered = false): TemplateResult | typeof nothing {
  if (!texts.length) return nothing;
  const items = texts.map((text) => html`<li><span>${say(text)}</span></li>`);
  return ordered
    ? html`<ol role="list" class="steps">
        ${items}
      </ol>`
    : html`<ul role="list" class="dashes">
        ${items}
      </ul>`;
}
