import type { Tell } from '../../../owner/problem.js';
import { learnLines } from '../../shared/problem.js';
import type { Local } from './local.js';

/**
 * What the site adds, checked; its code and its schemas are fetched only then. Undefined when it adds nothing, and when what it
 * gives is malformed: it is told then. Rejects when the file does not come.
 * @example (await readLocal({ organisme: 'Horizon', activer: ['comete'] }, tell))?.on // ['comete']
 */
export async function readLocal(given: unknown, tell: Tell): Promise<Local | undefined> {
  if (given === undefined || given === null) return undefined;
  const { local, problem } = (await import('./own.js')).ownOf(given);
  if (problem) {
    await learnLines(); // before the first screen: the line says all
    tell({ code: 'PDP-005', ...problem, where: `localRecords ${problem.path}`.trim() });
  }
  return local;
}
