import * as z from 'zod/mini';
import { ShowIf, Trigger } from './condition.js';
import { ScoreDefinition } from './score.js';
import { Id, L10n, Lang, Num, Whole } from './text.js';

export type { ItemTest } from './condition.js';
export type { Band, ScoreDefinition, Term } from './score.js';
export type { L10n } from './text.js';

const Option = z
  .strictObject({
    id: Id,
    label: L10n,
    score: z.optional(Num),
    declined: z.optional(z.literal(true)),
    exclusive: z.optional(z.literal(true)),
    flags: z.optional(z.array(Id).check(z.maxLength(20))),
  })
  .check(z.refine((option) => !(option.declined && option.score !== undefined), 'declinedScore'));
export type Option = z.infer<typeof Option>;

const common = {
  id: Id,
  text: L10n,
  help: z.optional(L10n),
  role: z.optional(z.enum(['scored', 'context', 'safety'])),
  dimension: z.optional(Id),
  showIf: z.optional(ShowIf),
  required: z.optional(z.boolean()),
};
const options = z.array(Option).check(z.minLength(2), z.maxLength(50));

const Choice = z.strictObject({ ...common, kind: z.literal('choice'), options });
const Multi = z.strictObject({ ...common, kind: z.literal('multi'), options });
const Scale = z.strictObject({
  ...common,
  kind: z.literal('scale'),
  min: Whole,
  max: Whole,
  step: z.optional(Whole.check(z.gte(1))),
  minLabel: z.optional(L10n),
  maxLabel: z.optional(L10n),
});
const Info = z.strictObject({ id: Id, kind: z.literal('info'), text: L10n, showIf: z.optional(ShowIf) });
const Item = z.discriminatedUnion('kind', [Choice, Multi, Scale, Info]);
export type ChoiceItem = z.infer<typeof Choice>;
export type Item = z.infer<typeof Item>;

const Panel = z
  .strictObject({ id: Id, text: L10n, always: z.optional(z.literal(true)), trigger: z.optional(Trigger) })
  .check(z.refine((panel) => Boolean(panel.always) !== Boolean(panel.trigger), 'alwaysXorTrigger'));
export type Panel = z.infer<typeof Panel>;

const webAddress = z.string().check(z.maxLength(2000), z.regex(/^https?:\/\/\S+$/));

/** The native format of a questionnaire, defaults left out. Relations between its parts: `coherence.ts`. */
export const QuestionnaireDefinition = z.strictObject({
  format: z.literal('pdp-questionnaire/1'),
  id: Id,
  version: z.string().check(z.maxLength(50), z.regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/)),
  url: webAddress,
  status: z.enum(['draft', 'active', 'retired']),
  languages: z.array(Lang).check(z.minLength(1), z.maxLength(20)),
  audience: z.enum(['worker', 'manager', 'professional']),
  validated: z.boolean(),
  title: L10n,
  intro: z.optional(L10n),
  limits: L10n,
  licence: z.strictObject({
    spdx: z.optional(z.string().check(z.maxLength(100))),
    statement: L10n,
    holder: z.optional(z.string().check(z.maxLength(500))),
    url: z.optional(webAddress),
    redistributable: z.boolean(),
  }),
  dimensions: z.optional(z.array(z.strictObject({ id: Id, title: L10n })).check(z.maxLength(50))),
  items: z.array(Item).check(z.minLength(1), z.maxLength(200)),
  scores: z.optional(z.array(ScoreDefinition).check(z.maxLength(50))),
  panels: z.optional(z.array(Panel).check(z.maxLength(100))),
  advice: z.optional(z.array(Panel).check(z.maxLength(100))),
});
export type QuestionnaireDefinition = z.infer<typeof QuestionnaireDefinition>;
