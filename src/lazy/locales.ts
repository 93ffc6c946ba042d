import type { Modules } from './other-languages.js';

type OtherLanguages = typeof import('./other-languages.js');

/** Where other languages are, and the machinery that puts their words in place: a French page fetches nothing of it. */
export const otherLanguages = (): Promise<OtherLanguages> => import('./other-languages.js');

/**
 * What there is in that language. Nothing in French, in a language that has no such text, or when a file does not come:
 * French then stands in.
 * @example await translated('en', (all) => all.records) // the records in English
 */
export const translated = <Kept>(
  locale: string,
  of: (all: OtherLanguages) => Modules<Kept>,
): Promise<Kept | undefined> | false =>
  locale !== 'fr' &&
  otherLanguages()
    .then((all) => all.found(of(all), locale))
    .catch(() => undefined);
