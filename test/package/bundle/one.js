import { QuestionnaireElement } from 'pdp-widgets';

customElements.define('pdp-questionnaire', QuestionnaireElement);
