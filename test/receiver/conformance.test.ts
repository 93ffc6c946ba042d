import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runKit } from '../../demo/receiver/check/kit.js';
import { engines, testReceiver } from './engines.js';
import { type Fault, faults, wrongReceiver } from './wrong-receiver.js';

const limit = 200; // more than the kit sends before it looks for the limit
const origin = 'https://notre-site.example';
const failing = (results: Awaited<ReturnType<typeof runKit>>) =>
  results.filter(({ state }) => state !== 'right').map(({ id, shortfall }) => `${id} ${shortfall ?? ''}`);

describe('our receiver passes its own conformance kit', () => {
  for (const engine of engines)
    it(`on ${engine}`, async () => {
      const receiver = await testReceiver(engine, { RATE_LIMIT: String(limit), ORIGINS: origin });
      try {
        const address = await receiver.app.listen({ host: '127.0.0.1', port: 0 });
        const results = await runKit({
          url: `${address}/demande`,
          headers: [],
          origin,
          page: `${address}/service`,
          pageHeaders: [['authorization', `Basic ${Buffer.from('x:un-mot-de-passe').toString('base64')}`]],
          maxSends: 2 * limit,
        });
        assert.deepEqual(failing(results), []);
        assert.ok(results.length > 20);
        assert.doesNotMatch(receiver.log(), /"status":500/);
      } finally {
        await receiver.close();
      }
    });
});

describe('the conformance kit sees what is wrong, and only that', () => {
  const run = async (fault: Fault | undefined) => {
    const { url, close } = await wrongReceiver(fault, limit);
    try {
      return await runKit({ url, headers: [], origin, pageHeaders: [], maxSends: 2 * limit });
    } finally {
      close();
    }
  };
  it('says nothing of a receiver without fault, except what it was not asked to see', async () => {
    const results = await run(undefined);
    assert.deepEqual(failing(results), ['page ']);
    assert.equal(results.find(({ id }) => id === 'page')?.state, 'not seen');
  });
  for (const [fault, ids] of Object.entries(faults) as [Fault, string][])
    it(`« ${fault} » → ${ids}`, async () => {
      const wrong = (await run(fault)).filter(({ state }) => state === 'wrong').map((one) => one.id);
      // an answer that is never 201 makes every check that needs one fail too
      if (fault === 'répond 200') assert.ok(wrong.includes(ids));
      else assert.deepEqual(wrong, ids.split(' '));
    });
  it('an address where nobody answers fails everywhere', async () => {
    const results = await runKit({ url: 'http://127.0.0.1:9/demande', headers: [], pageHeaders: [], maxSends: 3 });
    const right = results.filter(({ state }) => state === 'right').map(({ id }) => id);
    assert.deepEqual(right, ['https']);
  });
});
