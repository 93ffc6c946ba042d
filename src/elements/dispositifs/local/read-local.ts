import type { LocalRecords } from '../../../model/local-records.js';
import type { Tell } from '../../../owner/problem.js';
import { learnLines } from '../../shared/problem.js';

/**
 * What the site adds, checked by the schemas, which are fetched only then. Undefined when it adds nothing, and when what it
 * gives is malformed: it is told then. Rejects when the file of schemas does not come.
 * @example (await readLocal({ organisme: 'Horizon' }, tell))?.organisme // 'Horizon'
 */
export async function readLocal(given: unknown, tell: Tell): Promise<LocalRecords | undefined> {
  if (given === undefined || given === null) return undefined;
  const { parseLocalRecords } = await import('../../../schemas.js');
  const parsed = parseLocalRecords(given);
  if (parsed.ok) return parsed.records;
  const { path, found, accepted } = parsed.problem;
  await learnLines(); // before the first screen: the line says all
  tell({ code: 'PDP-005', where: `localRecords ${path}`.trim(), found, accepted });
  return undefined;
}
