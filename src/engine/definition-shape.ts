import { decimal, either, listOf, object, oneOf, optional, recordOf, text, whole, wholeFrom } from './shape.js';

const yes = optional(oneOf(true));
const test = object({
  item: text,
  op: oneOf('exists', '=', '!=', '>', '<', '>=', '<='),
  value: (value, path, refuse) => void (['string', 'boolean'].includes(typeof value) || decimal(value, path, refuse)),
});
const options = listOf(
  object({ id: text, score: optional(decimal), declined: yes, exclusive: yes, flags: optional(listOf(text)) }),
  1,
);
const common = {
  id: text,
  role: optional(oneOf('scored', 'context', 'safety')),
  showIf: optional(object({ behavior: oneOf('all', 'any'), tests: listOf(test, 1) })),
};
const kinds = {
  choice: object({ ...common, options }),
  multi: object({ ...common, options }),
  scale: object({ ...common, min: whole, max: whole, step: optional(wholeFrom(1)) }),
  info: object(common),
} as const;
const item = either(({ kind }) =>
  kind === 'choice' || kind === 'multi' || kind === 'scale' || kind === 'info'
    ? kinds[kind]
    : object({ kind: oneOf(...Object.keys(kinds)) }),
);
const term = object({
  item: optional(text),
  score: optional(text),
  read: optional(oneOf('score', 'count', 'minScore', 'maxScore')),
  reverse: optional(object({ min: decimal, max: decimal })),
  lookup: optional(
    listOf(
      object({ upTo: (value, path, refuse) => void (value === null || decimal(value, path, refuse)), value: decimal }),
      1,
    ),
  ),
  weight: optional(decimal),
  weightBy: optional(object({ item: text, map: recordOf(decimal) })),
});
const when = either((value) =>
  'items' in value
    ? object({ items: listOf(text, 1), scoreFrom: decimal, times: wholeFrom(1) })
    : object({ scores: listOf(object({ score: text, op: oneOf('>', '>=', '<', '<='), value: decimal }), 1) }),
);
const score = object({
  id: text,
  op: optional(oneOf('sum', 'mean')),
  terms: listOf(term, 1),
  multiply: optional(decimal),
  constant: optional(decimal),
  decimals: optional(oneOf(0, 1, 2, 3, 4)),
  missing: optional(object({ max: wholeFrom(0), strategy: oneOf('reject', 'zero', 'prorate') })),
  bands: optional(listOf(object({ id: text, from: decimal }))),
  rules: optional(listOf(object({ atLeast: text, when }))),
});
const triggerTest = either((value) =>
  'flag' in value
    ? object({ flag: text })
    : 'bandIn' in value
      ? object({ score: text, bandIn: listOf(text, 1) })
      : test,
);
const panels = optional(
  listOf(object({ id: text, always: yes, trigger: optional(object({ any: listOf(triggerTest, 1) })) })),
);
/** What scoring reads of a definition; its texts and the rest are the schema's. */
export const definitionShape = object({
  format: optional(oneOf('pdp-questionnaire/1')),
  items: listOf(item, 1),
  scores: optional(listOf(score)),
  panels,
  advice: panels,
});
