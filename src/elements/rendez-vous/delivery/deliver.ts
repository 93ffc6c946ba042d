import { begin, next, slowAfter, type Happening } from './flight.js';
import { judge } from './judge.js';
import type { Outcome, Reply } from './reply.js';

/** What is sent: a key and a body made once, kept for every attempt. `names` are the fields that body holds. */
export type Parcel = { key: string; body: string; names: readonly string[] };

/** The world, given: one attempt, time, chance, the browser's hint about the network. */
export type Means = {
  post: (parcel: Parcel, signal: AbortSignal | undefined) => Promise<Reply>;
  /** Runs later; the answer cancels it. */
  after: (ms: number, run: () => void) => () => void;
  /** Milliseconds that never go back. */
  now: () => number;
  /** Time of day in milliseconds, for `Retry-After` dates. */
  wall: () => number;
  random: () => number;
  online: () => boolean;
  /** The owner says the server honours the key (N15). */
  dedup: boolean;
  /** It takes longer than usual. */
  slow: () => void;
};

/** A sending under way: how it ends, and how to leave it (N10). */
export type Sending = { done: Promise<{ outcome: Outcome; doubt: boolean }>; leave: () => void };

const aborter = () => (typeof AbortController === 'function' ? new AbortController() : undefined);

/**
 * Sends a parcel, once or again by itself where that is safe, and says how it ended within 45 s. Never rejects.
 * @example const { outcome } = await deliver(parcel, false, means).done
 */
export function deliver(parcel: Parcel, doubt: boolean, means: Means): Sending {
  let leave: () => void = () => undefined;
  const left = new Promise<Happening>((resolve) => (leave = () => resolve({ is: 'left' })));
  const started = means.now();

  /** Whichever comes first; the timer never outlives it. */
  async function within(ms: number, late: Happening, act?: Promise<Happening>): Promise<Happening> {
    let cancel: () => void = () => undefined;
    const timer = new Promise<Happening>((resolve) => (cancel = means.after(ms, () => resolve(late))));
    const first = await Promise.race(act ? [act, timer, left] : [timer, left]);
    cancel();
    return first;
  }

  async function attempt(limit: number): Promise<Happening> {
    const offline = !means.online();
    const control = aborter();
    const answer = (async () => judge(await means.post(parcel, control?.signal), parcel.names, means.wall()))().catch(
      (): Happening => ({ is: 'lost', offline: offline && !means.online() }),
    );
    const happened = await within(limit, { is: 'lost', offline: false }, answer);
    if (happened.is === 'lost' || happened.is === 'left') control?.abort();
    return happened;
  }

  async function run() {
    const cancelSlow = means.after(slowAfter, means.slow);
    let flight = begin(doubt);
    for (let { todo } = flight; todo.do !== 'end'; { todo } = flight) {
      const event = await (todo.do === 'send' ? attempt(todo.limit) : within(todo.ms, { is: 'rested' }));
      const elapsed = Math.max(0, means.now() - started);
      flight = next(flight, event, { elapsed, dedup: means.dedup, random: means.random() });
    }
    cancelSlow();
    return { outcome: (flight.todo as { outcome: Outcome }).outcome, doubt: flight.doubt };
  }

  return { done: run(), leave };
}
