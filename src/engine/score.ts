import type { Item, Panel, QuestionnaireDefinition, ScoreDefinition } from '../model/questionnaire.js';
import { chosenOptions, type QuestionnaireAnswers } from './answers.js';
import { compare, roundHalfUp, total } from './fixed.js';
import { points, weigh } from './term.js';
import { isTrue, shown, type Held } from './visibility.js';

export type ScoreValue = { value: number | null; band: string | null; partial: boolean };
export type ScoreResult = {
  scores: Record<string, ScoreValue>;
  flags: string[];
  panels: string[];
  advice: string[];
  /** Shown scored items without points. */
  missing: string[];
};

/**
 * Points, bands, flags, panels and advice of some answers (semantics: the format's nine rules).
 * An unknown, invalid or declined answer counts as missing, never as zero unless the definition says so.
 * Arithmetic is exact. The definition is taken as coherent: `index.ts` exports this behind a guard.
 * @example score(definition, { q1: 'r3' }).scores.total // { value: null, band: null, partial: false }
 */
export function score(definition: QuestionnaireDefinition, answers: QuestionnaireAnswers): ScoreResult {
  const { items, held } = shown(definition, answers);
  const byId = new Map(items.map((item) => [item.id, item]));
  const scores: Record<string, ScoreValue> = {};
  for (const one of definition.scores ?? []) scores[one.id] = valueOf(one, { answers, byId, held, scores });
  const flags = [
    ...new Set(items.flatMap((item) => chosenOptions(item, answers).flatMap((option) => option.flags ?? []))),
  ];
  const active = (panels: readonly Panel[] = []) =>
    panels
      .filter(
        ({ always, trigger }) =>
          always ||
          trigger?.any.some((test) => {
            if ('flag' in test) return flags.includes(test.flag);
            if ('bandIn' in test) return test.bandIn.includes(scores[test.score]?.band ?? '');
            return isTrue(test, held);
          }),
      )
      .map(({ id }) => id);
  const isMissing = (item: Item) =>
    item.kind !== 'info' && (item.role ?? 'scored') === 'scored' && points(item, answers) === undefined;
  return {
    scores,
    flags,
    panels: active(definition.panels),
    advice: active(definition.advice),
    missing: items.filter(isMissing).map(({ id }) => id),
  };
}

type Sheet = {
  answers: QuestionnaireAnswers;
  byId: ReadonlyMap<string, Item>;
  held: Held;
  scores: Readonly<Record<string, ScoreValue>>;
};

/** One score: its terms, what is missing, the arithmetic, the band. */
function valueOf(score: ScoreDefinition, sheet: Sheet): ScoreValue {
  const { answers, byId, held, scores } = sheet;
  const none = { value: null, band: null, partial: false };
  let sum = 0n,
    given = 0n,
    missing = 0n;
  for (const term of score.terms) {
    let raw: number | undefined;
    if (term.score !== undefined) raw = scores[term.score]?.value ?? undefined;
    else {
      const item = byId.get(term.item ?? '');
      if (!item) continue; // not shown, hence not missing
      raw = points(item, answers, term.read);
    }
    const weighed = weigh(term, raw, held);
    if (weighed === undefined) missing++;
    else {
      given++;
      sum += weighed;
    }
  }
  const { max, strategy } = score.missing ?? { max: 0, strategy: 'reject' };
  if (given === 0n || missing > max || (missing && strategy === 'reject')) return none;
  let under = 1n;
  if (missing && strategy === 'prorate') {
    sum *= given + missing;
    under = given;
  }
  if (score.op === 'mean') under *= given; // to the letter of the format, also after a proration
  const value = roundHalfUp(total(sum, under, score.multiply ?? 1, score.constant ?? 0), score.decimals ?? 0);
  if (Math.abs(value) > 1e11) return none; // beyond what a number with four decimals holds exactly
  return { value, band: bandOf(score, value, sheet), partial: missing > 0n };
}

/** The last band reached, which the rules may raise, never lower. */
function bandOf(score: ScoreDefinition, value: number, { answers, byId, scores }: Sheet): string | null {
  const bands = score.bands ?? [];
  let place = bands.findLastIndex(({ from }) => compare(value, '>=', from));
  for (const { atLeast, when } of score.rules ?? []) {
    const target = bands.findIndex(({ id }) => id === atLeast);
    const applies =
      'items' in when
        ? when.items.filter((id) => {
            const item = byId.get(id);
            const got = item && points(item, answers);
            return got !== undefined && compare(got, '>=', when.scoreFrom);
          }).length >= when.times
        : when.scores.every(({ score: id, op, value: limit }) => {
            const got = id === score.id ? value : scores[id]?.value;
            return typeof got === 'number' && compare(got, op, limit);
          });
    if (applies) place = Math.max(place, target);
  }
  return bands[place]?.id ?? null;
}
