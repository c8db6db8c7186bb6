-- The Merkle tree over the log, sealed behind its head by the worker, and the checkpoints signed over it.

CREATE TABLE log.tiles (
    level   smallint  NOT NULL CHECK (level >= 0),
    tile    bigint    NOT NULL CHECK (tile >= 0),
    hashes  bytea     NOT NULL CHECK (octet_length(hashes) BETWEEN 32 AND 8192 AND octet_length(hashes) % 32 = 0),
    PRIMARY KEY (level, tile)
);
ALTER TABLE log.tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;  -- hashes do not compress
COMMENT ON TABLE log.tiles IS 'C2SP tlog-tiles: up to 256 hashes of 2^(8 level) events each. A tile only ever grows.';

CREATE TABLE log.checkpoints (
    size       bigint       PRIMARY KEY CHECK (size > 0),
    note       text         NOT NULL,
    signed_at  timestamptz  NOT NULL DEFAULT clock_timestamp()
);
COMMENT ON COLUMN log.checkpoints.note IS 'C2SP tlog-checkpoint: a signed note of origin, size and root.';

CREATE FUNCTION log.refuse_unlike() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF (NEW.level, NEW.tile) = (OLD.level, OLD.tile)
        AND substr(NEW.hashes, 1, octet_length(OLD.hashes)) = OLD.hashes THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a tile only ever grows' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER refuse_unlike BEFORE UPDATE ON log.tiles FOR EACH ROW EXECUTE FUNCTION log.refuse_unlike();
CREATE TRIGGER refuse_change BEFORE DELETE ON log.tiles FOR EACH ROW EXECUTE FUNCTION log.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON log.tiles
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON log.checkpoints
    FOR EACH ROW EXECUTE FUNCTION log.refuse_change();
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON log.checkpoints
    FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
ALTER TABLE log.tiles ENABLE ALWAYS TRIGGER refuse_unlike;
ALTER TABLE log.tiles ENABLE ALWAYS TRIGGER refuse_change;
ALTER TABLE log.tiles ENABLE ALWAYS TRIGGER refuse_truncate;
ALTER TABLE log.checkpoints ENABLE ALWAYS TRIGGER refuse_change;
ALTER TABLE log.checkpoints ENABLE ALWAYS TRIGGER refuse_truncate;

GRANT SELECT, INSERT, UPDATE (hashes) ON log.tiles TO souk_projector;
GRANT SELECT, INSERT ON log.checkpoints TO souk_projector;
GRANT SELECT ON log.tiles, log.checkpoints TO souk_app, souk_auditor;
