import type { Way } from '../owner.js';
import type { Means } from './deliver.js';
import { post } from './post.js';
import { carry } from './transport.js';

/** The page's own time, chance and network, for a delivery. */
export function meansFor(way: Exclude<Way, { is: 'none' }>, dedup: boolean, slow: () => void): Means {
  return {
    post: (parcel, signal) =>
      way.is === 'transport' ? carry(way.transport, parcel, signal) : post(way.address, parcel, signal),
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
    now: () => performance.now(),
    wall: () => Date.now(),
    random: () => Math.random(),
    online: () => navigator.onLine,
    dedup,
    slow,
  };
}
