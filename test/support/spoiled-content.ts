/** The content with a fault in it, for the tests of what looks for faults. */
import { book, type Book } from '../../.config/content/book.js';

/** The content with one thing changed, and nothing of the real one touched. */
export function spoiled(spoil: (copy: Book) => void): Book {
  const copy = structuredClone(book) as Book;
  spoil(copy);
  return copy;
}
type Loose = { -readonly [Key in string]: Loose } & {
  push(one: unknown): void;
  splice(at: number, count: number): void;
};
/** Without its types. */
export const loose = (value: unknown) => value as Loose;
/** The person's reading of a card. */
export const worker = (copy: Book) => loose(copy.texts['fr.travailleur']['rqth']);
/** The rule of a card. */
export const rule = (copy: Book, id: string) => loose(copy.dispositifs.find((one) => one.id === id));
/** Writes one field. */
export const set = (target: unknown, key: string, value: unknown) =>
  void ((target as Record<string, unknown>)[key] = value);
