import { define } from '../shared/define.js';
import { EligibiliteElement } from './eligibilite.element.js';

define('pdp-eligibilite', EligibiliteElement);

declare global {
  interface HTMLElementTagNameMap {
    'pdp-eligibilite': EligibiliteElement;
  }
}
