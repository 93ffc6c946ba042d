import type { Config } from './config.js';
import { openDatabase } from './database.js';
import { startJobs } from './jobs.js';
import { createServer } from './server.js';

/** A receiver that listens: its address, its engine, and how to stop it (what is under way is finished first). */
export type Running = { url: string; engine: string; close: () => Promise<void> };

/** Opens the database, listens, starts the jobs. Throws, with everything closed again, when one of them fails. */
export async function startReceiver(config: Config, log?: NodeJS.WritableStream): Promise<Running> {
  const database = await openDatabase(config);
  const receiver = { config, database, now: () => new Date(), ...(log && { log }) };
  const app = createServer(receiver);
  try {
    const url = await app.listen({ host: config.host, port: config.port });
    const stopJobs = startJobs(receiver, app.log);
    const close = async () => {
      await app.close();
      await stopJobs();
      await database.close();
    };
    return { url, engine: database.engine, close };
  } catch (error) {
    await app.close();
    await database.close();
    throw error;
  }
}
