import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import { noticeView, rightsView } from '../notice/notice.view.js';
import type { Screen } from '../screen.js';
import { formView, summaryView } from './form.view.js';
import { placeView } from './place.view.js';

/** Nobody sees it, no key reaches it: only programs fill it (X10). It never blocks. */
const trapView = (uid: string) =>
  html`<div class="unseen" aria-hidden="true">
    <label for="${uid}-more">${msg('Laissez ce champ vide')}</label>
    <input id="${uid}-more" data-trap type="text" tabindex="-1" autocomplete="off" />
  </div>`;

/** First screen: what happens to the information, then who writes and how to answer. */
export function whoView(screen: Screen): TemplateResult {
  const { uid, level } = screen;
  return html`${summaryView(screen)} ${heading(level, msg('Demander un rendez-vous'), `${uid}-title`)}
  ${placeView(screen)} ${noticeView(screen)} ${rightsView(screen)}
  ${formView(
    screen,
    html`<p>${msg('Tous les champs sont obligatoires sauf ceux marqués facultatif.')}</p>
      ${trapView(uid)}`,
  )}`;
}
