import { until } from './until.js';

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const open of opened.splice(0)) await open();
});

/** A gate of the test server: it holds requests until the test, or its end, opens it. */
export function gate() {
  const name = crypto.randomUUID();
  const open = () => fetch(`/gate/${name}/open`);
  opened.push(open);
  return {
    open,
    /**
     * The address that answers as `path`, once the gate is open when `which` finds something in it; `half`: half of the bytes come at
     * once; `missing`, `other`: it does not wait, but is not there, or is something else.
     */
    at: (path: string, { which = /^/, as = '' }: { which?: RegExp; as?: '' | 'half' | 'missing' | 'other' } = {}) =>
      `/gate${as && `-${as}`}/${name}/${encodeURIComponent(which.source)}${path}`,
    /** Until that many requests wait at the gate. */
    holds: (count = 1) =>
      until(`${count} held`, async () => {
        const { waiting } = (await (await fetch(`/gate/${name}`)).json()) as { waiting: number };
        return waiting >= count;
      }),
  };
}
