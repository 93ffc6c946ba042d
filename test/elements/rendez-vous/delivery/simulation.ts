/** A clock that jumps, and a receiver that goes wrong on demand: the world of a delivery, without a second of waiting. */
import type { Means, Parcel } from '../../../../src/elements/rendez-vous/delivery/deliver.js';
import type { Reply } from '../../../../src/elements/rendez-vous/delivery/reply.js';

const turn = () => new Promise<void>((done) => setImmediate(done));

/** Time that goes from one appointment to the next as soon as nothing else is left to do. */
export class Clock {
  time = 0;
  #next = 0;
  readonly #timers = new Map<number, { at: number; run: () => void; ours: boolean }>();

  /** A timer of ours. */
  after = (ms: number, run: () => void, ours = true): (() => void) => {
    const id = this.#next++;
    this.#timers.set(id, { at: this.time + ms, run, ours });
    return () => void this.#timers.delete(id);
  };

  /** The receiver takes its time. */
  wait = (ms: number): Promise<void> => new Promise((done) => void this.after(ms, done, false));

  /** How many timers of ours are left. */
  get waiting(): number {
    return [...this.#timers.values()].filter(({ ours }) => ours).length;
  }

  /** Lets time pass until the promise is kept. */
  async until<T>(promise: Promise<T>): Promise<T> {
    let over = false;
    void promise.finally(() => (over = true)).catch(() => undefined);
    for (await turn(); !over; await turn()) if (!this.#step()) break;
    return promise;
  }

  /** Lets everything that is planned happen. */
  async drain(): Promise<void> {
    for (await turn(); this.#step(); await turn());
  }

  #step(): boolean {
    const [first] = [...this.#timers].sort(([, left], [, right]) => left.at - right.at);
    if (!first) return false;
    this.#timers.delete(first[0]);
    this.time = Math.max(this.time, first[1].at);
    first[1].run();
    return true;
  }
}

export const reply = (status: number, body: unknown = undefined, more: Partial<Reply> = {}): Reply => ({
  status,
  opaque: false,
  json: body !== undefined,
  text: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
  retryAfter: null,
  ...more,
});

export const reference = 'K7MP-2XQ4';
export const stored = reply(201, { reference });
export const parcel: Parcel = { key: 'key', body: '{"a":"b"}', names: ['phone', 'message'] };

/** One attempt, as scripted: a reply, after how long, or no answer at all. */
export type Attempt = Reply | { reply: Reply; after: number } | 'lost' | 'silent' | 'throws';

/** A world where the attempts go as the script says, the last one repeating. */
export function world(script: readonly Attempt[], more: Partial<Means> = {}) {
  const clock = new Clock();
  const sent: { key: string; body: string; at: number }[] = [];
  let slow = 0;
  const means: Means = {
    post: ({ key, body }) => {
      sent.push({ key, body, at: clock.time });
      const attempt = script[Math.min(sent.length, script.length) - 1]!;
      if (attempt === 'throws') throw new TypeError('replaced by the page');
      if (attempt === 'lost') return Promise.reject(new TypeError('Failed to fetch'));
      if (attempt === 'silent') return new Promise(() => undefined);
      if ('after' in attempt) return clock.wait(attempt.after).then(() => attempt.reply);
      return Promise.resolve(attempt);
    },
    after: clock.after,
    now: () => clock.time,
    wall: () => Date.parse('2026-11-24T10:00:00Z'),
    random: () => 0.5,
    online: () => true,
    dedup: true,
    slow: () => void (slow += 1),
    ...more,
  };
  return { clock, sent, means, slows: () => slow };
}
