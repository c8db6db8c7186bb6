-- A timer that could not be issued is set aside until `next_at`, while the others go on; `error` says what was
-- wrong, and where in the code: never the words of an event.
ALTER TABLE work.timers
    ADD COLUMN next_at  timestamptz,
    ADD COLUMN attempts integer NOT NULL DEFAULT 0,
    ADD COLUMN error    text;
UPDATE work.timers SET next_at = at;
ALTER TABLE work.timers ALTER COLUMN next_at SET NOT NULL;

DROP INDEX work.timers_due;
CREATE INDEX timers_next ON work.timers (next_at, at, position, name);
CREATE INDEX timers_set_aside ON work.timers (at) WHERE attempts > 0;

GRANT UPDATE ON work.timers TO souk_projector;
