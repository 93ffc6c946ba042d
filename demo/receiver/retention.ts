import type { Config } from './config.js';
import type { Database } from './database.js';

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes what is no longer needed: requests handled for `handledDays`, requests older than `retentionDays` whatever
 * happened, keys older than `keyDays`, notifications sent. Answers how many requests and keys went.
 */
export async function forget(
  database: Database,
  { retentionDays, handledDays, keyDays }: Pick<Config, 'retentionDays' | 'handledDays' | 'keyDays'>,
  now: Date,
): Promise<{ requests: number; keys: number }> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  const requests = await database.query(
    'DELETE FROM rdv_requests WHERE handled_at <= $1::timestamptz OR received_at < $2::timestamptz RETURNING reference',
    [before(handledDays), before(retentionDays)],
  );
  const keys = await database.query('DELETE FROM rdv_keys WHERE created_at < $1::timestamptz RETURNING key', [
    before(keyDays),
  ]);
  await database.query('DELETE FROM rdv_notifications WHERE sent_at < $1::timestamptz', [before(1)]);
  return { requests: requests.length, keys: keys.length };
}
