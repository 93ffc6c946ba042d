import type { Rules } from '../../model/rulebook.js';
import type { Tell } from '../../owner/problem.js';
import type { Local } from './local/local.js';
import type { FinderSettings } from './settings.js';

/**
 * Tells the owner each id of `only` and `without` that no sheet has, national or the site's own, and what is wrong in what he adds.
 * @example tellUnknown({ only: ['rqht'], without: [] }, rules, undefined, tell) // PDP-001: … « rqht » ; le plus proche : rqth
 */
export function tellUnknown(
  { only, without }: Pick<FinderSettings, 'only' | 'without'>,
  rules: Pick<Rules, 'dispositifs'>,
  local: Local | undefined,
  tell: Tell,
): void {
  const accepted = [...rules.dispositifs.map(({ id }) => id), ...(local?.ids ?? [])];
  for (const [where, list] of Object.entries({ only, without }))
    for (const value of list) if (!accepted.includes(value)) tell({ code: 'PDP-001', where, value, accepted });
  local?.check(rules, tell);
}
