import type { FastifyBaseLogger } from 'fastify';
import { mailer } from './mail.js';
import { countLate, remind, sendDue } from './notifications.js';
import { forget } from './retention.js';
import type { Receiver } from './server.js';

/** Does a task now and then again, never twice at once. The answer stops it and waits for the one under way. */
function every(ms: number, task: () => Promise<void>): () => Promise<void> {
  let current = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const again = () => {
    current = task().finally(() => {
      if (!stopped) timer = setTimeout(again, ms).unref();
    });
  };
  again();
  return () => {
    stopped = true;
    clearTimeout(timer);
    return current;
  };
}

/** Notifications every 5 seconds, reminders and deletion every hour. A failure is logged by name and tried again. */
export function startJobs({ config, database, now }: Receiver, log: FastifyBaseLogger): () => Promise<void> {
  const safely = (name: string, task: () => Promise<unknown>) => async () => {
    try {
      await task();
    } catch (error) {
      log.error({ job: name, error: (error as Error).name, code: (error as { code?: string }).code }, 'tâche en échec');
    }
  };
  const send = config.smtp && mailer(config.smtp, config.publicUrl);
  const alarm = async () => {
    if (send) await remind(database, now());
    const late = await countLate(database, now());
    if (late) log.warn({ late }, "des demandes attendent depuis plus d'un jour ouvré");
  };
  const stops = [
    every(3_600_000, safely('rappels', alarm)),
    every(
      3_600_000,
      safely('suppression', async () => log.info(await forget(database, config, now()), 'suppression')),
    ),
  ];
  if (send)
    stops.push(
      every(
        5000,
        safely('courriels', async () => {
          const { failed } = await sendDue(database, send, now);
          if (failed) log.error({ failed }, 'courriels non partis, nouvel essai prévu');
        }),
      ),
    );
  return async () => void (await Promise.all(stops.map((stop) => stop())));
}
