import type { Database } from './database.js';

export type Notification = { id: number; kind: 'nouvelle' | 'rappel'; reference: string; attempts: number };
export type Send = (notification: Notification) => Promise<void>;

const minute = 60_000;
/** A mail server that refuses this often is left alone until the next round. */
const maxFailures = 3;
/** The next try: after 1, 2, 4 … minutes, at most 6 hours. @example delayAfter(1) // 60000 */
export const delayAfter = (attempts: number): number => Math.min(2 ** (attempts - 1), 360) * minute;

/** Takes what is due and puts off its next try at once: a process killed while sending leaves nothing stuck. */
const take = `
UPDATE rdv_notifications SET attempts = attempts + 1, next_at = $2::timestamptz
WHERE id IN (
  SELECT id FROM rdv_notifications WHERE sent_at IS NULL AND next_at <= $1::timestamptz
  ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
)
RETURNING id, kind, reference, attempts`;

/** Sends what is due, one after the other; what fails is tried again later. Answers how many were sent and failed. */
export async function sendDue(
  database: Database,
  send: Send,
  now: () => Date,
): Promise<{ sent: number; failed: number }> {
  const done = { sent: 0, failed: 0 };
  const start = now();
  while (done.failed < maxFailures) {
    const [one] = await database.query<Notification>(take, [start, new Date(start.getTime() + minute)]);
    if (!one) break;
    try {
      await send(one);
      await database.query('UPDATE rdv_notifications SET sent_at = $2::timestamptz WHERE id = $1', [one.id, now()]);
      done.sent += 1;
    } catch {
      const next = new Date(start.getTime() + delayAfter(one.attempts));
      await database.query('UPDATE rdv_notifications SET next_at = $2::timestamptz WHERE id = $1', [one.id, next]);
      done.failed += 1;
    }
  }
  return done;
}

/** One working day before a moment; undefined at the week-end, when nobody is late. */
export function workingDayBefore(now: Date): Date | undefined {
  const isWeekend = (date: Date) => date.getUTCDay() % 6 === 0;
  if (isWeekend(now)) return undefined;
  const before = new Date(now);
  do before.setUTCDate(before.getUTCDate() - 1);
  while (isWeekend(before));
  return before;
}

/** The alarm: queues one reminder for each request that nobody handled within a working day. Answers how many. */
export async function remind(database: Database, now: Date): Promise<number> {
  const before = workingDayBefore(now);
  if (!before) return 0;
  const queued = await database.query(
    `WITH late AS (
       UPDATE rdv_requests SET reminded_at = $1::timestamptz
       WHERE handled_at IS NULL AND reminded_at IS NULL AND received_at < $2::timestamptz RETURNING reference
     )
     INSERT INTO rdv_notifications (kind, reference, next_at) SELECT 'rappel', reference, $1::timestamptz FROM late RETURNING id`,
    [now, before],
  );
  return queued.length;
}

/** How many requests nobody handled within a working day. */
export async function countLate(database: Database, now: Date): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM rdv_requests WHERE handled_at IS NULL AND received_at < $1::timestamptz',
    [workingDayBefore(now) ?? new Date(0)],
  );
  return row?.count ?? 0;
}
