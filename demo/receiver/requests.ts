import { createHash } from 'node:crypto';
import type { AppointmentRequest } from '../../src/model/rendez-vous.js';
import { DatabaseSilent, type Database } from './database.js';
import { newReference } from './reference.js';

export type Stored = { reference: string; received_at: Date; handled_at: Date | null; fields: AppointmentRequest };
export type Accepted = { reference: string } | 'another body';

/** The key, the request and the notification: all three stored, or none. Answers no line when the key is known. */
const store = `
WITH taken AS (
  INSERT INTO rdv_keys (key, body_hash, reference, created_at) VALUES ($1::uuid, $2, $3, $4::timestamptz)
  ON CONFLICT (key) DO NOTHING RETURNING reference
), stored AS (
  INSERT INTO rdv_requests (reference, received_at, fields) SELECT reference, $4::timestamptz, $5::jsonb FROM taken
), queued AS (
  INSERT INTO rdv_notifications (kind, reference, next_at) SELECT 'nouvelle', reference, $4::timestamptz FROM taken WHERE $6::boolean
)
SELECT reference FROM taken`;

/** Two bodies are the same when all fields are, in any order; the signals against spam may change between two tries. */
function hash({ hp: _hp, elapsed: _elapsed, ...fields }: AppointmentRequest): string {
  const inOrder = Object.entries(fields).sort(([left], [right]) => (left < right ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('hex');
}

const isTaken = (error: unknown) => (error as { code?: unknown } | null)?.code === '23505';

/**
 * Stores a request once: a known key gives the reference it was given, or « another body ». When it answers, the request
 * is committed. Throws what the database throws.
 */
export async function accept(
  database: Database,
  { requestId, ...rest }: AppointmentRequest,
  now: Date,
  notify: boolean,
): Promise<Accepted> {
  const body = hash({ requestId, ...rest } as AppointmentRequest);
  const { hp: _hp, elapsed: _elapsed, ...kept } = rest;
  for (let attempt = 0; ; attempt++) {
    try {
      const values = [requestId, body, newReference(), now, JSON.stringify(kept), notify];
      const [stored] = await database.query<{ reference: string }>(store, values);
      if (stored) return stored;
    } catch (error) {
      if (isTaken(error) && attempt < 5) continue; // this reference is already someone's
      throw error;
    }
    const [known] = await database
      .query<{
        reference: string;
        body_hash: string;
      }>('SELECT reference, body_hash FROM rdv_keys WHERE key = $1::uuid', [requestId])
      .catch(() => {
        throw new DatabaseSilent(database.engine); // the key is known: something is stored, nobody may say that nothing is
      });
    if (known) return known.body_hash === body ? { reference: known.reference } : 'another body';
  }
}

const columns = 'SELECT reference, received_at, handled_at, fields FROM rdv_requests';
/** How many requests one page of each list shows. */
export const pageSize = { waiting: 100, handled: 20 } as const;

/** What the service has to do, oldest first, 100 a page. */
export const waiting = (database: Database, page = 1): Promise<Stored[]> =>
  database.query(`${columns} WHERE handled_at IS NULL ORDER BY received_at, reference LIMIT $1::int OFFSET $2::int`, [
    pageSize.waiting,
    (page - 1) * pageSize.waiting,
  ]);

/** What was done last, newest first, 20 a page. */
export const handled = (database: Database, page = 1): Promise<Stored[]> =>
  database.query(
    `${columns} WHERE handled_at IS NOT NULL ORDER BY handled_at DESC, reference LIMIT $1::int OFFSET $2::int`,
    [pageSize.handled, (page - 1) * pageSize.handled],
  );

/** The request of that reference; undefined when there is none. */
export async function found(database: Database, reference: string): Promise<Stored | undefined> {
  const [one] = await database.query<Stored>(`${columns} WHERE reference = $1`, [reference]);
  return one;
}

async function count(database: Database, where: string): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM rdv_requests WHERE ${where}`,
  );
  return row?.count ?? 0;
}
/** How many wait. */
export const countWaiting = (database: Database): Promise<number> => count(database, 'handled_at IS NULL');
/** How many are handled and not deleted yet. */
export const countHandled = (database: Database): Promise<number> => count(database, 'handled_at IS NOT NULL');

/** A reminder that has not left is no longer true once the request is handled; one put back may be reminded of anew. */
const marking = `
WITH gone AS (
  DELETE FROM rdv_notifications WHERE reference = $1 AND kind = 'rappel' AND sent_at IS NULL AND $2::timestamptz IS NOT NULL
)
UPDATE rdv_requests SET handled_at = $2::timestamptz, reminded_at = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE reminded_at END
WHERE reference = $1 RETURNING reference`;

/** Marks a request as handled, or as waiting again (null). False when there is no such reference. */
export async function mark(database: Database, reference: string, at: Date | null): Promise<boolean> {
  return (await database.query(marking, [reference, at])).length === 1;
}
