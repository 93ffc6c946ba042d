/** How long a window lasts. */
const minute = 60_000;
const maxAddresses = 100_000;

/** A network of addresses: one IPv4, or the /64 that one subscriber has in IPv6. @example networkOf('2001:db8:1:2:3::4') // '2001:db8:1:2' */
export function networkOf(ip: string): string {
  const plain = ip.replace(/^::ffff:(?=\d+\.)/, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const [left, right] = [head, tail].map((part) => part.split(':').filter(Boolean)) as [string[], string[]];
  const zeros = Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0');
  return [...left, ...zeros, ...right].slice(0, 4).join(':');
}

/**
 * Counts per address, in memory only: addresses are never written anywhere. Answers 0 when the request may pass, else
 * the seconds to wait; `counts` false asks without counting.
 */
export function rateLimit(perMinute: number, now: () => number): (ip: string, counts?: boolean) => number {
  const windows = new Map<string, { until: number; count: number }>();
  const forget = () => {
    for (const [address, { until }] of windows) if (until <= now()) windows.delete(address);
    if (windows.size >= maxAddresses) windows.clear();
  };
  return (ip, counts = true) => {
    const network = networkOf(ip);
    let window = windows.get(network);
    if (!window || window.until <= now()) {
      if (windows.size >= maxAddresses) forget();
      window = { until: now() + minute, count: 0 };
      windows.set(network, window);
    }
    window.count += counts ? 1 : 0;
    return window.count <= perMinute ? 0 : Math.max(1, Math.ceil((window.until - now()) / 1000));
  };
}
