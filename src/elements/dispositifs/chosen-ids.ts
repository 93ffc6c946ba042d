import type { Rules } from '../../model/rulebook.js';
import type { Tell } from '../../owner/problem.js';
import type { Local } from './local/local.js';
import type { Choice } from './result/choose.js';
import type { FinderSettings } from './settings.js';

type Named = Pick<FinderSettings, 'only' | 'without'>;

/** The ids that `only` and `without` may name: those of the national sheets, and of the site's own. */
const known = ({ dispositifs }: Pick<Rules, 'dispositifs'>, local: Local | undefined) => [
  ...dispositifs.map(({ id }) => id),
  ...(local?.ids ?? []),
];

/**
 * What the site chose to show; an id that no sheet has counts as not written.
 * @example choiceOf({ only: ['rqht'], without: [] }, rules, undefined).only // []
 */
export const choiceOf = (given: Named, rules: Pick<Rules, 'dispositifs'>, local: Local | undefined): Choice => ({
  ...given,
  only: given.only.filter((id) => known(rules, local).includes(id)),
  on: local?.on ?? [],
});

/**
 * Tells the owner each id of `only` and `without` that no sheet has, national or the site's own, and what is wrong in what he adds.
 * @example tellUnknown({ only: ['rqht'], without: [] }, rules, undefined, tell) // PDP-001: … « rqht » ; le plus proche : rqth
 */
export function tellUnknown(
  given: Named,
  rules: Pick<Rules, 'dispositifs'>,
  local: Local | undefined,
  tell: Tell,
): void {
  const accepted = known(rules, local);
  for (const where of ['only', 'without'] as const)
    for (const value of given[where]) if (!accepted.includes(value)) tell({ code: 'PDP-001', where, value, accepted });
  local?.check(rules, tell);
}
