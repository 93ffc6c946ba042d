import type { Means } from './deliver.js';

/** The page's own time, chance and network, for a delivery. */
export function meansFor(post: Means['post'], dedup: boolean, slow: () => void): Means {
  return {
    post,
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
