import { define } from '../shared/define.js';
import { QuestionnaireElement } from './questionnaire.element.js';

define('pdp-questionnaire', QuestionnaireElement);

declare global {
  interface HTMLElementTagNameMap {
    'pdp-questionnaire': QuestionnaireElement;
  }
}
