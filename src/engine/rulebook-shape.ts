import { either, listOf, number, object, oneOf, recordOf, text, type Shape } from './shape.js';

/** Absent, null, or like this: a rule book writes null where it says nothing. */
const perhaps =
  (shape: Shape): Shape =>
  (value, path, refuse) => {
    if (value !== undefined && value !== null) shape(value, path, refuse);
  };
const scalar: Shape = (value, path, refuse) => void (typeof value === 'string' || number(value, path, refuse));
const texts = listOf(text);
const lists: Shape = (value, path, refuse) =>
  Array.isArray(value) ? listOf(scalar)(value, path, refuse) : scalar(value, path, refuse);

/** What the engine reads of a rule book, beside its conditions and what refers to what. A part cut for one page may lack what that page does not say. */
export const rulebookShape = object({
  personas: listOf(object({ rules: text, when: object({}) })),
  constants: listOf(object({ name: text, value: lists, source: perhaps(text) })),
  questions: listOf(
    object({
      order: number,
      orderService: perhaps(number),
      tier: perhaps(number),
      min: perhaps(number),
      max: perhaps(number),
      type: oneOf('choix', 'entier', 'annee', 'departement', 'date'),
      roles: texts,
      options: listOf(object({ value: text })),
      optionsEmployeur: perhaps(texts),
    }),
    1,
  ),
  dispositifs: listOf(
    object({
      audience: texts,
      rules: recordOf(object({})),
      priority: perhaps(number),
      priorityEmployeur: perhaps(number),
      boosts: perhaps(listOf(object({ priority: number }))),
      notes: listOf(object({ code: text, persona: oneOf('tous', 'travailleur', 'employeur') })),
      legal: texts,
      display: perhaps(object({ mode: oneOf('always', 'own-question') })),
    }),
  ),
  service: object({
    statusMap: recordOf(oneOf('pertinent', 'a_verifier', 'non_pertinent')),
    rules: listOf(object({ contacts: texts }), 1),
  }),
  overlays: listOf(object({ outcomes: texts, contacts: texts })),
  tables: object({
    caisses: listOf(
      either((one) => object('caisse' in one ? { code: text, caisse: text, caisseName: text } : { code: text })),
    ),
  }),
});
