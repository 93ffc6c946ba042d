import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import type { Audience } from '../../../model/rulebook.js';
import { heading } from '../../shared/heading.js';
import { noticeView } from '../../shared/rulebook/notice.view.js';

/** The name of the finder for whom reads: its first heading and its name for a screen reader. */
export const finderTitle = (audience: Audience): string =>
  audience === 'employeur'
    ? msg('Que faire pour garder une personne en emploi\u00a0?')
    : msg('Quelles aides pour garder mon emploi\u00a0?');

/** What the first screen shows. */
export type Start = { uid: string; level: number; audience: Audience; waiting: boolean; begin: () => void };

/** What this is not: said before the first question and behind « Confidentialité et limites » after it. */
export const limitsText = (): string =>
  msg(
    'Cet outil oriente\u00a0: il ne décide de rien. Chaque aide dépend d’un médecin, d’une caisse, d’un employeur ou d’une commission. Aucune maladie n’est demandée.',
  );

/** « Commencer » was pressed before the questions came: shown, and said aloud. */
export const loadingText = (): string => msg('Chargement des questions…');

/** First screen: what it does, confidentiality, limits, « Commencer ». */
export function startView({ uid, level, audience, waiting, begin }: Start): TemplateResult {
  return html`
    ${heading(level, finderTitle(audience), `${uid}-title`)}
    <p>
      ${
        audience === 'employeur'
          ? msg(
              'Répondez à quelques questions, sans rien de médical. Vous saurez quoi faire, vos obligations, et quelle fiche remettre à la personne.',
            )
          : msg('Répondez à quelques questions. Vous saurez quoi demander, à qui, et pourquoi cela vous concerne.')
      }
    </p>
    ${noticeView()}
    <p class="limits" part="limits">${limitsText()}</p>
    <p class="limits">
      ${msg('Le nombre de questions dépend de vos réponses. Vous pouvez voir votre résultat à tout moment.')}
    </p>
    <div class="actions" part="actions">
      <button type="button" class="primary" @click=${begin}>${msg('Commencer')}</button>
    </div>
    ${waiting ? html`<p class="help">${loadingText()}</p>` : nothing}
  `;
}
