-- What the worker keeps beside the read models: who does what, how far, and what each model was proved to be.
-- The models' own tables are made by the engine, as souk_projector: served from `read`, built in
-- `read_next`, kept in `read_past` after a swap until they are dropped.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE SCHEMA read_next AUTHORIZATION souk_projector;
CREATE SCHEMA read_past AUTHORIZATION souk_projector;
ALTER DEFAULT PRIVILEGES FOR ROLE souk_projector IN SCHEMA read_next
    GRANT SELECT ON TABLES TO souk_app, souk_auditor;

CREATE SCHEMA work;
GRANT USAGE ON SCHEMA work TO souk_app, souk_projector, souk_auditor;

-- One row per consumer of the log: its lease and its checkpoint. Whoever takes over raises `token`, and a
-- checkpoint is only written under the token it was leased with.
CREATE TABLE work.consumers (
    name        text        PRIMARY KEY,
    position    bigint      NOT NULL DEFAULT 0,
    token       bigint      NOT NULL DEFAULT 1,
    holder      text,
    expires_at  timestamptz,
    moved_at    timestamptz NOT NULL DEFAULT clock_timestamp()
) WITH (fillfactor = 50);  -- rewritten in place many times a second
COMMENT ON COLUMN work.consumers.position IS 'Every event up to this position in the log has been taken in.';
COMMENT ON COLUMN work.consumers.moved_at IS 'When the position last moved.';

-- Which tables make up a read model now, and which did before the last swap.
CREATE TABLE work.models (
    projection  text     NOT NULL,
    past        boolean  NOT NULL,
    version     integer  NOT NULL,
    tables      text[]   NOT NULL,
    position    bigint   NOT NULL,
    PRIMARY KEY (projection, past)
);
COMMENT ON COLUMN work.models.position IS
    'Where it was swapped in or, when past, where its rows stand; a live model''s checkpoint is in consumers.';

-- A stream whose event could not be folded waits, in order, while the others go on.
CREATE TABLE work.parked (
    projection  text        NOT NULL,
    past        boolean     NOT NULL,
    stream      text        NOT NULL,
    position    bigint      NOT NULL,
    error       text        NOT NULL,
    rows        text[]      NOT NULL,
    parked_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (projection, past, stream)
);
COMMENT ON COLUMN work.parked.position IS 'The event that failed; the rows are stale since then.';
COMMENT ON COLUMN work.parked.rows IS 'Rows that it and later events of its stream would have changed.';

CREATE TABLE work.certificates (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    projection   text        NOT NULL,
    version      integer     NOT NULL,
    code         text        NOT NULL,
    position     bigint      NOT NULL,
    rows         bigint      NOT NULL,
    digest       text        NOT NULL,
    same         boolean,
    differences  jsonb       NOT NULL,
    duration_ms  bigint      NOT NULL,
    issued_at    timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX certificates_projection ON work.certificates (projection, id DESC);
COMMENT ON COLUMN work.certificates.same IS
    'Whether the live model had the same digest at that position; null when there was none to compare.';

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA work TO souk_projector;
GRANT SELECT ON ALL TABLES IN SCHEMA work TO souk_app, souk_auditor;
GRANT INSERT, UPDATE ON work.consumers TO souk_app;
