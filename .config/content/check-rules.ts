/** What the engine could not read, or a condition that says nothing. */
import { rules } from '../../src/content/rulebook/rules.js';
import { checkRulebook } from '../../src/engine/check-rulebook.js';
import { RulebookError } from '../../src/engine/rulebook-error.js';
import type { Condition } from '../../src/model/rulebook.js';
import type { Book, Fault } from './book.js';

/** True where a list has nothing in it: `all` would always hold, `any` and `in` never. */
export function isHollow(condition: Condition): boolean {
  if ('not' in condition) return isHollow(condition.not);
  const list = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (list) return !list.length || list.some(isHollow);
  return 'value' in condition && Array.isArray(condition.value) && !condition.value.length;
}

/** Where the engine's own check of the rule book found a fault. */
function fileOf(path: string, book: Book): string {
  const [, list, key = ''] = /^(\w+)[.[]([^\].]+)/.exec(path) ?? ['', path];
  if (list === 'dispositifs') return `src/content/dispositifs/${book.dispositifs[Number(key)]?.id ?? key}/rule.ts`;
  return list === 'tables' ? 'src/content/caisses.ts' : `src/content/rulebook/${list}.ts`;
}

/** What the engine refuses, said where it can be mended: wrong kinds of values, days, loops. */
export function checkReadable(book: Book): Fault[] {
  const { constants, derived, dispositifs, overlays, questions, reminders, service, caisses } = book;
  const asked = reminders.map(({ id, when }) => ({ id, when, outcomes: [], contacts: [], confidence: 'B' as const }));
  const all = [...overlays, ...asked];
  try {
    checkRulebook({
      ...rules,
      constants,
      derived,
      dispositifs,
      questions,
      service,
      overlays: all,
      tables: { caisses },
    });
    return [];
  } catch (error) {
    if (!(error instanceof RulebookError)) throw error;
    const { path, found, accepted } = error;
    if (path.startsWith('id n°')) return []; // said by checkWays
    return [{ file: fileOf(path, book), path, found, mend: accepted }];
  }
}

/** The version that pages say is the one a newer content is compared with. */
export function checkVersion({ about, version }: Book): Fault[] {
  if (version === about.version) return [];
  const found = `« ${version} », et « ${about.version} » dans about.ts`;
  return [{ file: 'src/content/rulebook/rules.ts', path: 'version', found, mend: 'la même dans les deux' }];
}
