import { startLocale } from '../../i18n/locale.js';
import { define } from '../shared/define.js';
import { DispositifsElement } from './dispositifs.element.js';

void startLocale();
define('pdp-dispositifs', DispositifsElement);

declare global {
  interface HTMLElementTagNameMap {
    'pdp-dispositifs': DispositifsElement;
  }
}
