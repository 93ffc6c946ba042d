import { startLocale } from '../../i18n/locale.js';
import { define } from '../shared/define.js';
import { EligibiliteElement } from './eligibilite.element.js';

void startLocale();
define('pdp-eligibilite', EligibiliteElement);

declare global {
  interface HTMLElementTagNameMap {
    'pdp-eligibilite': EligibiliteElement;
  }
}
