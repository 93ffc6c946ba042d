import { html, type TemplateResult } from 'lit';
import type { Labels } from '../../../model/fiche.js';
import type { Status } from '../../../model/rulebook.js';
import { icon } from '../../shared/icons.js';
import type { Say } from '../../shared/rulebook/say.js';

const ring = 'M21 12a9 9 0 1 0-18 0 9 9 0 0 0 18 0';

/** The shape beside a status, different for each; the words carry the meaning. */
export function statusIcon(status: Status): TemplateResult {
  if (status === 'pertinent') return icon(`${ring}M8 12l3 3 5-6`);
  if (status === 'a_verifier') return icon(`${ring}M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.7.4-1.1.9-1.1 1.8M12 17v.5`);
  return icon(`${ring}M8 12h8`);
}

/** « À regarder en premier », « À vérifier », « Pas adapté pour le moment »: icon and words, never a colour alone. */
export const statusTag = (status: Status, labels: Labels, say: Say): TemplateResult =>
  html`<p class="tag ${status}" part="status">
    ${statusIcon(status)} <span>${say(labels.status[status] ?? '', labels.lang)}</span>
  </p>`;
