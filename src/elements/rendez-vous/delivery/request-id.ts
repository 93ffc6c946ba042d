const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A random byte, of the page's own chance where `crypto` is missing. */
function byte(): number {
  try {
    return crypto.getRandomValues(new Uint8Array(1))[0]!;
  } catch {
    return Math.random() * 256;
  }
}

/** A UUID v4; from random bytes where `crypto.randomUUID` is missing (http pages, old browsers) or was replaced (D40). */
export function requestId(): string {
  try {
    const given = crypto.randomUUID();
    if (shape.test(given)) return given;
  } catch {
    // not a secure page
  }
  return '00000000-0000-4000-8000-000000000000'.replace(/[08]/g, (digit) =>
    (digit === '8' ? 8 + (byte() & 3) : byte() & 15).toString(16),
  );
}
