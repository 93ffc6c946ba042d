import { type Config, ConfigError } from './config.js';
import { DatabaseUnreachable, openDatabase } from './database.js';
import { FolderInUse } from './folder.js';
import { startJobs } from './jobs.js';
import { createServer } from './server.js';

/** A receiver that listens: its address, its engine, and how to stop it (what is under way is finished first). */
export type Running = { url: string; engine: string; close: () => Promise<void> };

/** Opens the database, listens, starts the jobs. Throws, with everything closed again, when one of them fails. */
export async function startReceiver(config: Config, log?: NodeJS.WritableStream): Promise<Running> {
  const database = await openDatabase(config);
  try {
    const receiver = { config, database, now: () => new Date(), ticks: () => performance.now(), ...(log && { log }) };
    const app = createServer(receiver);
    const url = await app.listen({ host: config.host, port: config.port });
    const stopJobs = startJobs(receiver, app.log);
    const close = async () => {
      await app.close();
      await stopJobs();
      await database.close();
    };
    return { url, engine: database.engine, close };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Ends the program with a sentence in French that says why it does not start; never a stack trace. */
export function giveUp(error: unknown): never {
  const { name, message, code } = error as Error & { code?: string };
  if (error instanceof ConfigError || error instanceof FolderInUse) console.error(message);
  else if (code === 'EADDRINUSE')
    console.error('Ce port est déjà pris : arrêtez ce qui l’utilise, ou donnez un autre PORT.');
  else if (error instanceof DatabaseUnreachable)
    console.error('La base ne répond pas : vérifiez DATABASE_URL et que PostgreSQL tourne.');
  else console.error(`Le récepteur ne démarre pas (${name}, ${code ?? 'sans code'}).`);
  process.exit(1);
}
