/** Pure functions: no DOM, clock, network or text. */
import type { QuestionnaireDefinition } from '../model/questionnaire.js';
import type { QuestionnaireAnswers } from './answers.js';
import { applicable as bareApplicable } from './applicable.js';
import { nextQuestion as bareNextQuestion } from './ask.js';
import { assemble as bareAssemble } from './assemble.js';
import { whatWouldChange as bareWhatWouldChange } from './change.js';
import { checkAnswers as bareCheckAnswers } from './check-answers.js';
import { checkRulebook } from './check-rulebook.js';
import { DefinitionError } from './definition-error.js';
import { exact } from './exact.js';
import { find as bareFind, statuses as bareStatuses } from './find.js';
import { guarded } from './guard.js';
import { checkIsList, checkIsObject, guardedRules, namedErrors } from './guard-rules.js';
import { remindersFor as bareRemindersFor } from './reminders.js';
import { RulebookError } from './rulebook-error.js';
import { missing } from './missing.js';
import { score as bareScore, type ScoreResult } from './score.js';
import { checkService as bareCheckService } from './service.js';
import { isObject, told, unreadable } from './told.js';
import { shownItems as bareShownItems } from './visibility.js';

export type { QuestionnaireAnswers } from './answers.js';
export { DefinitionError } from './definition-error.js';
export { checkRulebook } from './check-rulebook.js';
export { RulebookError } from './rulebook-error.js';
export type {
  AnswerProblem,
  AnswerProblem as Problem,
  Because,
  Change,
  Context,
  Finding,
  ServiceResult,
  Truth,
} from '../model/finding.js';
export type { Answers, Rules, Status } from '../model/rulebook.js';
export type { ScoreResult, ScoreValue } from './score.js';
export { buildIndex, search } from './guarded-search.js';
export type { Searchable, SearchIndex } from './search-index.js';

/**
 * A definition in the native format, from a structure without texts and one set of texts per language.
 * Throws a DefinitionError on a structure or texts that cannot be read.
 * @example assemble(structure, { fr }).title // { fr: 'Où en suis-je avec mon travail ?' }
 */
export const assemble: typeof bareAssemble = (structure, byLanguage) => {
  const given: Readonly<Record<string, unknown>> = { byLanguage, structure };
  const wrong = Object.keys(given).find((name) => !isObject(given[name]));
  if (wrong) throw new DefinitionError(wrong, told(given[wrong]), 'un objet entre { }');
  try {
    return bareAssemble(structure, byLanguage);
  } catch (error) {
    throw new DefinitionError(unreadable(given), told(error), 'la forme des questionnaires livrés', { cause: error });
  }
};

/**
 * Points, bands, flags, panels and advice of some answers, and the shown scored items without points; an absent, unknown
 * or declined answer is missing.
 * @example score(definition, { q1: 'r3' }).missing // ['q2', 'q3', …]
 */
export const score = guarded((definition: QuestionnaireDefinition, answers: QuestionnaireAnswers): ScoreResult => ({
  ...bareScore(definition, answers, exact),
  missing: missing(definition, answers),
}));

/**
 * The items a person sees with these answers, in order; a test on an absent answer is false.
 * @example shownItems(definition, {}).map(({ id }) => id) // ['c1', 'q1', …]
 */
export const shownItems = guarded(bareShownItems);

/**
 * Every dispositif of the audience with its status and why, best first. An absent or invalid answer is unknown.
 * This one and all that follow throw a RulebookError on a malformed rule book, date or audience.
 * @example find(rulebook, { statut: 'cdi', contrat: 'oui' }, { today: '2026-11-22' })[0].id // 'visite-demande'
 */
export const find = guardedRules(bareFind);

/**
 * The status of every dispositif of the audience, without the reasons; unknown as in `find`.
 * @example statuses(rulebook, {}, { today: '2026-11-22' }).cep // 'pertinent'
 */
export const statuses = guardedRules(bareStatuses);

/**
 * Whether the health-insurance social service can follow someone; unknown answers that could change it give « verify ».
 * @example checkService(rulebook, { regime: 'msa', departement: '35' }, { today: '2026-11-22' }).rule // 'R04'
 */
export const checkService = guardedRules(bareCheckService);

/**
 * The question to ask now; null when no answer can change anything any more. Unknown is what it looks for.
 * @example nextQuestion(rulebook, {}, { today: '2026-11-22' }) // 'role'
 */
export const nextQuestion = guardedRules(bareNextQuestion);

/**
 * The single answers that would lead to a better status of one dispositif, an unknown one included.
 * Also throws on an id the rule book does not have.
 * @example whatWouldChange(rulebook, { …, jours: 20 }, { today: '2026-11-22' }, 'visite-prereprise') // [{ question: 'jours', value: 31, … }]
 */
export const whatWouldChange = guardedRules((rulebook, answers, context, id: string) => {
  const ids = rulebook.dispositifs.map((one) => one.id);
  if (!ids.includes(id)) throw new RulebookError('id', told(id), ids.join(', '));
  return bareWhatWouldChange(rulebook, answers, context, id);
});

/**
 * What not to forget at each place of a page; a condition that is unknown shows nothing.
 * @example remindersFor(rulebook, { arret: 'total' }, context, reminders, ['result', 'cep']) // { result: ['N01'], cep: ['N03'] }
 */
export const remindersFor: typeof bareRemindersFor = guardedRules(
  (rulebook, answers, context, reminders, places, shown) => {
    checkIsList('reminders', reminders, 'une liste de rappels');
    checkIsList('places', places, 'une liste de textes');
    checkIsList('shown', shown ?? [], 'une liste de textes');
    return bareRemindersFor(rulebook, answers, context, reminders, places, shown ?? []);
  },
);

/**
 * The answers whose question still applies; an answer stays while that is unknown.
 * @example applicable(rulebook, { arret: 'non', jours: 40 }, { today: '2026-11-22' }) // { arret: 'non' }
 */
export const applicable = guardedRules(bareApplicable);

/**
 * The answers that the others ignore (treat as absent), each with what is accepted.
 * @example checkAnswers(rulebook, { jours: -3 }) // [{ path: 'jours', found: '-3', accepted: 'un nombre entier, de 0 à 1500' }]
 */
export const checkAnswers: typeof bareCheckAnswers = (rulebook, answers) => {
  checkRulebook(rulebook);
  checkIsObject(answers);
  return namedErrors({ answers }, () => bareCheckAnswers(rulebook, answers));
};
