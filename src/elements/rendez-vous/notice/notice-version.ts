/**
 * A short mark of the text that was shown, so that the service can prove which one: 32-bit FNV-1a, 8 hexadecimal digits.
 * White space does not count.
 * @example noticeVersion('Ce que nous faisons de vos informations.') // 8 digits
 */
export function noticeVersion(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text.replace(/\s+/g, ' ').trim()) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
