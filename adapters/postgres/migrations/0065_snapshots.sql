-- Folded states of long streams, so that loading one costs the same however long it is. A cache: any row may
-- be deleted at any time. Written after a long load, never by an append; one row a stream.

CREATE TABLE private.snapshots (
    stream   text    PRIMARY KEY,
    version  bigint  NOT NULL CHECK (version > 0),
    rules    bytea   NOT NULL CHECK (octet_length(rules) = 32),
    people   uuid[]  NOT NULL,
    key      bytea   NOT NULL,
    state    bytea   NOT NULL
);
COMMENT ON COLUMN private.snapshots.rules IS 'Digest of the rules it was folded by: others take no notice of it.';
COMMENT ON COLUMN private.snapshots.people IS 'Whose words may be in it: with the key of any one of them it is gone.';
COMMENT ON COLUMN private.snapshots.key IS 'The key of `state`, sealed with the keys of all these people, one over the other.';

GRANT SELECT, INSERT, UPDATE, DELETE ON private.snapshots TO souk_app;
