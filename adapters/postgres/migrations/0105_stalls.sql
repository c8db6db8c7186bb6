-- Consumers that an event stops: which one, where, and what went wrong. A row goes when its consumer goes on.
CREATE TABLE work.stalls (
    name        text        PRIMARY KEY,
    position    bigint      NOT NULL,
    error       text        NOT NULL,
    attempts    integer     NOT NULL,
    since       timestamptz NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN work.stalls.position IS 'The event that cannot be taken.';
COMMENT ON COLUMN work.stalls.error IS 'What kind of error, and where in the code: never the words of an event.';

GRANT SELECT, INSERT, UPDATE, DELETE ON work.stalls TO souk_projector;
GRANT SELECT ON work.stalls TO souk_app, souk_auditor;
