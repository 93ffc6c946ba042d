import * as z from 'zod/mini';
import { Id, L10n, Num, Whole } from './text.js';

/** The answer a weight is for: an option's id, or a number of a scale. */
const WeightKey = z.string().check(z.regex(/^([a-z][a-z0-9-]{0,63}|-?\d{1,7})$/));

const Step = z.strictObject({ upTo: z.nullable(Num), value: Num });

/** One item or one earlier score, read, turned round, looked up, weighted. */
export const Term = z
  .strictObject({
    item: z.optional(Id),
    score: z.optional(Id),
    read: z.optional(z.enum(['score', 'count', 'minScore', 'maxScore'])),
    reverse: z.optional(z.strictObject({ min: Num, max: Num })),
    lookup: z.optional(z.array(Step).check(z.minLength(1), z.maxLength(100))),
    weight: z.optional(Num),
    weightBy: z.optional(z.strictObject({ item: Id, map: z.record(WeightKey, Num) })),
  })
  .check(z.refine((term) => (term.item === undefined) !== (term.score === undefined), 'itemXorScore'));
export type Term = z.infer<typeof Term>;

/** What a score means from a number of points on. */
export const Band = z.strictObject({
  id: Id,
  from: Num,
  label: L10n,
  text: L10n,
  flagged: z.optional(z.strictObject({ label: L10n, text: L10n })),
  tone: z.optional(z.enum(['neutral', 'attention', 'alert'])),
});
export type Band = z.infer<typeof Band>;

const Rule = z.strictObject({
  atLeast: Id,
  when: z.union([
    z.strictObject({
      items: z.array(Id).check(z.minLength(1), z.maxLength(200)),
      scoreFrom: Num,
      times: Whole.check(z.gte(1)),
    }),
    z.strictObject({
      scores: z
        .array(z.strictObject({ score: Id, op: z.enum(['>', '>=', '<', '<=']), value: Num }))
        .check(z.minLength(1), z.maxLength(50)),
    }),
  ]),
});

/** How points are made from answers, and what they mean. */
export const ScoreDefinition = z.strictObject({
  id: Id,
  title: L10n,
  op: z.optional(z.enum(['sum', 'mean'])),
  terms: z.array(Term).check(z.minLength(1), z.maxLength(200)),
  multiply: z.optional(Num),
  constant: z.optional(Num),
  decimals: z.optional(Whole.check(z.gte(0), z.lte(4))),
  missing: z.optional(z.strictObject({ max: Whole.check(z.gte(0)), strategy: z.enum(['reject', 'zero', 'prorate']) })),
  range: z.strictObject({ min: Num, max: Num }),
  bands: z.optional(z.array(Band).check(z.maxLength(50))),
  rules: z.optional(z.array(Rule).check(z.maxLength(50))),
  show: z.optional(z.enum(['band', 'band-and-number', 'none'])),
});
export type ScoreDefinition = z.infer<typeof ScoreDefinition>;
