import type { LocalRecords } from '../../../model/local-records.js';
import type { Rules } from '../../../model/rulebook.js';
import type { Tell } from '../../../owner/problem.js';
import type { FinderSettings } from '../settings.js';

/**
 * Tells the owner each id of `only` and `without` that no sheet has, national or the site's own.
 * @example tellUnknown({ only: ['rqht'], without: [] }, rules, undefined, tell) // PDP-001: … « rqht » ; le plus proche : rqth
 */
export function tellUnknown(
  { only, without }: Pick<FinderSettings, 'only' | 'without'>,
  { dispositifs }: Pick<Rules, 'dispositifs'>,
  local: LocalRecords | undefined,
  tell: Tell,
): void {
  const ids = [...dispositifs, ...(local?.fiches ?? [])].map(({ id }) => id);
  for (const [where, list] of Object.entries({ only, without }))
    for (const value of list) if (!ids.includes(value)) tell({ code: 'PDP-001', where, value, accepted: ids });
}
