import { html, nothing, type TemplateResult } from 'lit';
import { msg, str } from '@lit/localize';
import { recapView } from '../../shared/rulebook/recap.view.js';
import type { Screen } from '../screen.js';
import { resultBody, verdict } from './result.view.js';
import { sourcesList, sourcesTitle } from './service.view.js';
import { title } from './start.view.js';

/** The printed sheet: result, contacts, reminders, sources, day and version; the answers only if the person ticked it. */
export function paperView(screen: Screen, date: string): TemplateResult {
  const { outcome, printsAnswers, uid } = screen;
  const rows = outcome!.rows.map(({ question, answer }) => ({ question, answer }));
  return html`<div class="root paper">
    <div class="pad">
      <h1 part="title">${title()}</h1>
      <p><strong>${verdict(outcome!.service.outcome)}</strong></p>
      ${resultBody({ ...screen, level: 1, outcome: { ...outcome!, decided: [] } })}
      ${
        printsAnswers
          ? html`<h2 part="title">${msg('Vos réponses')}</h2>
              ${recapView(`${uid}-p`, rows)}`
          : nothing
      }
      <h2 part="title">${sourcesTitle()}</h2>
      ${sourcesList(screen)}
      <p class="help">
        ${msg('Cet outil vous oriente. Il ne décide d’aucun droit et ne donne pas d’avis médical.')}
        ${msg(str`Imprimé le ${date}.`)}
      </p>
    </div>
  </div>`;
}
