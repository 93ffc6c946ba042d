/**
 * A value that nobody checked, in a few words for the author of a program. Never throws, whatever it holds.
 * @example told(null) // 'null'
 */
export function told(value: unknown): string {
  try {
    return String(value).slice(0, 200) || (typeof value === 'string' ? 'un texte vide' : 'une liste vide');
  } catch {
    return 'une valeur illisible'; // what it is made of throws when read
  }
}

/** True for what can hold keys and is no list, without reading any. @example isObject([]) // false */
export function isObject(value: unknown): value is object {
  try {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false; // a proxy that was revoked
  }
}

/** True for a list. Never throws. @example isList('abc') // false */
export function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

/**
 * The first of these arguments that throws when it is read, by its name; the last name when all are readable.
 * @example unreadable({ answers: { get jours() { throw Error() } }, context: {} }) // 'answers'
 */
export function unreadable(given: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(given);
  const broken = names.find((name) => {
    try {
      if (typeof given[name] === 'object') Object.values(given[name] ?? {});
      return false;
    } catch {
      return true;
    }
  });
  return broken ?? names.at(-1)!;
}
