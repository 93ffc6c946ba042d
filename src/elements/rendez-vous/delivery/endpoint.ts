const local = /^(localhost|127\.0\.0\.1|\[::1\]|.*\.localhost)$/;

/**
 * The address requests go to, absolute; empty when it is not safe (N12, D05): https, or http on this machine only;
 * a relative one stays on the page's own origin, whatever `<base>` says.
 * @example safeEndpoint('http://exemple.fr/rdv', 'https://exemple.fr/', 'https://exemple.fr') // ''
 */
export function safeEndpoint(given: string, base: string, origin: string): string {
  const text = given.trim();
  if (!text || /[\s\\]/.test(text)) return '';
  try {
    const url = new URL(text, base);
    const isRelative = !/^[a-z][a-z\d+.-]*:/i.test(text);
    const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && local.test(url.hostname));
    return isSafe && !url.username && !url.password && (!isRelative || url.origin === origin) ? url.href : '';
  } catch {
    return '';
  }
}
