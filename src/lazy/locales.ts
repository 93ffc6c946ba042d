type OtherLanguages = typeof import('./other-languages.js');
type Modules<Kept> = Readonly<Partial<Record<string, () => Promise<{ default: Kept }>>>>;

/** Where other languages are, and the machinery that puts their words in place: a French page fetches nothing of it. */
export const otherLanguages = (): Promise<OtherLanguages> => import('./other-languages.js');

/**
 * What there is in that language. Undefined in French, in a language that has no such text, or when a file does not come:
 * French then stands in.
 * @example await translated('en', ({ records }) => records) // the records in English
 */
export const translated = async <Kept>(
  locale: string,
  of: (all: OtherLanguages) => Modules<Kept>,
): Promise<Kept | undefined> => {
  if (locale === 'fr') return undefined;
  try {
    return (await of(await otherLanguages())[locale]?.())?.default;
  } catch {
    return undefined;
  }
};
