/** What a person types in a field, by its purpose; a department when it has none. */
const words: Readonly<Record<string, string>> = {
  'given-name': 'Zoe',
  'family-name': 'Martin',
  tel: '0612345678',
  'postal-code': '25000',
};

/** The words for that field. @example typedWords('tel') // '0612345678' */
export const typedWords = (purpose: string): string => words[purpose] ?? 'Doubs';
