import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, it } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { openPglite } from '../../demo/receiver/database-pglite.js';
import { openPostgres } from '../../demo/receiver/database-postgres.js';
import { openDatabase } from '../../demo/receiver/database.js';
import { FolderInUse, lockFolder, wholeFolder } from '../../demo/receiver/folder.js';
import { readConfig } from '../../demo/receiver/config.js';
import { accept } from '../../demo/receiver/requests.js';
import { createServer as createReceiver } from '../../demo/receiver/server.js';
import { byEmail } from '../fixtures/appointment-request.js';
import { emptyPlace, engines, post } from './engines.js';

const now = new Date('2026-11-24T09:00:00Z');
const body = () => ({ ...byEmail, requestId: randomUUID() });

describe('a key that is known, then a base that breaks', () => {
  it('nobody says that nothing is stored: the sender is told to try again with the same key', async () => {
    const place = await emptyPlace('PGlite');
    const database = await openDatabase(readConfig(place.env));
    const [known, config] = [body(), readConfig({ ...place.env, SERVICE_PASSWORD: 'un-mot-de-passe' })];
    const breaks = {
      ...database,
      query: <Row>(sql: string, values?: readonly unknown[]) =>
        sql.startsWith('SELECT reference, body_hash')
          ? Promise.reject(new Error('coupé'))
          : database.query<Row>(sql, values),
    };
    const app = createReceiver({ config, database: breaks, now: () => now, log: new PassThrough() });
    try {
      assert.equal((await post({ app }, known)).statusCode, 201);
      assert.equal((await post({ app }, known)).statusCode, 504);
    } finally {
      await app.close();
      await database.close();
      await place.remove();
    }
  });
});

describe('a first start', () => {
  it('leaves a whole folder or a draft: a draft is thrown away and made again', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdp-folder-'));
    mkdirSync(join(folder, 'draft-old'));
    writeFileSync(join(folder, 'draft-old', 'PG_VERSION'), '17');
    await assert.rejects(wholeFolder(folder, () => Promise.reject(new Error('coupé'))));
    assert.ok(!existsSync(join(folder, 'data')) && !existsSync(join(folder, 'draft-old')));
    const database = await openPglite(folder);
    await accept(database, body(), now, false);
    await database.close();
    assert.deepEqual(readdirSync(folder), ['data']);
    rmSync(folder, { recursive: true });
  });
});

for (const engine of engines)
  describe(`storage, ${engine}`, () => {
    it('keeps requests over a restart, and the same tables may be made twice', async () => {
      const place = await emptyPlace(engine);
      const config = readConfig(place.env);
      const one = body();
      const first = await openDatabase(config);
      assert.equal(first.engine, engine);
      const given = await accept(first, one, now, true);
      await first.close();
      const second = await openDatabase(config);
      assert.deepEqual(await accept(second, one, now, true), given);
      assert.equal((await second.query('SELECT 1 FROM rdv_requests')).length, 1);
      await second.close();
      await place.remove();
    });
    it('stores key, request and notification together, or nothing', async () => {
      const place = await emptyPlace(engine);
      const database = await openDatabase(readConfig(place.env));
      await database.run('ALTER TABLE rdv_notifications ADD CONSTRAINT never CHECK (false)');
      await assert.rejects(accept(database, body(), now, true));
      for (const table of ['rdv_keys', 'rdv_requests', 'rdv_notifications'])
        assert.equal((await database.query(`SELECT 1 FROM ${table}`)).length, 0, table);
      await database.close();
      await place.remove();
    });
  });

describe('PGlite, two receivers on one folder', () => {
  it('the second is refused in French, and the folder is free again after the first', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdp-folder-'));
    const first = await openPglite(folder);
    await assert.rejects(
      openPglite(folder),
      (error: Error) => error instanceof FolderInUse && /déjà utilisé/.test(error.message),
    );
    await first.close();
    await (await openPglite(folder)).close();
    rmSync(folder, { recursive: true });
  });
  it('the second is refused too when its temporary files are elsewhere (systemd, another account)', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdp-folder-'));
    const { TMPDIR } = process.env;
    const first = await lockFolder(folder);
    process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'pdp-elsewhere-'));
    const second = await lockFolder(folder).catch((error: Error) => error);
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await first();
    if (!(second instanceof Error)) await second();
    assert.ok(second instanceof FolderInUse || process.platform !== 'linux');
    await (
      await lockFolder(folder)
    )();
    rmSync(folder, { recursive: true });
  });
});

if (engines.includes('PostgreSQL'))
  describe('PostgreSQL, two receivers on one database', () => {
    it('the same key at once on both gives one reference', async () => {
      const place = await emptyPlace('PostgreSQL');
      const config = readConfig(place.env);
      const both = await Promise.all([openDatabase(config), openDatabase(config)]);
      for (let round = 0; round < 20; round++) {
        const one = body();
        const given = await Promise.all([...both, ...both].map((database) => accept(database, one, now, false)));
        assert.equal(new Set(given.map((accepted) => JSON.stringify(accepted))).size, 1);
      }
      assert.equal((await both[0].query('SELECT 1 FROM rdv_requests')).length, 20);
      await Promise.all(both.map((database) => database.close()));
      await place.remove();
    });
  });

/** A PostgreSQL that speaks just enough to be opened, then hangs up, is gone, or answers that error (a pooler before it, too). */
async function falsePostgres(then: 'hang up' | 'vanish' | { code: string }) {
  const message = (type: string, content: Buffer) => {
    const length = Buffer.alloc(4);
    length.writeInt32BE(content.length + 4);
    return Buffer.concat([Buffer.from(type), length, content]);
  };
  const ready = message('Z', Buffer.from('I'));
  const welcome = Buffer.concat([message('R', Buffer.alloc(4)), ready]);
  const done = Buffer.concat([message('C', Buffer.from('SELECT 0\0')), ready]);
  const prepared = Buffer.concat([
    message('1', Buffer.alloc(0)),
    message('2', Buffer.alloc(0)),
    message('n', Buffer.alloc(0)),
    done,
  ]);
  const sockets = new Set<Socket>();
  let questions = 0;
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    let greeted = false;
    socket
      .on('error', () => undefined)
      .on('data', (data) => {
        if (!greeted) {
          greeted = true;
          socket.write(welcome);
        } else if (data[0] === 0x58) socket.end();
        else if ((questions += 1) <= 2)
          socket.write(data[0] === 0x51 ? done : prepared); // tables, settings
        else if (typeof then === 'object')
          socket.end(message('E', Buffer.from(`SFATAL\0VFATAL\0C${then.code}\0Mserver conn crashed?\0\0`)));
        else socket.destroy();
      });
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const stop = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  const { port } = server.address() as { port: number };
  const database = await openPostgres(`postgres://x:y@127.0.0.1:${port}/z`);
  if (then === 'vanish') stop();
  const app = createReceiver({ config: readConfig({}), database, now: () => now, log: process.stdout });
  return { app, close: async () => (stop(), database.close()) };
}

describe('a PostgreSQL in trouble', () => {
  it('unreachable: 503 with a delay, since nothing can have been stored; the health says so too', async () => {
    const { app, close } = await falsePostgres('vanish');
    await new Promise((soon) => setTimeout(soon, 50));
    const answer = await post({ app }, body());
    assert.equal(answer.statusCode, 503);
    assert.equal(answer.headers['retry-after'], '5');
    assert.equal((await app.inject({ url: '/health' })).statusCode, 503);
    await close();
  });
  it('hanging up in the middle of a request: 504, since nobody knows; never a success', async () => {
    const { app, close } = await falsePostgres('hang up');
    const answer = await post({ app }, body());
    const health = (await app.inject({ url: '/health' })).statusCode;
    await close();
    assert.equal(answer.statusCode, 504);
    assert.match(answer.body, /"error":"unknown"/);
    assert.equal(health, 503);
  });
  for (const [code, status, who] of [
    ['08P01', 504, 'a pooler that lost the server under the question'],
    ['08006', 504, 'a lost connection, told by a pooler'],
    ['40003', 504, 'a statement that may have been completed'],
    ['57P01', 504, 'a server that is being stopped'],
    ['40001', 503, 'a collision of two transactions'],
    ['25006', 500, 'a server that only reads'],
  ] as const)
    it(`${code}, ${who}: ${status}`, async () => {
      const { app, close } = await falsePostgres({ code });
      const { statusCode } = await post({ app }, body());
      await close();
      assert.equal(statusCode, status);
    });
});

describe('an embedded engine in trouble', () => {
  it('broken in the middle of a request: 504, since nobody knows; the health says that it does not answer', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'pdp-trouble-'));
    const database = await openPglite(folder);
    const app = createReceiver({ config: readConfig({}), database, now: () => now, log: new PassThrough() });
    t.mock.method(PGlite.prototype, 'query', () => Promise.reject(new WebAssembly.RuntimeError('unreachable')));
    const during = (await post({ app }, body())).statusCode;
    const health = (await app.inject({ url: '/health' })).statusCode;
    t.mock.restoreAll();
    const after = (await post({ app }, body())).statusCode;
    await database.close();
    rmSync(folder, { recursive: true, force: true });
    assert.deepEqual([during, health, after], [504, 503, 201]);
  });
});
