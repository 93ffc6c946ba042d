import type { Outcome, Verdict } from './reply.js';

/** Milliseconds that one attempt may take. */
export const perAttempt = 15_000;
/** Milliseconds that a sending may take, whatever happens. */
export const inAll = 45_000;
/** Milliseconds after which the person reads that it takes longer than planned. */
export const slowAfter = 6_000;
const pauses = [1_000, 3_000] as const;
const longestPause = 20_000;
const pendingPause = 2_000;
const least = 1_000;

/** What is to be done now: send the parcel within a limit, wait, or say how it ended. */
export type Todo = { do: 'send'; limit: number } | { do: 'wait'; ms: number } | { do: 'end'; outcome: Outcome };

/**
 * One sending of one parcel. `doubt`: the server may hold it, because an earlier attempt under the same key, today or
 * before, ended without an answer we can trust; only the server's reference lifts it.
 */
export type Flight = { retries: number; asked: boolean; doubt: boolean; todo: Todo };

/** What happened: an attempt was judged, no answer came, or the pause is over. */
export type Happening = Verdict | { is: 'lost'; offline: boolean } | { is: 'rested' } | { is: 'left' };

/** What the machine is told: milliseconds since the start, whether the server honours keys (N15), a number in [0, 1). */
export type Setting = { elapsed: number; dedup: boolean; random: number };

const end = (flight: Flight, outcome: Outcome): Flight => ({ ...flight, todo: { do: 'end', outcome } });
const unknown: Outcome = { is: 'unknown' };

/** A sending begins; `doubt` is what earlier sendings of the same parcel left. */
export const begin = (doubt: boolean): Flight => ({
  retries: 0,
  asked: false,
  doubt,
  todo: { do: 'send', limit: perAttempt },
});

/** Waits, if there is time left to send again after the pause; else undefined. */
function rest(flight: Flight, ms: number, elapsed: number): Flight | undefined {
  return elapsed + ms + least <= inAll ? { ...flight, todo: { do: 'wait', ms } } : undefined;
}

function again(flight: Flight, ms: number | undefined, { elapsed, random }: Setting): Flight | undefined {
  const pause = pauses[flight.retries];
  if (pause === undefined) return undefined;
  return rest({ ...flight, retries: flight.retries + 1 }, ms ?? Math.round(pause * (0.7 + 0.6 * random)), elapsed);
}

/** Nobody knows whether it arrived (N9). It is sent again by itself only if the server honours the key (N15). */
function doubtful(flight: Flight, mayRepeat: boolean, setting: Setting): Flight {
  const doubted = { ...flight, doubt: true };
  return (mayRepeat && setting.dedup && again(doubted, undefined, setting)) || end(doubted, unknown);
}

/**
 * The next state of a sending. Pure: no clock, no network, no chance of its own.
 * A « no » that follows a doubt never becomes « n'est pas partie »: the first attempt may have been kept.
 * @example next(begin(false), { is: 'failed', again: false }, setting).todo // { do: 'end', outcome: { is: 'failed' } }
 */
export function next(flight: Flight, event: Happening, setting: Setting): Flight {
  const { doubt } = flight;
  switch (event.is) {
    case 'rested':
      return { ...flight, todo: { do: 'send', limit: Math.min(perAttempt, inAll - setting.elapsed) } };
    case 'left':
      return end({ ...flight, doubt: true }, unknown);
    case 'sent':
      return end({ ...flight, doubt: false }, event);
    case 'refused':
    case 'heavy':
      return end(flight, event);
    case 'lost':
      return event.offline && !doubt ? end(flight, { is: 'offline' }) : doubtful(flight, true, setting);
    case 'unknown':
      return doubtful(flight, event.again, setting);
    case 'pending': {
      const doubted = { ...flight, doubt: true };
      const waits = flight.asked ? undefined : rest({ ...doubted, asked: true }, pendingPause, setting.elapsed);
      return waits ?? end(doubted, unknown);
    }
    case 'busy': {
      const ms = Math.max(event.seconds * 1000, least);
      const waits = ms <= longestPause ? again(flight, ms, setting) : undefined;
      return waits ?? end(flight, doubt && !setting.dedup ? unknown : event);
    }
    case 'closed':
      return end(flight, doubt ? unknown : event);
    case 'failed':
      return (event.again && again(flight, undefined, setting)) || end(flight, doubt ? unknown : { is: 'failed' });
  }
}
