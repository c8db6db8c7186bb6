-- What has to happen at a certain time: written down from the events that say so, crossed out when done.
-- Thrown away with the consumer's checkpoint, it is written again from the log; what was done stays done.
CREATE TABLE work.timers (
    position    bigint      NOT NULL,
    name        text        NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (position, name)
);
COMMENT ON COLUMN work.timers.position IS 'The event that set it.';
CREATE INDEX timers_due ON work.timers (at, position, name);

GRANT SELECT, INSERT, DELETE ON work.timers TO souk_projector;
GRANT SELECT ON work.timers TO souk_app, souk_auditor;
