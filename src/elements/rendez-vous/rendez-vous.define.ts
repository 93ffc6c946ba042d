import { startLocale } from '../../i18n/locale.js';
import { define } from '../shared/define.js';
import { RendezVousElement } from './rendez-vous.element.js';

void startLocale();
define('pdp-rendez-vous', RendezVousElement);

declare global {
  interface HTMLElementTagNameMap {
    'pdp-rendez-vous': RendezVousElement;
  }
}
