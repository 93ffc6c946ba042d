import { startLocale } from '../../i18n/locale.js';
import { define } from '../shared/define.js';
import { QuestionnaireElement } from './questionnaire.element.js';

void startLocale();
define('pdp-questionnaire', QuestionnaireElement);

declare global {
  interface HTMLElementTagNameMap {
    'pdp-questionnaire': QuestionnaireElement;
  }
}
