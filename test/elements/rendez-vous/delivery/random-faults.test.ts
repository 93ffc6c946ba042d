import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { deliver, type Means, type Parcel } from '../../../../src/elements/rendez-vous/delivery/deliver.js';
import { muddles, Receiver, refusals, truthful, type Fault } from './receiver.js';
import { Clock } from './simulation.js';

const runs = Number(process.env['PDP_RUNS'] ?? 10_000);
const seed = Number(process.env['PDP_SEED'] ?? 20261124);

const fault: fc.Arbitrary<Fault> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ keeps: fc.boolean(), delay: delay(), answer: fc.constantFrom(...muddles) }) },
  {
    weight: 2,
    arbitrary: fc.record({ keeps: fc.constant(false), delay: delay(), answer: fc.constantFrom(...refusals) }),
  },
  { weight: 2, arbitrary: fc.record({ keeps: fc.boolean(), delay: delay(), answer: fc.constant(truthful) }) },
);
function delay() {
  return fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 70_000 }));
}
/** A person who follows what the screen says, up to `clicks` times, perhaps leaving in the middle or without network. */
const life = fc.record({
  faults: fc.array(fault, { minLength: 1, maxLength: 8 }),
  dedup: fc.boolean(),
  refuses: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
  clicks: fc.integer({ min: 1, max: 4 }),
  pauses: fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 4, maxLength: 4 }),
  offline: fc.array(
    fc.integer({ min: 0, max: 7 }).map((dice) => dice === 0),
    { minLength: 4, maxLength: 4 },
  ),
  leaves: fc.array(fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 40_000 })), {
    minLength: 4,
    maxLength: 4,
  }),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
});

type Life = typeof life extends fc.Arbitrary<infer Value> ? Value : never;

const parcel: Parcel = { key: '7C2A', body: '{"firstName":"Zoë"}', names: ['firstName', 'phone'] };
const seen = new Map<string, number>();

async function live({ faults, dedup, refuses, clicks, pauses, offline, leaves, random }: Life) {
  const clock = new Clock();
  const receiver = new Receiver(clock, faults, dedup, refuses);
  const means: Means = {
    post: receiver.post,
    after: clock.after,
    now: () => clock.time,
    wall: () => clock.time,
    random: () => random,
    online: () => receiver.online,
    dedup,
    slow: () => undefined,
  };
  let doubt = false;
  const said: string[] = [];
  for (let click = 0; click < clicks; click++) {
    receiver.click = click;
    receiver.online = !offline[click];
    const from = clock.time;
    const sending = deliver(parcel, doubt, means);
    if (leaves[click]) clock.after(leaves[click]!, sending.leave, false);
    const end = await clock.until(sending.done);
    assert.ok(clock.time - from <= 45_000, `a clear message within 45 s, not ${clock.time - from} ms`);
    assert.equal(clock.waiting, 0, 'no timer of ours is left');
    doubt = end.doubt;
    const { is } = end.outcome;
    said.push(is);
    seen.set(is, (seen.get(is) ?? 0) + 1);
    if (end.outcome.is === 'sent') {
      assert.deepEqual(
        receiver.kept.map(({ key }) => `R-${key}`),
        [end.outcome.reference],
        'no false success, no duplicate',
      );
      break;
    }
    if (is === 'closed' || is === 'refused' || (is === 'unknown' && !dedup)) break; // the screen says to call
    await clock.until(clock.wait(pauses[click]!));
  }
  await clock.drain();
  assert.ok(receiver.kept.length <= 1, 'no duplicate');
  for (const { click } of receiver.kept)
    for (const outcome of said.slice(click))
      assert.ok(
        !['failed', 'offline', 'refused', 'closed'].includes(outcome),
        `« ${outcome} » while it was kept or about to be`,
      );
}

describe('delivery, random faults', () => {
  it(`${runs} lives (seed ${seed}): no false success, no duplicate, no « n’est pas partie » while the record exists`, async () => {
    await fc.assert(fc.asyncProperty(life, live), { numRuns: runs, seed });
    for (const is of ['sent', 'refused', 'closed', 'busy', 'failed', 'unknown', 'offline'])
      assert.ok((seen.get(is) ?? 0) > runs / 200, `« ${is} » happens often enough to be tested: ${seen.get(is)}`);
  });
});
