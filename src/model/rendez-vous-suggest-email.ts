/** Mail domains people have in France; those that look alike are all here, so that a real one is never corrected. */
const domains = (
  'gmail.com googlemail.com ymail.com email.com mail.com yahoo.fr yahoo.com hotmail.fr hotmail.com outlook.fr outlook.com ' +
  'live.fr live.com msn.com orange.fr wanadoo.fr free.fr sfr.fr neuf.fr bbox.fr laposte.net numericable.fr aol.com gmx.fr ' +
  'gmx.com icloud.com me.com mac.com proton.me protonmail.com'
).split(' ');

/** Whether one letter added, removed, replaced, or two neighbours swapped, make one of the other. */
function isOneSlip(left: string, right: string): boolean {
  let start = 0;
  while (start < left.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < Math.min(left.length, right.length) - start && left.at(-1 - end) === right.at(-1 - end)) end++;
  const [a, b] = [left.slice(start, left.length - end), right.slice(start, right.length - end)];
  return (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a === b[1]! + b[0]!);
}

/**
 * What the person probably meant, when the domain is one slip away from a common one; undefined otherwise. Never blocks.
 * @example suggestEmail('a@gmial.com') // 'a@gmail.com'
 */
export function suggestEmail(email: string): string | undefined {
  const at = email.lastIndexOf('@');
  const domain = email
    .slice(at + 1)
    .trim()
    .toLowerCase();
  if (at < 1 || domains.includes(domain)) return undefined;
  const meant = domains.find((one) => isOneSlip(domain, one));
  return meant && `${email.slice(0, at).trim()}@${meant}`;
}
