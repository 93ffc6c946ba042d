import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingMessage, request as ask } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, it } from 'node:test';
import { request } from '../fixtures/appointment-request.js';
import { emptyPlace, engines } from './engines.js';
import { sendTo, spawnReceiver } from './spawned.mjs';

const fresh = () => ({ ...request, requestId: randomUUID() });

/** Whether something listens there. */
const listens = async ({ hostname, port }: URL) => {
  const socket = connect(Number(port), hostname);
  const [answered] = await Promise.race([once(socket, 'connect').then(() => [true]), once(socket, 'close')]).catch(
    () => [false],
  );
  socket.destroy();
  return answered === true;
};

describe('npm run receiver', () => {
  it('a variable that cannot be used: one French line, code 1', async () => {
    const { ended, written } = spawnReceiver({ PORT: 'quatre-vingts' });
    assert.equal((await ended).code, 1);
    assert.equal(written(), "PORT : « quatre-vingts » n'est pas accepté. Écrivez un nombre entier de 0 à 65535.\n");
  });
  it('a database that cannot be reached: said in French, without the password, code 1', async () => {
    const { ended, written } = spawnReceiver({ DATABASE_URL: 'postgres://rdv:motsecret@127.0.0.1:9/rdv' });
    assert.equal((await ended).code, 1);
    assert.match(written(), /^La base ne répond pas : vérifiez DATABASE_URL/);
    assert.doesNotMatch(written(), /motsecret|\n\s+at /);
  });
  it('a first start killed again and again is made again, and then works', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdp-first-'));
    for (const delay of [300, 700, 1100, 1600, 2200]) {
      const { kill } = spawnReceiver({ DATA_DIR: folder });
      await sleep(delay);
      await kill('SIGKILL');
    }
    const { ready, kill, written } = spawnReceiver({ DATA_DIR: folder });
    const url = await ready;
    assert.ok(url, written());
    assert.equal((await sendTo(url, fresh()))?.status, 201);
    await kill();
    rmSync(folder, { recursive: true });
  });
  it('Ctrl+C stops it as SIGTERM does, with code 0', async () => {
    const { ready, kill, written } = spawnReceiver((await emptyPlace('PGlite')).env);
    assert.ok(await ready, written());
    assert.deepEqual(await kill('SIGINT'), { code: 0, signal: null }, written());
  });
  for (const engine of engines)
    it(`${engine}: a request that is still coming when the stop is asked is stored and answered`, async () => {
      const place = await emptyPlace(engine);
      const first = spawnReceiver(place.env);
      const url = new URL((await first.ready)!);
      const body = fresh();
      const text = JSON.stringify(body);
      const headers = { 'content-type': 'application/json', 'idempotency-key': body.requestId };
      const length = { 'content-length': text.length, expect: '100-continue' };
      const sending = ask(url, { method: 'POST', headers: { ...headers, ...length } });
      sending.flushHeaders();
      await once(sending, 'continue'); // its headers are read: it is under way
      const ended = first.kill('SIGTERM');
      while (await listens(url)) await sleep(20);
      const [[answer]] = (await Promise.all([once(sending, 'response'), sending.end(text)])) as [
        [IncomingMessage],
        unknown,
      ];
      assert.equal(answer.statusCode, 201, first.written());
      const given = JSON.parse((await answer.toArray()).join('')) as unknown;
      assert.deepEqual(await ended, { code: 0, signal: null }, first.written());
      const second = spawnReceiver(place.env);
      assert.deepEqual(await sendTo((await second.ready)!, body), { status: 201, body: given });
      await second.kill();
      await place.remove();
    });
  for (const engine of engines)
    it(`${engine}: a stop finishes what is under way, with code 0; everything given is there after a restart`, async () => {
      const place = await emptyPlace(engine);
      const first = spawnReceiver(place.env);
      const url = await first.ready;
      assert.ok(url, first.written());
      const bodies = Array.from({ length: 40 }, fresh);
      const sending = bodies.map((body) => sendTo(url, body));
      await sending[0];
      const ended = await first.kill('SIGTERM');
      assert.deepEqual(ended, { code: 0, signal: null }, first.written());
      const answers = await Promise.all(sending);
      const second = spawnReceiver(place.env);
      const again = await second.ready;
      assert.ok(again, second.written());
      let given = 0;
      for (const [index, body] of bodies.entries()) {
        const repeated = await sendTo(again, body);
        assert.equal(repeated?.status, 201);
        if (answers[index]?.status !== 201) continue;
        given += 1;
        assert.deepEqual(repeated, answers[index]);
      }
      assert.ok(given >= 1);
      assert.doesNotMatch(first.written() + second.written(), /Camille|06 12/);
      await second.kill();
      await place.remove();
    });
});
