import { PGlite } from '@electric-sql/pglite';
import { type Database, DatabaseSilent, saysNo } from './database.js';
import { lockFolder, wholeFolder } from './folder.js';
import { tables } from './tables.js';

async function make(folder: string): Promise<void> {
  const first = await PGlite.create(folder);
  await first.exec(tables);
  await first.close();
}

const givesUp = (error: unknown): never => {
  throw saysNo(error) ? error : new DatabaseSilent('PGlite');
};

/** The embedded engine: PostgreSQL inside this process, in a folder. It survives a kill, not a power cut (no fsync). */
export async function openPglite(folder: string): Promise<Database> {
  const unlock = await lockFolder(folder);
  try {
    const engine = await PGlite.create(await wholeFolder(folder, make));
    await engine.exec(tables);
    return {
      engine: 'PGlite',
      query: async <Row>(sql: string, values: readonly unknown[] = []) =>
        (await engine.query<Row>(sql, [...values]).catch(givesUp)).rows,
      run: async (sql) => void (await engine.exec(sql)),
      close: async () => {
        await engine.close();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}
