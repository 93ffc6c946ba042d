import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Screen } from '../screen.js';
import { formView, summaryView } from './form.view.js';
import { placeView } from './place.view.js';

/** Second screen: half-days of the two coming weeks, and what the owner asks for beside. */
export function whenView(screen: Screen): TemplateResult {
  const { uid, level } = screen;
  return html`${summaryView(screen)} ${heading(level, msg('Vos disponibilités'), `${uid}-title`)} ${placeView(screen)}
  ${formView(screen, '')}`;
}
