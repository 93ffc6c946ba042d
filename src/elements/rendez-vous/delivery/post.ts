import type { Parcel } from './deliver.js';
import { spoken, type Reply } from './reply.js';

/** Where and how: a header of the site (X12) travels to its own origin only. */
export type Address = { url: string; header?: readonly [name: string, value: string] | undefined };

/** Reads an answer, its body only where it can matter: an endless error page must not hide a clear « no ». */
export async function readResponse(answer: Response): Promise<Reply> {
  const { status, type } = answer;
  return {
    status,
    opaque: /^(opaque|error)/.test(type),
    json: /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(answer.headers.get('content-type') ?? ''),
    text: spoken(status) ? await answer.text() : '',
    retryAfter: answer.headers.get('retry-after'),
  };
}

/** One attempt (P11): JSON, no cookie, no cache, no redirect followed, nothing kept alive. Rejects when no answer came. */
export async function post({ url, header }: Address, { key, body }: Parcel, signal?: AbortSignal): Promise<Reply> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    Accept: 'application/json',
    'Idempotency-Key': key,
  };
  if (header) headers[header[0]] = header[1];
  return readResponse(
    await fetch(url, {
      method: 'POST',
      body,
      headers,
      credentials: header ? 'same-origin' : 'omit',
      referrerPolicy: 'strict-origin',
      cache: 'no-store',
      redirect: 'manual',
      ...(signal && { signal }),
    }),
  );
}
