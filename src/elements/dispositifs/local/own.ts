import { parseLocalRecords } from '../../../model/local-records.js';
import type { Local } from './local.js';
import { contactOf, localCards } from './local-cards.js';
import { relabelled } from './relabel.js';
import { checkIds } from './check-ids.js';

type Problem = { path: string; found: string; accepted: string };
type Read = { local: Local; problem?: undefined } | { local?: undefined; problem: Problem };

/**
 * What a site adds, checked by the schemas: ready to be shown, or what is wrong with it. Never throws.
 * @example ownOf({ organisme: 'Horizon' }) // { local: { on: [], … } }
 */
export function ownOf(given: unknown): Read {
  const parsed = parseLocalRecords(given);
  if (!parsed.ok) return { problem: parsed.problem };
  const { records } = parsed;
  const { organisme, fiches = [], notes = [], contacts = {}, activer = [], noms = {} } = records;
  return {
    local: {
      on: activer,
      names: noms,
      contacts: Object.fromEntries(Object.entries(contacts).map(([id, way]) => [id, contactOf(way)])),
      ids: fiches.map(({ id }) => id),
      cards: (...reader) => localCards(records, ...reader),
      notesOf: (id) => notes.filter(({ fiche }) => fiche === id).map(({ texte }) => ({ words: texte, by: organisme })),
      renamed: (pack) => relabelled(pack, noms),
      check: (rules, tell) => checkIds(records, rules, tell),
    },
  };
}
