/** The tables, for both engines; may be run again at each start, by several processes at once. */
export const tables = `
BEGIN;
SELECT pg_advisory_xact_lock(20261124);
CREATE TABLE IF NOT EXISTS rdv_requests (
  reference   text PRIMARY KEY,
  received_at timestamptz NOT NULL,
  handled_at  timestamptz,
  reminded_at timestamptz,
  fields      jsonb NOT NULL
);
CREATE INDEX IF NOT EXISTS rdv_requests_received ON rdv_requests (received_at);
-- One line per key: this is what makes a second request with the same key impossible.
CREATE TABLE IF NOT EXISTS rdv_keys (
  key         uuid PRIMARY KEY,
  body_hash   text NOT NULL,
  reference   text NOT NULL,
  created_at  timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS rdv_keys_created ON rdv_keys (created_at);
CREATE TABLE IF NOT EXISTS rdv_notifications (
  id          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind        text NOT NULL,
  reference   text NOT NULL REFERENCES rdv_requests ON DELETE CASCADE,
  attempts    integer NOT NULL DEFAULT 0,
  next_at     timestamptz NOT NULL,
  sent_at     timestamptz
);
CREATE INDEX IF NOT EXISTS rdv_notifications_request ON rdv_notifications (reference);
CREATE INDEX IF NOT EXISTS rdv_notifications_due ON rdv_notifications (next_at) WHERE sent_at IS NULL;
COMMIT;
`;
