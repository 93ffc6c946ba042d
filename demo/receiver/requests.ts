import { createHash } from 'node:crypto';
import type { AppointmentRequest } from '../../src/model/rendez-vous.js';
import type { Database } from './database.js';
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
    const [known] = await database.query<{ reference: string; body_hash: string }>(
      'SELECT reference, body_hash FROM rdv_keys WHERE key = $1::uuid',
      [requestId],
    );
    if (known) return known.body_hash === body ? { reference: known.reference } : 'another body';
  }
}

/** What the service has to do, oldest first, at most 100. */
export const waiting = (database: Database): Promise<Stored[]> =>
  database.query(
    'SELECT reference, received_at, handled_at, fields FROM rdv_requests WHERE handled_at IS NULL ORDER BY received_at, reference LIMIT 100',
  );

/** What was done last, newest first, at most 20. */
export const handled = (database: Database): Promise<Stored[]> =>
  database.query(
    'SELECT reference, received_at, handled_at, fields FROM rdv_requests WHERE handled_at IS NOT NULL ORDER BY handled_at DESC, reference LIMIT 20',
  );

/** How many wait. */
export async function countWaiting(database: Database): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM rdv_requests WHERE handled_at IS NULL',
  );
  return row?.count ?? 0;
}

/** Marks a request as handled, or as waiting again (null). False when there is no such reference. */
export async function mark(database: Database, reference: string, at: Date | null): Promise<boolean> {
  const rows = await database.query(
    'UPDATE rdv_requests SET handled_at = $2::timestamptz WHERE reference = $1 RETURNING reference',
    [reference, at],
  );
  return rows.length === 1;
}
