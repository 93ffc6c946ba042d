/** The rule book of a content pack, checked: what a rule may read and decide (the types are in `rulebook.ts`). */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** A text of a content pack, 5 000 characters at most; never empty, since a page would show nothing in its place. */
export const text = z.string().check(z.minLength(1), z.maxLength(5_000));
/** An ISO date. */
export const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
/** Texts by name. */
export const texts = z.record(z.string(), text);
/** 500 texts at most. */
export const list = z.array(text).check(z.maxLength(500));

const scalar = z.union([text, z.number()]);
const value = z.union([scalar, z.array(scalar), z.strictObject({ constant: text })]);
const status = z.enum(['pertinent', 'a_verifier', 'non_pertinent']);
const audience = z.enum(['travailleur', 'employeur', 'professionnel']);
const persona = z.enum(['travailleur', 'employeur']);
const outcome = z.enum(['eligible', 'verify', 'other']);

/** A condition read with three values; a rule is data, never code. */
export const condition: z.ZodMiniType = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
    z.strictObject({ derived: text }),
    z.strictObject({ dispositif: text }),
    z.strictObject({ const: z.boolean() }),
    z.strictObject({ fact: text, op: z.enum(['eq', 'in', 'gt', 'gte', 'lt', 'lte']), value }),
    z.strictObject({ fact: text, op: z.literal('absent') }),
  ]),
);
const lines = z.strictObject({
  no: z.optional(condition),
  base: z.optional(condition),
  lift: z.optional(condition),
  cap: z.optional(condition),
});

const question = z.looseObject({
  id: text,
  order: z.number(),
  roles: z.array(audience),
  type: z.enum(['choix', 'entier', 'annee', 'departement', 'date']),
  options: z.array(z.looseObject({ value: text })),
  askWhen: z.optional(condition),
  askUnless: z.optional(condition),
  orderService: z.optional(z.number()),
  min: z.optional(z.number()),
  max: z.optional(z.number()),
});
const dispositif = z.looseObject({
  id: text,
  audience: z.array(persona),
  rules: z.partialRecord(persona, lines),
  notes: z.array(z.looseObject({ code: text, persona: text, when: condition })),
});
const service = z.looseObject({
  id: text,
  statusMap: z.record(outcome, status),
  fallbackRule: text,
  inputs: list,
  rules: z.array(z.looseObject({ id: text, when: condition, outcome, contacts: list })).check(z.minLength(1)),
});

/** The whole rule book, as the engine reads it. */
export const rules = z.looseObject({
  version: text,
  personas: z.array(z.looseObject({ id: text, when: condition, rules: text })),
  constants: z.array(z.looseObject({ name: text, value: z.union([scalar, z.array(scalar)]), from: day })),
  questions: z.array(question).check(z.minLength(1)),
  derived: z.array(z.looseObject({ id: text, when: z.optional(condition) })),
  dispositifs: z.array(dispositif),
  service,
  overlays: z.array(z.looseObject({ id: text, when: condition, outcomes: z.array(outcome), contacts: list })),
  tables: z.looseObject({ caisses: z.array(z.looseObject({ code: text, name: text })) }),
});
/** One « À ne pas oublier »: for whom, when, beside which sheets. */
export const reminder = z.looseObject({ id: text, persona, when: condition, dispositifs: list });
