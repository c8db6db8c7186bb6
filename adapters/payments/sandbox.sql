-- The sandbox's own books, apart from Souk's. Run at every start.
SELECT pg_advisory_xact_lock(hashtext('sandbox'));
CREATE SCHEMA IF NOT EXISTS sandbox;

CREATE TABLE IF NOT EXISTS sandbox.payments (
    id              text         PRIMARY KEY,
    reference       text         NOT NULL,
    minor           bigint       NOT NULL CHECK (minor > 0),
    currency        text         NOT NULL,
    status          text         NOT NULL CHECK (status IN ('pending', 'succeeded', 'failed')),
    reason          text,
    refunded_minor  bigint       NOT NULL DEFAULT 0 CHECK (refunded_minor BETWEEN 0 AND minor),
    settles_at      timestamptz
);
CREATE INDEX IF NOT EXISTS payments_pending ON sandbox.payments (settles_at) WHERE status = 'pending';

-- What each key was first used for, and what was answered.
CREATE TABLE IF NOT EXISTS sandbox.requests (
    key          text   PRIMARY KEY,
    fingerprint  bytea  NOT NULL,
    status       integer,
    body         jsonb
);

CREATE TABLE IF NOT EXISTS sandbox.events (
    number        bigint       PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    id            text         NOT NULL UNIQUE,
    body          text         NOT NULL,
    left_to_send  integer      NOT NULL,
    attempts      integer      NOT NULL DEFAULT 0,
    due_at        timestamptz  NOT NULL
);
COMMENT ON COLUMN sandbox.events.left_to_send IS 'More than one when the provider is to repeat itself.';
CREATE INDEX IF NOT EXISTS events_due ON sandbox.events (due_at) WHERE left_to_send > 0;
