import { html, type TemplateResult } from 'lit';
import { msg } from '@lit/localize';
import { heading } from '../../shared/heading.js';
import type { Screen } from '../screen.js';
import { formView } from './form.view.js';
import { placeView } from './place.view.js';
import { recapView } from './recap.view.js';
import { troubleView } from './trouble.view.js';
import { whoView } from './who.view.js';

/** The screen of a step: what went wrong, its title, where we are, then what it asks or shows. */
export function stepView(screen: Screen): TemplateResult {
  const [title, view] = (
    [
      [msg('Demander un rendez-vous'), whoView],
      [msg('Disponibilités'), formView],
      [msg('Vérifiez votre demande'), recapView],
    ] as const
  )[screen.step]!;
  return html`${troubleView(screen)} ${heading(screen.level, title, `${screen.uid}-title`)} ${placeView(screen)}
  ${view(screen)}`;
}
