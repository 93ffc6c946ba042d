import type { Scored } from '../../../engine/score.js';
import type { L10n, Panel } from '../../../model/questionnaire.js';
import type { Question } from '../journey.js';
import { flags } from '../prepare.js';
import type { Given } from '../screen.js';

const tests = ({ trigger }: Panel) => trigger?.any ?? [];

/**
 * Panels raised by these flags: those of the definition that are triggered (with `item`, only those that it concerns),
 * then ours for the flags they say nothing about.
 */
export function raisedPanels(
  { definition, safety }: Given,
  result: Scored,
  raised: readonly string[],
  item: Question | undefined,
): L10n[] {
  const concerns = (panel: Panel) =>
    !item ||
    tests(panel).some((test) =>
      'flag' in test ? raised.includes(test.flag) : 'item' in test && test.item === item.id,
    );
  const active = (definition.panels ?? []).filter(({ id, always }) => !always && result.panels.includes(id));
  const own = active.filter(concerns);
  const isCovered = (flag: string) =>
    own.some((panel) => tests(panel).some((test) => 'flag' in test && test.flag === flag));
  return [
    ...own.map(({ text }) => text),
    ...flags.filter((flag) => raised.includes(flag) && !isCovered(flag)).map((flag) => safety[flag]),
  ];
}
