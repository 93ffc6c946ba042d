import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { deliver, type Means } from '../../../src/elements/rendez-vous/delivery/deliver.js';
import { Parcels } from '../../../src/elements/rendez-vous/delivery/parcels.js';
import { post } from '../../../src/elements/rendez-vous/delivery/post.js';
import { testReceiver, type TestReceiver } from '../../receiver/engines.js';

const frame = { owner: { service: 'spsti' as const, siteId: 'horizon' }, caisse: '', locale: 'fr' };
const zoe = { writtenBy: 'self', firstName: 'Zoë', lastName: "N'Guyen", channel: 'email', email: 'zoe@exemple.fr' };
const whole = { ...zoe, postcode: '25000', slots: '2026-12-01-am,2026-12-02-pm' };

describe('request form, with the receiver of the demonstration', () => {
  let receiver: TestReceiver;
  let url = '';
  before(async () => {
    receiver = await testReceiver('PGlite');
    url = `${await receiver.app.listen({ host: '127.0.0.1', port: 0 })}/demande`;
  });
  after(() => receiver.close());

  /** Real network, real answers; pauses are shortened, and the answer of the first attempts may be lost. */
  const means = (lost: number): Means => {
    let attempts = 0;
    return {
      post: async (parcel, signal) => {
        const reply = await post({ url }, parcel, signal);
        if (attempts++ < lost) throw new TypeError('the answer is lost');
        return reply;
      },
      after: (ms, run) => {
        const timer = setTimeout(run, ms < 5_000 ? ms / 50 : ms);
        return () => clearTimeout(timer);
      },
      now: () => performance.now(),
      wall: () => Date.now(),
      random: () => 0.5,
      online: () => true,
      dedup: true,
      slow: () => undefined,
    };
  };
  const send = async (request: Readonly<Record<string, string>>, lost = 0) => {
    const stored = await receiver.count();
    const parcel = new Parcels().parcelFor(frame, request, 'a1b2c3d4');
    const { outcome } = await deliver(parcel, false, means(lost)).done;
    return { outcome, added: (await receiver.count()) - stored };
  };

  it('one request, one record, one number', async () => {
    const { outcome, added } = await send(whole);
    assert.equal(outcome.is, 'sent');
    assert.equal(added, 1);
  });
  it('D09: two answers lost, three attempts, one record and its number', async () => {
    const { outcome, added } = await send({ ...whole, lastName: 'Martin' }, 2);
    assert.equal(outcome.is, 'sent');
    assert.equal(added, 1);
  });
  it('D30: what it refuses comes back by name, and nothing is stored', async () => {
    const { outcome, added } = await send({ ...whole, postcode: '2A004' });
    assert.deepEqual(outcome, { is: 'refused', fields: ['postcode'] });
    assert.equal(added, 0);
  });
});
