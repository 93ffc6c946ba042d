const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

function bytes(): Uint8Array {
  const drawn = new Uint8Array(16);
  try {
    crypto.getRandomValues(drawn);
  } catch {
    for (let index = 0; index < 16; index++) drawn[index] = Math.floor(Math.random() * 256);
  }
  return drawn;
}

/** A UUID v4; from random bytes where `crypto.randomUUID` is missing (http pages, old browsers) or was replaced (D40). */
export function requestId(): string {
  try {
    const given = crypto.randomUUID();
    if (shape.test(given)) return given;
  } catch {
    // not a secure page
  }
  const drawn = bytes();
  drawn[6] = (drawn[6]! & 0x0f) | 0x40;
  drawn[8] = (drawn[8]! & 0x3f) | 0x80;
  let text = '';
  for (let index = 0; index < 16; index++)
    text += ([4, 6, 8, 10].includes(index) ? '-' : '') + drawn[index]!.toString(16).padStart(2, '0');
  return text;
}
