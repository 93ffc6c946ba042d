import type { Answer, Client } from './client.js';

/** What falls short, for whoever repairs the receiver. */
export class Shortfall extends Error {
  override name = 'Shortfall';
}
/** `needs`: the option without which it cannot be run; it is then said to be not seen, never right. */
export type Check = { id: string; name: string; needs?: 'origin' | 'page'; run: (client: Client) => Promise<void> };

/** Throws a Shortfall unless it is right. @example must(status === 201, 'attendu 201') */
export function must(right: unknown, otherwise: string): asserts right {
  if (!right) throw new Shortfall(otherwise);
}
/** An answer in a few words. */
export const seen = ({ status, headers, text }: Answer) =>
  `reçu ${status}, ${headers.get('content-type') ?? 'sans type'}, « ${text.slice(0, 80).replaceAll(/\s+/g, ' ')} »`;
/** A refusal that says what is wrong with the request, not « too many ». */
export const isRefusal = ({ status }: Answer) => status >= 400 && status < 500 && status !== 429;
const referenceOf = ({ json }: Answer): string => {
  const reference: unknown = (json as { reference?: unknown } | undefined)?.reference;
  return typeof reference === 'string' ? reference : '';
};

/** An answer that the form takes for a success (N7). */
export function reference(answer: Answer): string {
  must(answer.status === 201, `attendu 201 ; ${seen(answer)}`);
  must(/^application\/json\b/.test(answer.headers.get('content-type') ?? ''), `attendu du JSON ; ${seen(answer)}`);
  must(
    /^[A-Z0-9-]{4,24}$/.test(referenceOf(answer)),
    `attendu {"reference":"…"} en majuscules et chiffres ; ${seen(answer)}`,
  );
  return referenceOf(answer);
}
