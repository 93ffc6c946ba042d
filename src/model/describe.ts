/** A value in a few words for the author of a file. @example describe('abc') // '« abc » (texte)' */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `« ${value.slice(0, 40)}${value.length > 40 ? '…' : ''} » (texte)`;
  if (value === undefined) return 'rien';
  if (value === null) return 'null';
  if (Array.isArray(value)) return `une liste de ${value.length}`;
  if (typeof value === 'function') return 'une fonction';
  return typeof value === 'object' ? 'un objet' : String(value);
}
