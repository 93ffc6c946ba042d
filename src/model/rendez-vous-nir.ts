const gap = '[\\s.·_\\p{Pd}\\p{C}]';
/** Sex, year, month, département (with Corsica), commune and order, key; anything that separates may stand between. */
const digits = (count: number) => `(?:${gap}*\\d){${count}}`;
const loose = new RegExp(
  `(?<!\\d)[1-478]${digits(4)}${gap}*(?:\\d${gap}*[\\dAB])${digits(6)}${digits(2)}(?!\\d)`,
  'giu',
);
const grouped = new RegExp(
  `(?<!\\d)[1-478]${gap}+\\d\\d${gap}+\\d\\d${gap}+(?:2[AB]|\\d\\d)${gap}+\\d{3}${gap}+\\d{3}(?!\\d)`,
  'iu',
);

/** The key of the 13 first characters: 97 − n mod 97, where 2A counts as 19 and 2B as 18. */
function hasValidKey(nir: string): boolean {
  const number = nir.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return /^\d{13}$/.test(number) && 97 - (Number(number) % 97) === Number(nir.slice(13));
}

/**
 * Whether a text holds a « numéro de sécurité sociale » (P13): 15 characters whose key is right, however they are
 * spaced, or the shape 1 2 2 2 3 3. A longer run of digits glued together is not one. Never throws.
 * @example findsNir('mon numéro : 1 85 05 78 006 084 91') // true
 */
export function findsNir(text: string): boolean {
  const plain = text.normalize('NFKC');
  if (grouped.test(plain)) return true;
  loose.lastIndex = 0;
  for (let found = loose.exec(plain); found; found = loose.exec(plain)) {
    if (hasValidKey(found[0].toUpperCase().replace(/[^\dAB]/g, ''))) return true;
    loose.lastIndex = found.index + 1; // a right one may begin inside a wrong one
  }
  return false;
}
