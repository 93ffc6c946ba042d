import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { runKit } from '../../demo/receiver/check/kit.js';
import { engines, testReceiver } from './engines.js';
import { type Fault, faults } from './wrong-faults.js';
import { wrongReceiver } from './wrong-receiver.js';

const limit = 250; // more than the kit sends before it looks for the limit
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

describe('npm run receiver:check', () => {
  const command = (...args: readonly string[]) =>
    new Promise<{ code: number; text: string }>((done) => {
      const all = ['--import', 'tsx', 'demo/receiver/check/run.ts', ...args];
      execFile('node', all, (error, out, err) => done({ code: Number(error?.code ?? 0), text: out + err }));
    });
  it('prints a line per point, what falls short, what was not seen, and ends with 1', async () => {
    const { url, close } = await wrongReceiver('accepte un autre corps sous la même clé', limit);
    const { code, text } = await command(url, '--origine', origin);
    close();
    assert.equal(code, 1);
    assert.match(text, /^ok {8}même clé, même corps → même réponse$/m);
    assert.match(text, /^À REVOIR {2}même clé, autre corps → 422.*\n {10}attendu 422 ; reçu 201/m);
    assert.match(text, /^pas vu {4}la page du service/m);
    assert.match(text, /points conformes, 1 à revoir, 1 pas vus\./);
  });
  it('ends with 0 when nothing falls short', async () => {
    const { url, close } = await wrongReceiver(undefined, limit);
    const { code, text } = await command(url, '--origine', origin);
    close();
    assert.equal(code, 0, text);
  });
  for (const args of [[], ['pas-une-adresse'], ['http://a', 'http://b'], ['http://a', '--inconnu']])
    it(`shows how to use it, with 2, for « ${args.join(' ')} »`, async () => {
      const { code, text } = await command(...args);
      assert.equal(code, 2);
      assert.match(text, /npm run receiver:check -- <adresse>/);
    });
});
