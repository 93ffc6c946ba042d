import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { noticeView, rightsView } from '../notice/notice.view.js';
import type { Screen } from '../screen.js';
import { formView } from './form.view.js';

/** Nobody sees it, no key reaches it: only programs fill it (X10). It never blocks. */
const trapView = (uid: string) =>
  html`<div class="unseen" aria-hidden="true">
    <label for="${uid}-more">${msg('Laissez ce champ vide')}</label>
    <input id="${uid}-more" data-trap type="text" tabindex="-1" autocomplete="off" />
  </div>`;

/** First screen: what happens to the information, then who writes and how to answer. */
export function whoView(screen: Screen): TemplateResult {
  return html`${noticeView(screen)} ${rightsView(screen)}
  ${formView(
    screen,
    html`<p>${msg('Tous les champs sont obligatoires sauf ceux marqués facultatif.')}</p>
      ${trapView(screen.uid)}`,
  )}`;
}
