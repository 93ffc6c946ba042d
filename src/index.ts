/** For bundlers: classes, events, engine and types. Importing it registers nothing. */
export { QuestionnaireElement } from './elements/questionnaire/questionnaire.element.js';
export { DispositifsElement } from './elements/dispositifs/dispositifs.element.js';
export { EligibiliteElement } from './elements/eligibilite/eligibilite.element.js';
export { ContactEvent, DoneEvent, ProblemEvent, ReadyEvent, StepEvent, type Widget } from './elements/shared/events.js';
export * from './engine/index.js';
