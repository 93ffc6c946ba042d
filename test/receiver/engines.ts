/** Where the receiver's tests store: embedded PGlite always, a PostgreSQL server too when DATABASE_URL is set (as in CI). */
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { Writable } from 'node:stream';
import pg from 'pg';
import { type Config, readConfig } from '../../demo/receiver/config.js';
import { type Database, openDatabase } from '../../demo/receiver/database.js';
import { createServer, type Receiver } from '../../demo/receiver/server.js';
import { startedFolder } from './first-start.js';

export type Engine = 'PGlite' | 'PostgreSQL';
const server = process.env.DATABASE_URL;
export const engines: readonly Engine[] = server ? ['PGlite', 'PostgreSQL'] : ['PGlite'];

/** A place that is empty: the variables that lead there, and how to remove it. */
export async function emptyPlace(
  engine: Engine,
): Promise<{ env: Record<string, string>; remove: () => Promise<void> }> {
  if (engine === 'PGlite') {
    const folder = await startedFolder();
    return { env: { DATA_DIR: folder }, remove: async () => rmSync(folder, { recursive: true, force: true }) };
  }
  const name = `pdp_test_${randomBytes(6).toString('hex')}`;
  const administer = async (sql: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(sql);
    await client.end();
  };
  await administer(`CREATE DATABASE ${name}`);
  const url = new URL(server!);
  url.pathname = `/${name}`;
  return { env: { DATABASE_URL: url.href }, remove: () => administer(`DROP DATABASE ${name} WITH (FORCE)`) };
}

/** A receiver on an empty database, not listening: use `app.inject`, or `app.listen`. `log` is all it wrote. */
export async function testReceiver(engine: Engine, env: Readonly<Record<string, string>> = {}) {
  const place = await emptyPlace(engine);
  const config: Config = readConfig({
    SERVICE_PASSWORD: 'un-mot-de-passe',
    RATE_LIMIT: '1000000',
    ...place.env,
    ...env,
  });
  const database: Database = await openDatabase(config);
  const written: string[] = [];
  const clock = { now: new Date('2026-11-24T09:00:00Z') };
  const log = new Writable({
    write(chunk: Buffer, _, done) {
      written.push(chunk.toString());
      done();
    },
  });
  const receiver: Receiver = { config, database, now: () => clock.now, log };
  const app = createServer(receiver);
  const close = async () => {
    await app.close();
    await database.close();
    await place.remove();
  };
  const count = async (table = 'rdv_requests') =>
    (await database.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]!.count;
  return { app, receiver, config, database, clock, count, log: () => written.join(''), close };
}
export type TestReceiver = Awaited<ReturnType<typeof testReceiver>>;

/** Sends a request into the server, without a network. */
export const post = (
  { app }: Pick<TestReceiver, 'app'>,
  body: unknown,
  headers: Readonly<Record<string, string | undefined>> = {},
) => {
  const key = (body as { requestId?: string } | null)?.requestId;
  const all = { 'content-type': 'application/json', ...(key && { 'idempotency-key': key }), ...headers };
  const given = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  return app.inject({ method: 'POST', url: '/demande', headers: given, payload });
};
