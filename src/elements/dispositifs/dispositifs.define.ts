import { define } from '../shared/define.js';
import { DispositifsElement } from './dispositifs.element.js';

define('pdp-dispositifs', DispositifsElement);

declare global {
  interface HTMLElementTagNameMap {
    'pdp-dispositifs': DispositifsElement;
  }
}
