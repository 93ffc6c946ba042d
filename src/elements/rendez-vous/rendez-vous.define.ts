import { define } from '../shared/define.js';
import { RendezVousElement } from './rendez-vous.element.js';

define('pdp-rendez-vous', RendezVousElement);

declare global {
  interface HTMLElementTagNameMap {
    'pdp-rendez-vous': RendezVousElement;
  }
}
