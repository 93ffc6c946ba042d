import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import { noticeView } from '../../shared/rulebook/notice.view.js';
import type { Screen } from '../screen.js';

/** The question the widget answers: its title, on the screen, for assistive technology and on paper. */
export const title = (): string => msg('Le service social de l’Assurance Maladie est-il pour moi\u00a0?');

/** First screen: what it does, confidentiality, limits, « Commencer ». Nothing is asked yet. */
export function startView({ uid, level, act }: Screen): TemplateResult {
  return html`
    ${heading(level, title(), `${uid}-title`)}
    <p>
      ${msg('En moins d’une minute, vous savez si ce service suit des situations comme la vôtre, quelle caisse appeler, ou quelle autre porte est la bonne. Pour chaque question, vous pouvez répondre «\u00a0Je ne sais pas\u00a0».')}
    </p>
    ${noticeView()}
    <p class="limits" part="limits">
      ${msg('Cet outil vous oriente. Il ne décide d’aucun droit et ne donne pas d’avis médical.')}
    </p>
    <div class="actions" part="actions">
      <button type="button" class="primary" @click=${act.begin}>${msg('Commencer')}</button>
    </div>
  `;
}
