import type { Parcel } from './deliver.js';
import { readResponse } from './post.js';
import type { Reply } from './reply.js';

/** What a host's own function answers: a `Response`, or the same in plain words. */
export type TransportAnswer =
  | Response
  | {
      status: number;
      body?: { reference?: string; appointment?: string; fields?: unknown };
      retryAfter?: string | number;
    };

/**
 * The host's own way of delivering, under the same contract as an endpoint: it answers 201 and a reference once the
 * request is stored, an error status when it is refused, and rejects when it does not know.
 */
export type Transport = (
  request: Readonly<Record<string, string>>,
  options: { key: string; signal?: AbortSignal | undefined },
) => Promise<TransportAnswer>;

const isResponse = (answer: TransportAnswer): answer is Response => 'headers' in answer && 'text' in answer;

/** One attempt through the host's function. Rejects like it. */
export async function carry(transport: Transport, { key, body }: Parcel, signal?: AbortSignal): Promise<Reply> {
  const answer = await transport(JSON.parse(body) as Record<string, string>, { key, signal });
  if (isResponse(answer)) return readResponse(answer);
  return {
    status: Number(answer.status),
    opaque: false,
    json: typeof answer.body === 'object',
    text: JSON.stringify(answer.body ?? null),
    retryAfter: answer.retryAfter?.toString() ?? null,
  };
}
