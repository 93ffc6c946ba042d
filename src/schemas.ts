/** Schemas of every datum a host may pass. */
export { ContentPack, contentPackJsonSchema } from './model/content-pack.js';
export { parseContentPack } from './model/parse-content-pack.js';
export { LocalRecords, localRecordsJsonSchema, parseLocalRecords } from './model/local-records.js';
export { PageConfig, pageConfigJsonSchema, parsePageConfig } from './model/page-config.js';
export {
  definitionJsonSchema,
  parseDefinition,
  readDefinition,
  type ParsedDefinition,
} from './model/parse-definition.js';
export { QuestionnaireDefinition } from './model/questionnaire.js';
export { AppointmentRequest, appointmentRequestJsonSchema } from './model/rendez-vous.js';
