import type { LocalRecords } from '../../../model/local-records.js';
import type { Rules } from '../../../model/rulebook.js';
import type { Tell } from '../../../owner/problem.js';

/**
 * Tells the owner, in what his site adds, each id that no national sheet has, and each sheet of his own that has the id of one.
 * @example checkIds({ organisme: 'Horizon', activer: ['comette'] }, rules, tell) // PDP-001: … « comette » ; le plus proche : comete
 */
export function checkIds(local: LocalRecords, { dispositifs }: Pick<Rules, 'dispositifs'>, tell: Tell): void {
  const { noms = {}, notes = [], activer = [], fiches = [] } = local;
  const accepted = dispositifs.map(({ id }) => id);
  const named = { noms: Object.keys(noms), notes: notes.map(({ fiche }) => fiche), activer };
  for (const [where, ids] of Object.entries(named))
    for (const value of ids)
      if (!accepted.includes(value)) tell({ code: 'PDP-001', where: `localRecords ${where}`, value, accepted });
  for (const { id: value } of fiches)
    if (accepted.includes(value))
      tell({
        code: 'PDP-001',
        where: 'localRecords fiches',
        value,
        accepted: ['un id à vous (« noms » renomme une fiche nationale)'],
      });
}
