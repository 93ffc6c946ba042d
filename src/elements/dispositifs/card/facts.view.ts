import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Say } from '../../shared/rulebook/say.js';
import type { FactKey, Fiche } from './fiche.js';

function factName(key: FactKey): string {
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

/** The six facts of a measure, to be scanned: who asks, who decides, during the leave, how long, what is paid, by when. */
export const factsView = ({ facts }: Pick<Fiche, 'facts'>, say: Say): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${facts
      .filter(({ texts }) => texts.length)
      .map(
        ({ key, texts }) =>
          html`<div>
            <dt>${factName(key)}</dt>
            <dd>${texts.map((text, index) => [index ? ' ' : '', say(text)])}</dd>
          </div>`,
      )}
  </dl>`;

/** A list of short texts, numbered when the order counts; nothing when there are none. */
export function listView(texts: readonly string[], say: Say, ordered = false): TemplateResult | typeof nothing {
  if (!texts.length) return nothing;
  const items = texts.map((text) => html`<li>${say(text)}</li>`);
  return ordered ? html`<ol role="list" class="steps">${items}</ol>` : html`<ul role="list" class="dashes">${items}</ul>`;
}
