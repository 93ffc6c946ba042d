import { setTimeout as sleep } from 'node:timers/promises';
import type { Body } from './samples.js';

export type Answer = { status: number; headers: Headers; text: string; json: unknown };
export type Options = {
  url: string;
  headers: readonly (readonly [name: string, value: string])[];
  origin?: string | undefined;
  page?: string | undefined;
  pageHeaders: readonly (readonly [name: string, value: string])[];
  maxSends: number;
};
type Send = { key?: string | null; type?: string; raw?: string; patient?: boolean; headers?: Record<string, string> };

const patience = 15_000;
const longestWait = 120;

async function ask(url: string, init: RequestInit): Promise<Answer> {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(patience), ...init });
  const text = await answer.text();
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    json = undefined;
  }
  return { status: answer.status, headers: answer.headers, text, json };
}

/** Sends to one receiver; remembers what was refused, to look at it afterwards. */
export class Client {
  readonly refusals: Answer[] = [];
  constructor(readonly options: Options) {}

  /** Any request, with the headers the receiver needs. */
  async ask(method: string, headers: Readonly<Record<string, string>> = {}, body?: string): Promise<Answer> {
    const all = { ...Object.fromEntries(this.options.headers), ...headers };
    const answer = await ask(this.options.url, { method, headers: all, ...(body !== undefined && { body }) });
    if (answer.status >= 400) this.refusals.push(answer);
    return answer;
  }

  /** A request for an appointment; as a polite sender, waits when told « too many », unless told not to. */
  async send(
    body: Body,
    { key, type = 'application/json', raw, patient = true, headers = {} }: Send = {},
  ): Promise<Answer> {
    const sentKey = key === undefined ? (body.requestId as string | undefined) : key;
    const all = { 'content-type': type, ...(sentKey && { 'idempotency-key': sentKey }), ...headers };
    for (let attempt = 0; ; attempt++) {
      const answer = await this.ask('POST', all, raw ?? JSON.stringify(body));
      const wait = Number(answer.headers.get('retry-after'));
      if (!patient || answer.status !== 429 || attempt === 3 || !(wait > 0 && wait <= longestWait)) return answer;
      await sleep(wait * 1000);
    }
  }

  /** The page where the service reads, or the one of a request, with its own headers or without any. */
  async page(withHeaders: boolean, reference?: string): Promise<Answer> {
    return ask(`${this.options.page ?? ''}${reference ? `/${reference}` : ''}`, {
      headers: withHeaders ? Object.fromEntries(this.options.pageHeaders) : {},
    });
  }
}
