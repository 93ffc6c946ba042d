import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Screen } from '../screen.js';
import { answersView } from './recap.view.js';
import { resultBody } from './result.view.js';

/** The printed sheet: result, contacts, help, date and version; the answers only if the person ticked it. */
export function paperView(screen: Screen, date: string): TemplateResult {
  const { definition, say, permanent, printsAnswers } = screen;
  return html`<div class="root paper">
    <div class="pad">
      <h1>${say(definition.title)}</h1>
      ${resultBody({ ...screen, level: 1 })}
      ${
        printsAnswers
          ? html`<h2>${msg('Vos réponses')}</h2>
              ${answersView(screen)}`
          : nothing
      }
      ${permanent.map((text) => html`<p>${say(text)}</p>`)}
      <p class="help">${date} · ${definition.id} ${definition.version}</p>
    </div>
  </div>`;
}
