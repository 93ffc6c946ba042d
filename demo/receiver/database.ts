import type { Config } from './config.js';

/** The little that the receiver asks of a database: the same SQL, whichever engine answers. */
export type Database = {
  engine: 'PGlite' | 'PostgreSQL';
  /** One statement, hence one transaction: when it answers, it is committed. */
  query<Row>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Several statements without values. */
  run(sql: string): Promise<void>;
  close(): Promise<void>;
};

/** The database could not be reached: nothing was asked of it, hence nothing was stored. */
export class DatabaseUnreachable extends Error {
  override name = 'DatabaseUnreachable';
}
/** The database was asked and did not answer: nobody knows whether it stored. */
export class DatabaseSilent extends Error {
  override name = 'DatabaseSilent';
}

/**
 * An error with which the database says that it stored nothing. A lost connection, told by a pooler too (class 08), a
 * stopping server (57P), a statement that may be complete (40003) and an engine that breaks say nothing of the kind.
 */
export function saysNo(error: unknown): boolean {
  const { code } = Object(error) as { code?: unknown };
  return typeof code === 'string' && /^(?!08|57P|40003)[0-9A-Z]{5}$/.test(code);
}

/** Opens the engine that the configuration names, with its tables made. Only that engine's driver is loaded. */
export async function openDatabase(config: Config): Promise<Database> {
  if (config.databaseUrl) return (await import('./database-postgres.js')).openPostgres(config.databaseUrl);
  return (await import('./database-pglite.js')).openPglite(config.dataFolder);
}
