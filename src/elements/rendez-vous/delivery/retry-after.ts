/** Shown when the server asks to come back without a usable delay. */
const usual = 30;
const longest = 86_400;

/**
 * Seconds to wait according to `Retry-After`: a number of seconds or an HTTP date. What cannot be read, is past or
 * negative gives 30; « now » is 1, so that a delay can be said. `wall` is the time of day in milliseconds, the only use of it in a delivery.
 * @example retryAfter('120', 0) // 120
 */
export function retryAfter(header: string | null, wall: number): number {
  const text = (header ?? '').trim();
  const seconds = /^\d+$/.test(text)
    ? Number(text)
    : /^[a-z]{3}, /i.test(text)
      ? Math.ceil((Date.parse(text) - wall) / 1000)
      : -1;
  return seconds >= 0 ? Math.max(1, Math.min(seconds, longest)) : usual;
}
