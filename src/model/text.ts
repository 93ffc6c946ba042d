import * as z from 'zod/mini';

z.config({ jitless: true }); // no code made from strings: pages forbid it (X07)

/** Ids are opaque names: a letter, then letters, digits, dashes. */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,63}$/));
/** A language as a definition names it: `fr`, `fr-FR`, `fr-x-simple`. */
export const Lang = z.string().check(z.regex(/^[a-z]{2}(-[A-Z]{2}|-x-simple)?$/));
/** A text by language, at most 2 000 characters each. */
export const L10n = z.record(Lang, z.string().check(z.minLength(1), z.maxLength(2000)));
export type L10n = z.infer<typeof L10n>;

/** A number that fixed-point arithmetic keeps exact: at most a million, at most four decimals. */
export const Num = z.number().check(
  z.gte(-1_000_000),
  z.lte(1_000_000),
  z.refine((value) => Number(value.toFixed(4)) === value, 'decimals'),
);
/** A whole number, a million at most. */
export const Whole = z.int().check(z.gte(-1_000_000), z.lte(1_000_000));
