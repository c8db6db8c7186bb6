-- The log and what stands beside it: answers, claims, lineage, keys.
--
-- souk_app        web and worker: SELECT and INSERT on the log, nothing else
-- souk_projector  owns the schema `read`; reads the log, and the keys that open it
-- souk_auditor    reads the log and the read models, never the keys
-- The login that migrates owns the rest.

CREATE SCHEMA log;
CREATE SCHEMA read AUTHORIZATION souk_projector;
GRANT USAGE ON SCHEMA log TO souk_app, souk_projector, souk_auditor;
GRANT USAGE ON SCHEMA read TO souk_app, souk_auditor;
GRANT USAGE ON SCHEMA private TO souk_app, souk_projector;
ALTER DEFAULT PRIVILEGES FOR ROLE souk_projector IN SCHEMA read
    GRANT SELECT ON TABLES TO souk_app, souk_auditor;

-- The first five columns are those of the library `eventsourcing`, whose own SELECTs work here.
-- Null are only the ids of a command and of a cause, for an event that had none: one appended through the
-- library's plain interface, whose actor is the all-zero id and whose audience is nobody.
CREATE TABLE log.events (
    notification_id     bigint      PRIMARY KEY CHECK (notification_id > 0),
    originator_id       text        NOT NULL,
    originator_version  bigint      NOT NULL CHECK (originator_version >= 0),
    topic               text        NOT NULL,
    state               bytea       NOT NULL,
    schema_version      integer     NOT NULL CHECK (schema_version > 0),
    at                  timestamptz NOT NULL,
    actor               uuid        NOT NULL,
    public              boolean     NOT NULL,
    people              uuid[]      NOT NULL,
    roles               text[]      NOT NULL,
    command_id          uuid,
    correlation_id      uuid,
    causation           bigint      CHECK (causation < notification_id),
    leaf                bytea       NOT NULL CHECK (octet_length(leaf) = 32),
    UNIQUE (originator_id, originator_version)
) WITH (
    -- Rows never change: vacuum only has to freeze them and mark pages all-visible, in large steps.
    autovacuum_vacuum_insert_threshold = 100000,
    autovacuum_vacuum_insert_scale_factor = 0.05,
    autovacuum_analyze_scale_factor = 0.02
);
COMMENT ON COLUMN log.events.notification_id IS
    'Position: 1, 2, 3 … without a gap, in commit order; numbered by the committer, so never a sequence.';
COMMENT ON COLUMN log.events.at IS 'When it was decided, UTC.';
COMMENT ON COLUMN log.events.causation IS 'Position of the event that a policy reacted to.';
COMMENT ON COLUMN log.events.leaf IS 'SHA-256 of the stored event without its position: its leaf in the Merkle tree.';

CREATE FUNCTION log.refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    RAISE EXCEPTION 'the log is only ever appended to: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON log.events
    FOR EACH ROW EXECUTE FUNCTION log.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON log.events
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
-- ALWAYS: also under session_replication_role = replica.
ALTER TABLE log.events ENABLE ALWAYS TRIGGER refuse_change;
ALTER TABLE log.events ENABLE ALWAYS TRIGGER refuse_truncate;

-- What each command id was first told. Written in the transaction of its events.
CREATE TABLE log.answers (
    command_id   uuid        PRIMARY KEY,
    fingerprint  bytea       NOT NULL,
    status       integer,
    body         bytea,
    actor        uuid        NOT NULL,
    position     bigint      NOT NULL,
    at           timestamptz NOT NULL
);
COMMENT ON COLUMN log.answers.status IS 'Null when the command is known but its answer is not kept (tokens, tickets).';
COMMENT ON COLUMN log.answers.body IS 'Sealed with the actor''s key.';
COMMENT ON COLUMN log.answers.position IS 'Last event of the decision, or the head of the log it was taken at.';

-- Who holds a value that only one may hold. Only appended to: the row with the highest seq counts, and one
-- without an owner says that the value is free again. To take or release, insert seq + 1: of two who try
-- at once the primary key lets one through.
CREATE TABLE log.claims (
    kind      text    NOT NULL,
    hash      bytea   NOT NULL CHECK (octet_length(hash) = 32),
    seq       integer NOT NULL CHECK (seq > 0),
    owner     text,
    position  bigint  NOT NULL,
    PRIMARY KEY (kind, hash, seq)
);
CREATE INDEX claims_owner ON log.claims (owner) WHERE owner IS NOT NULL;
COMMENT ON COLUMN log.claims.hash IS 'Keyed hash of the value, never the value.';

-- One row: which log this is. A restored copy is another log and gets another epoch.
CREATE TABLE log.lineage (
    one      boolean     PRIMARY KEY DEFAULT true CHECK (one),
    epoch    text        NOT NULL,
    created  timestamptz NOT NULL
);
INSERT INTO log.lineage (epoch, created)
VALUES (substr(replace(gen_random_uuid()::text, '-', ''), 1, 16), clock_timestamp());

GRANT SELECT, INSERT ON log.events, log.answers, log.claims TO souk_app;
GRANT SELECT ON log.lineage TO souk_app;
GRANT SELECT ON log.events, log.lineage TO souk_projector;
GRANT SELECT ON log.events, log.answers, log.claims, log.lineage TO souk_auditor;

-- A person's data key, wrapped by the master key. Destroying it erases what it sealed, wherever that lies.
CREATE TABLE private.keys (
    person        uuid        PRIMARY KEY,
    wrapped       bytea,
    master        text        NOT NULL,
    created_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    destroyed_at  timestamptz,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
COMMENT ON COLUMN private.keys.master IS 'Id of the master key that wraps it.';

CREATE FUNCTION private.refuse_revival() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    RAISE EXCEPTION 'a destroyed key stays destroyed' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER refuse_revival BEFORE UPDATE ON private.keys
    FOR EACH ROW WHEN (OLD.destroyed_at IS NOT NULL) EXECUTE FUNCTION private.refuse_revival();

GRANT SELECT, INSERT, UPDATE (wrapped, master, destroyed_at) ON private.keys TO souk_app;
GRANT SELECT ON private.keys TO souk_projector;
