import type { Panel } from '../model/questionnaire.js';
import type { ShownDefinition, ShownScore } from '../model/structure.js';
import { chosenOptions, type QuestionnaireAnswers } from './answers.js';
import type { Arithmetic } from './arithmetic.js';
import { compare, isTrue, shown } from './visibility.js';

export type ScoreValue = { value: number | null; band: string | null; partial: boolean };
export type Scored = {
  scores: Record<string, ScoreValue>;
  flags: string[];
  panels: string[];
  advice: string[];
};
/** What programs get: also the shown scored items without points. */
export type ScoreResult = Scored & { missing: string[] };

/**
 * Points, bands, flags, panels and advice of some answers (semantics: the format's nine rules).
 * An unknown, invalid or declined answer counts as missing, never as zero unless the definition says so.
 * The definition is taken as coherent: `index.ts` exports this behind a guard, with exact arithmetic.
 * @example score(definition, { q1: 'r3' }, exact).scores.total // { value: null, band: null, partial: false }
 */
export function score<N>(
  definition: ShownDefinition,
  answers: QuestionnaireAnswers,
  arithmetic: Arithmetic<N>,
): Scored {
  const { items, held } = shown(definition, answers);
  const byId = new Map(items.map((item) => [item.id, item]));
  const pointsOf = (id: string) => byId.has(id) && arithmetic.points(byId.get(id)!, answers);
  const scores: Record<string, ScoreValue> = {};

  /** One score: its terms, what is missing, the arithmetic, the band. */
  function valueOf(one: ShownScore): ScoreValue {
    const none = { value: null, band: null, partial: false };
    const terms: N[] = [];
    let missing = 0;
    for (const term of one.terms) {
      const item = byId.get(term.item ?? '');
      if (term.item !== undefined && !item) continue; // not shown, hence not missing
      const points = item ? arithmetic.points(item, answers, term.read) : scores[term.score ?? '']?.value;
      const weighed = typeof points === 'number' ? arithmetic.weigh(term, points, held) : undefined;
      if (weighed === undefined) missing++;
      else terms.push(weighed);
    }
    const { max, strategy } = one.missing ?? { max: 0, strategy: 'reject' };
    if (!terms.length || missing > max || (missing && strategy === 'reject')) return none;
    const value = arithmetic.total(one, terms, missing);
    return value === null ? none : { value, band: bandOf(one, value), partial: missing > 0 };
  }

  /** The last band reached, which the rules may raise, never lower. */
  function bandOf({ id, bands = [], rules = [] }: ShownScore, value: number): string | null {
    let place = bands.findLastIndex(({ from }) => compare(value, '>=', from));
    for (const { atLeast, when } of rules) {
      const target = bands.findIndex((band) => band.id === atLeast);
      const applies =
        'items' in when
          ? when.items.filter((item) => compare(pointsOf(item), '>=', when.scoreFrom)).length >= when.times
          : when.scores.every((test) =>
              compare(test.score === id ? value : scores[test.score]?.value, test.op, test.value),
            );
      if (applies) place = Math.max(place, target);
    }
    return bands[place]?.id ?? null;
  }

  for (const one of definition.scores ?? []) scores[one.id] = valueOf(one);
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
  return {
    scores,
    flags,
    panels: active(definition.panels),
    advice: active(definition.advice),
  };
}
