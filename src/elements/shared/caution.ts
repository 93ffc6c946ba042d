import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';

import { tellReview } from '../../owner/review.js';

/** The content should have been read again: the owner is told, and what people read is given. */
export function lateContent(tag: string, reviewBy: string): () => TemplateResult {
  tellReview(tag, reviewBy);
  return caution;
}

const caution = (): TemplateResult =>
  html`<p part="notice">
    <strong>${msg('Ces informations auraient dû être relues\u00a0: faites-les confirmer.')}</strong>
  </p>`;
