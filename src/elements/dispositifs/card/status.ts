import { html, svg, type TemplateResult } from 'lit';
import type { Labels } from '../../../model/fiche.js';
import type { Status } from '../../../model/rulebook.js';
import type { Say } from '../../shared/rulebook/say.js';

const icon = (shape: TemplateResult<2>) =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

/** The shape beside a status, different for each; the words carry the meaning. */
export const statusIcon = (status: Status): TemplateResult => {
  const ring = svg`<circle cx="12" cy="12" r="9" />`;
  if (status === 'pertinent') return icon(svg`${ring}<path d="m8 12 3 3 5-6" />`);
  if (status === 'a_verifier')
    return icon(svg`${ring}<path d="M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 17v.5" />`);
  return icon(svg`${ring}<path d="M8 12h8" />`);
};

/** « À regarder en premier », « À vérifier », « Pas adapté pour le moment »: icon and words, never a colour alone. */
export const statusTag = (status: Status, labels: Labels, say: Say): TemplateResult =>
  html`<p class="tag ${status}" part="status">
    ${statusIcon(status)} <span>${say(labels.status[status] ?? '', labels.lang)}</span>
  </p>`;
