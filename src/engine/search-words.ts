/** Words that say nothing about what is looked for, once folded: French, then English. */
const empty = new Set(
  (
    'a ai as au aux avec avoir c ca ce ces cet cete chez ci comment d dans de des dois doit donc dont du elle elles en ' +
    'es est et etre eu eux faire fais fait faut il ils j je l la le les leur leurs lui m ma mais me mes moi mon n ne ni ' +
    'non nos notre nous on ou par pas peut peux plus pour pourai pourais puis qu quand que quel quele queles quels qui quoi s ' +
    'sa se ses si son sont suis sur t ta te tes toi ton tous tout toute tres tu un une veut veux vos votre vous y ' +
    'am an and any are be been by can cant did do does dont for from get had has have he her him his how i im in is it ' +
    'its my no not of or our she so than that the their them there they this to too was we were what when where which ' +
    'who why wil with you your'
  ).split(' '),
);

/** Endings that one family of words shares; the longest that leaves enough letters goes. */
const long = /^(.{4,}?)(?:is?)?(?:ements?|ations?|itions?|ions?|ateurs?|atrices?|itudes?|ites?|ing|ed)$/;
const short = /^(.{3,}?)(?:is)?(?:i?ers?|ees?|ez|[eis]*)$/;

/** One word without plural, gender and usual ending; short words and acronyms keep their letters. */
const stem = (word: string) =>
  word.length < 4 || /\d/.test(word) ? word : (long.exec(word) ?? short.exec(word.replace(/aux$/, 'al')))![1]!;

/**
 * The words of a text as the search compares them: no accent, case, hyphen or elision, doubled letters once, no empty
 * word, stems only. Unknown signs separate words; never throws.
 * @example words('L’aménagement des horaires') // ['amenag', 'horair']
 */
export const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .split(/[^a-z0-9]+/)
    .map((word) => (word.length > 3 ? word.replace(/([a-z])\1+/g, '$1') : word))
    .filter((word) => word && !empty.has(word))
    .map(stem);

/**
 * Whether `b` is `a` with at most `most` letters added, lost, changed or swapped with the next one; `most` is small.
 * @example near('liaison', 'laison', 1) // true
 */
export function near(a: string, b: string, most: number): boolean {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const [x, y] = [a.slice(i), b.slice(i)];
  if (x.length + y.length === 0) return true;
  if (Math.abs(x.length - y.length) > most || !most) return false;
  const rest = (skipX: number, skipY: number) => near(x.slice(skipX), y.slice(skipY), most - 1);
  return rest(1, 0) || rest(0, 1) || rest(1, 1) || (x[0] === y[1] && x[1] === y[0] && rest(2, 2));
}
