import pg from 'pg';
import { type Database, DatabaseSilent, DatabaseUnreachable, saysNo } from './database.js';
import { tables } from './tables.js';

async function ask<Row>(pool: pg.Pool, sql: string, values: readonly unknown[] = []): Promise<Row[]> {
  const client = await pool.connect().catch(() => {
    throw new DatabaseUnreachable('PostgreSQL');
  });
  try {
    const { rows } = await client.query(sql, [...values]);
    client.release();
    return rows as Row[];
  } catch (error) {
    const isNo = error instanceof pg.DatabaseError && saysNo(error);
    client.release(!isNo);
    throw isNo ? error : new DatabaseSilent('PostgreSQL');
  }
}

/** What the server's own settings take away from the promise « a reference given is stored, even after a power cut ». */
async function warnings(pool: pg.Pool): Promise<string[]> {
  const rows = await ask<{ name: string; setting: string }>(
    pool,
    "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit') AND setting = 'off'",
  );
  return rows.map(({ name }) => `PostgreSQL : ${name} est à off ; une coupure de courant peut perdre des demandes.`);
}

/** A real PostgreSQL server. A statement is cut after 8 s, before the form gives up (15 s). */
export async function openPostgres(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3000,
    statement_timeout: 8000,
    query_timeout: 10_000,
    application_name: 'pdp-receiver',
  });
  // A connection that dies, idle or at work, is replaced at the next question; without a listener it would end the process.
  pool.on('error', () => undefined).on('connect', (client) => client.on('error', () => undefined));
  try {
    await ask(pool, tables);
    for (const line of await warnings(pool)) console.warn(line);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    engine: 'PostgreSQL',
    query: (sql, values) => ask(pool, sql, values),
    run: async (sql) => void (await ask(pool, sql)),
    close: () => pool.end(),
  };
}
