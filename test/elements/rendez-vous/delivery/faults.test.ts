import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deliver } from '../../../../src/elements/rendez-vous/delivery/deliver.js';
import type { Outcome } from '../../../../src/elements/rendez-vous/delivery/reply.js';
import { faults } from './faults.cases.js';
import { parcel, reply, stored, world, type Attempt } from './simulation.js';

const inWords = (outcome: Outcome): string =>
  [outcome.is, ...('fields' in outcome ? outcome.fields : 'seconds' in outcome ? [outcome.seconds] : [])].join(' ');

/** Sends once in a world that goes as scripted. */
async function send(attempts: readonly Attempt[], more: Parameters<typeof world>[1] = {}, doubt = false) {
  const { clock, sent, means, slows } = world(attempts, more);
  const { outcome, doubt: after } = await clock.until(deliver(parcel, doubt, means).done);
  return { outcome, doubt: after, sent, slows: slows(), took: clock.time, left: clock.waiting };
}

describe('delivery, faults one by one', () => {
  for (const { id, says, attempts, dedup, plain, sent, offline } of faults)
    for (const honours of [true, false])
      it(`${id}: ${says}, ${honours ? 'the receiver honours the key' : 'it does not'}`, async () => {
        const end = await send(attempts, { dedup: honours, online: () => !offline });
        assert.equal(inWords(end.outcome), honours ? dedup : plain);
        assert.equal(end.sent.length, sent[honours ? 0 : 1]);
        assert.ok(
          end.sent.every(({ key, body }) => key === parcel.key && body === parcel.body),
          'same key, same body',
        );
        assert.ok(end.took <= 45_000, `${end.took} ms`);
        assert.equal(end.left, 0, 'no timer is left');
      });
});

describe('delivery, what the page put on prototypes', () => {
  it('X05, N7: a reference or fields of a prototype are no answer', async () => {
    const bare = reply(201, '{}');
    const refusal = reply(422, '{}');
    Object.assign(Object.prototype, { reference: 'K7MP-2XQ4', fields: ['phone'] });
    try {
      assert.equal((await send([bare])).outcome.is, 'unknown');
      assert.equal((await send([refusal])).outcome.is, 'failed');
    } finally {
      for (const name of ['reference', 'fields']) Reflect.deleteProperty(Object.prototype, name);
    }
  });
});

describe('delivery, time', () => {
  it('N3: 15 s per attempt, 45 s in all, « plus de temps que prévu » once at 6 s', async () => {
    const end = await send(['silent']);
    assert.deepEqual(
      end.sent.map(({ at }) => at),
      [0, 16_000, 34_000],
    );
    assert.equal(end.took, 45_000);
    assert.equal(end.slows, 1);
    assert.equal((await send([stored])).slows, 0);
  });
  it('N4: waits 1 s then 3 s, give or take 30 %', async () => {
    for (const [random, first, second] of [
      [0, 700, 700 + 2_100],
      [0.999999, 1_300, 1_300 + 3_900],
    ] as const) {
      const { sent } = await send(['lost'], { random: () => random });
      assert.deepEqual(
        sent.map(({ at }) => Math.round(at)),
        [0, first, second],
      );
    }
  });
  it('N5: waits what the receiver asks up to 20 s, and shows what is longer', async () => {
    for (const [header, times] of [
      ['20', [0, 20_000]],
      ['21', [0]],
      ['0', [0, 1_000]],
      [' 7 ', [0, 7_000]],
      ['2.5', [0]],
      ['1e1', [0]],
      ['+5', [0]],
      ['Tue, 24 Nov 2026 10:00:05 GMT', [0, 5_000]],
      ['mar. 24 nov. 2026 10:00:05', [0]],
    ] as const) {
      const { sent } = await send([reply(429, undefined, { retryAfter: header }), stored]);
      assert.deepEqual(
        sent.map(({ at }) => at),
        times,
        header,
      );
    }
  });
  it('N5: never promises a wait that would pass 45 s', async () => {
    const busy = reply(503, undefined, { retryAfter: '20' });
    const { sent, outcome, took } = await send([{ reply: busy, after: 14_000 }, { reply: busy, after: 9_000 }, stored]);
    assert.equal(sent.length, 2);
    assert.deepEqual(outcome, { is: 'busy', seconds: 20 });
    assert.ok(took <= 45_000);
  });
  it('N6: 409 waits 2 s', async () => {
    const { sent } = await send([reply(409), stored]);
    assert.deepEqual(
      sent.map(({ at }) => at),
      [0, 2_000],
    );
  });
  it('D20: a wall clock that jumps back one hour changes nothing but a date', async () => {
    let calls = 0;
    const wall = () => Date.parse('2026-11-24T10:00:00Z') - (calls++ ? 3_600_000 : 0);
    const { took, outcome } = await send(['silent'], { wall });
    assert.equal(took, 45_000);
    assert.equal(outcome.is, 'unknown');
  });
  it('D20: a clock that jumps back never gives more than three attempts', async () => {
    let now = 10_000_000;
    const { sent } = await send(['lost'], { now: () => (now -= 3_600_000) });
    assert.equal(sent.length, 3);
  });
  it('D38: after a phone slept for an hour, one clear end and no attempt more', async () => {
    let now = 0;
    const { sent, outcome } = await send(['lost'], { now: () => (now += 1_800_000) });
    assert.equal(sent.length, 1);
    assert.equal(outcome.is, 'unknown');
  });
});

describe('delivery, what is doubtful stays doubtful', () => {
  it('a « no » after a doubt of an earlier sending is not « n’est pas partie »', async () => {
    assert.equal((await send([reply(500)], {}, true)).outcome.is, 'unknown');
    assert.equal((await send([reply(500)], {}, false)).outcome.is, 'failed');
  });
  it('busy after a doubt asks to come back only if the key is honoured', async () => {
    const busy = reply(429, undefined, { retryAfter: '120' });
    assert.equal((await send([busy], { dedup: true }, true)).outcome.is, 'busy');
    assert.equal((await send([busy], { dedup: false }, true)).outcome.is, 'unknown');
  });
  it('N8: « hors connexion » is said only when nothing can have left', async () => {
    assert.equal((await send(['lost'], { online: () => false })).outcome.is, 'offline');
    assert.equal((await send(['lost'], { online: () => false }, true)).outcome.is, 'unknown');
    let asked = 0;
    const cameBack = await send(['lost'], { online: () => asked++ > 0, dedup: false });
    assert.equal(cameBack.outcome.is, 'unknown', 'the network came back meanwhile');
    let left = 0;
    const wentAway = await send(['lost'], { online: () => left++ === 0, dedup: false });
    assert.equal(wentAway.outcome.is, 'unknown', 'D08: it went away during the upload');
  });
  it('N14: the browser’s hint never stops a sending', async () => {
    assert.equal((await send([stored], { online: () => false })).outcome.is, 'sent');
  });
  it('a reference lifts the doubt', async () => {
    const end = await send([stored], {}, true);
    assert.equal(end.outcome.is, 'sent');
    assert.equal(end.doubt, false);
  });
  it('N10: leaving aborts the attempt and ends in doubt', async () => {
    const { clock, means } = world(['silent']);
    let aborted = false;
    const post: typeof means.post = (_, signal) => (
      signal?.addEventListener('abort', () => (aborted = true)),
      new Promise(() => undefined)
    );
    const sending = deliver(parcel, false, { ...means, post });
    clock.after(3_000, sending.leave);
    const { outcome, doubt } = await clock.until(sending.done);
    assert.equal(outcome.is, 'unknown');
    assert.equal(doubt, true);
    assert.equal(aborted, true);
    assert.equal(clock.time, 3_000);
    assert.equal(clock.waiting, 0);
  });
  it('N2, N3: an attempt that took its 15 s is aborted before the next one leaves', async () => {
    const { clock, means } = world(['silent']);
    const open: number[] = [];
    let flying = 0;
    const post: typeof means.post = (_, signal) => {
      flying += 1;
      signal?.addEventListener('abort', () => (flying -= 1));
      open.push(flying);
      return new Promise(() => undefined);
    };
    await clock.until(deliver(parcel, false, { ...means, post }).done);
    assert.deepEqual(open, [1, 1, 1]);
    assert.equal(flying, 0);
  });
  it('D40: works without AbortController', async () => {
    const { AbortController: before } = globalThis;
    Reflect.deleteProperty(globalThis, 'AbortController');
    try {
      assert.equal((await send(['silent'])).outcome.is, 'unknown');
      assert.equal((await send([stored])).outcome.is, 'sent');
    } finally {
      globalThis.AbortController = before;
    }
  });
});
