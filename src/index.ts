/** For bundlers: classes, events, engine and types. Importing it registers nothing. */
export { QuestionnaireElement } from './elements/questionnaire/questionnaire.element.js';
export { DispositifsElement } from './elements/dispositifs/dispositifs.element.js';
export { RendezVousElement } from './elements/rendez-vous/rendez-vous.element.js';
export type { Transport, TransportAnswer } from './elements/rendez-vous/delivery/transport.js';
export {
  ContactEvent,
  DoneEvent,
  ProblemEvent,
  ReadyEvent,
  SentEvent,
  StepEvent,
  type Widget,
} from './elements/shared/events.js';
export { handOver, type HandOver } from './elements/shared/hand-over.js';
export { EligibiliteElement } from './elements/eligibilite/eligibilite.element.js';
export * from './engine/index.js';
