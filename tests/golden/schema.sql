CREATE SCHEMA log;
ALTER SCHEMA log OWNER TO souk;
CREATE SCHEMA private;
ALTER SCHEMA private OWNER TO souk;
CREATE SCHEMA read;
ALTER SCHEMA read OWNER TO souk_projector;
CREATE SCHEMA read_next;
ALTER SCHEMA read_next OWNER TO souk_projector;
CREATE SCHEMA read_past;
ALTER SCHEMA read_past OWNER TO souk_projector;
CREATE SCHEMA work;
ALTER SCHEMA work OWNER TO souk;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;
CREATE FUNCTION log.refuse_change() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    RAISE EXCEPTION 'the log is only ever appended to: % refused', TG_OP USING ERRCODE = 'insufficient_privilege';
END
$$;
ALTER FUNCTION log.refuse_change() OWNER TO souk;
CREATE FUNCTION log.refuse_unlike() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    IF (NEW.level, NEW.tile) = (OLD.level, OLD.tile)
        AND substr(NEW.hashes, 1, octet_length(OLD.hashes)) = OLD.hashes THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a tile only ever grows' USING ERRCODE = 'insufficient_privilege';
END
$$;
ALTER FUNCTION log.refuse_unlike() OWNER TO souk;
CREATE FUNCTION private.refuse_revival() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path TO 'pg_catalog'
    AS $$
BEGIN
    RAISE EXCEPTION 'a destroyed key stays destroyed' USING ERRCODE = 'insufficient_privilege';
END
$$;
ALTER FUNCTION private.refuse_revival() OWNER TO souk;
CREATE TABLE log.answers (
    command_id uuid NOT NULL,
    fingerprint bytea NOT NULL,
    status integer,
    body bytea,
    actor uuid NOT NULL,
    "position" bigint NOT NULL,
    at timestamp with time zone NOT NULL
);
ALTER TABLE log.answers OWNER TO souk;
CREATE TABLE log.checkpoints (
    size bigint NOT NULL,
    note text NOT NULL,
    signed_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    CONSTRAINT checkpoints_size_check CHECK ((size > 0))
);
ALTER TABLE log.checkpoints OWNER TO souk;
CREATE TABLE log.claims (
    kind text NOT NULL,
    hash bytea NOT NULL,
    seq integer NOT NULL,
    owner text,
    "position" bigint NOT NULL,
    CONSTRAINT claims_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT claims_seq_check CHECK ((seq > 0))
);
ALTER TABLE log.claims OWNER TO souk;
CREATE TABLE log.events (
    notification_id bigint NOT NULL,
    originator_id text NOT NULL,
    originator_version bigint NOT NULL,
    topic text NOT NULL,
    state bytea NOT NULL,
    schema_version integer NOT NULL,
    at timestamp with time zone NOT NULL,
    actor uuid NOT NULL,
    public boolean NOT NULL,
    people uuid[] NOT NULL,
    roles text[] NOT NULL,
    command_id uuid,
    correlation_id uuid,
    causation bigint,
    leaf bytea NOT NULL,
    CONSTRAINT events_check CHECK ((causation < notification_id)),
    CONSTRAINT events_leaf_check CHECK ((octet_length(leaf) = 32)),
    CONSTRAINT events_notification_id_check CHECK ((notification_id > 0)),
    CONSTRAINT events_originator_version_check CHECK ((originator_version >= 0)),
    CONSTRAINT events_schema_version_check CHECK ((schema_version > 0))
)
WITH (autovacuum_vacuum_insert_threshold='100000', autovacuum_vacuum_insert_scale_factor='0.05', autovacuum_analyze_scale_factor='0.02');
ALTER TABLE log.events OWNER TO souk;
CREATE TABLE log.lineage (
    one boolean DEFAULT true NOT NULL,
    epoch text NOT NULL,
    created timestamp with time zone NOT NULL,
    CONSTRAINT lineage_one_check CHECK (one)
);
ALTER TABLE log.lineage OWNER TO souk;
CREATE TABLE log.tiles (
    level smallint NOT NULL,
    tile bigint NOT NULL,
    hashes bytea NOT NULL,
    CONSTRAINT tiles_hashes_check CHECK ((((octet_length(hashes) >= 32) AND (octet_length(hashes) <= 8192)) AND ((octet_length(hashes) % 32) = 0))),
    CONSTRAINT tiles_level_check CHECK ((level >= 0)),
    CONSTRAINT tiles_tile_check CHECK ((tile >= 0))
);
ALTER TABLE ONLY log.tiles ALTER COLUMN hashes SET STORAGE EXTERNAL;
ALTER TABLE log.tiles OWNER TO souk;
CREATE TABLE private.authenticators (
    person uuid NOT NULL,
    secret bytea NOT NULL,
    confirmed_at timestamp with time zone,
    last_step bigint DEFAULT 0 NOT NULL,
    tries integer DEFAULT 0 NOT NULL,
    tried_since timestamp with time zone
);
ALTER TABLE private.authenticators OWNER TO souk;
CREATE TABLE private.challenges (
    hash bytea NOT NULL,
    person uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT challenges_hash_check CHECK ((octet_length(hash) = 32))
);
ALTER TABLE private.challenges OWNER TO souk;
CREATE TABLE private.credentials (
    person uuid NOT NULL,
    password text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    short boolean DEFAULT false NOT NULL
);
ALTER TABLE private.credentials OWNER TO souk;
CREATE TABLE private.keys (
    person uuid NOT NULL,
    wrapped bytea,
    master text NOT NULL,
    created_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    destroyed_at timestamp with time zone,
    CONSTRAINT keys_check CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL)))
);
ALTER TABLE private.keys OWNER TO souk;
CREATE TABLE private.links (
    hash bytea NOT NULL,
    purpose text NOT NULL,
    person uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT links_hash_check CHECK ((octet_length(hash) = 32)),
    CONSTRAINT links_purpose_check CHECK ((purpose = ANY (ARRAY['verify'::text, 'reset'::text])))
);
ALTER TABLE private.links OWNER TO souk;
CREATE TABLE private.mailbox (
    id text NOT NULL,
    address text NOT NULL,
    subject text NOT NULL,
    body text NOT NULL,
    at timestamp with time zone NOT NULL
);
ALTER TABLE private.mailbox OWNER TO souk;
CREATE TABLE private.migrations (
    name text NOT NULL,
    sha256 text NOT NULL,
    applied_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE private.migrations OWNER TO souk;
CREATE TABLE private.recovery_codes (
    hash bytea NOT NULL,
    person uuid NOT NULL,
    CONSTRAINT recovery_codes_hash_check CHECK ((octet_length(hash) = 32))
);
ALTER TABLE private.recovery_codes OWNER TO souk;
CREATE TABLE private.refresh_tokens (
    hash bytea NOT NULL,
    session uuid NOT NULL,
    issued_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    CONSTRAINT refresh_tokens_hash_check CHECK ((octet_length(hash) = 32))
);
ALTER TABLE private.refresh_tokens OWNER TO souk;
CREATE TABLE private.sessions (
    id uuid NOT NULL,
    person uuid NOT NULL,
    client text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone,
    authenticated_at timestamp with time zone NOT NULL
);
ALTER TABLE private.sessions OWNER TO souk;
CREATE TABLE private.snapshots (
    stream text NOT NULL,
    version bigint NOT NULL,
    rules bytea NOT NULL,
    people uuid[] NOT NULL,
    key bytea NOT NULL,
    state bytea NOT NULL,
    piece integer NOT NULL,
    CONSTRAINT snapshots_piece_check CHECK ((piece >= 0)),
    CONSTRAINT snapshots_rules_check CHECK ((octet_length(rules) = 32)),
    CONSTRAINT snapshots_version_check CHECK ((version > 0))
)
WITH (toast_tuple_target='8160');
ALTER TABLE private.snapshots OWNER TO souk;
CREATE TABLE private.tickets (
    hash bytea NOT NULL,
    person uuid NOT NULL,
    session uuid NOT NULL,
    access_until timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT tickets_hash_check CHECK ((octet_length(hash) = 32))
);
ALTER TABLE private.tickets OWNER TO souk;
CREATE TABLE private.uploads (
    address text NOT NULL,
    file uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    CONSTRAINT uploads_address_check CHECK ((address ~ '^[0-9a-f]{64}$'::text))
);
ALTER TABLE private.uploads OWNER TO souk;
CREATE TABLE work.certificates (
    id bigint NOT NULL,
    projection text NOT NULL,
    version integer NOT NULL,
    code text NOT NULL,
    "position" bigint NOT NULL,
    rows bigint NOT NULL,
    digest text NOT NULL,
    same boolean,
    differences jsonb NOT NULL,
    duration_ms bigint NOT NULL,
    issued_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE work.certificates OWNER TO souk;
ALTER TABLE work.certificates ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME work.certificates_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);
CREATE TABLE work.consumers (
    name text NOT NULL,
    "position" bigint DEFAULT 0 NOT NULL,
    token bigint DEFAULT 1 NOT NULL,
    holder text,
    expires_at timestamp with time zone,
    moved_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
)
WITH (fillfactor='50');
ALTER TABLE work.consumers OWNER TO souk;
CREATE TABLE work.models (
    projection text NOT NULL,
    past boolean NOT NULL,
    version integer NOT NULL,
    tables text[] NOT NULL,
    "position" bigint NOT NULL
);
ALTER TABLE work.models OWNER TO souk;
CREATE TABLE work.parked (
    projection text NOT NULL,
    past boolean NOT NULL,
    stream text NOT NULL,
    "position" bigint NOT NULL,
    error text NOT NULL,
    rows text[] NOT NULL,
    parked_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE work.parked OWNER TO souk;
CREATE TABLE work.stalls (
    name text NOT NULL,
    "position" bigint NOT NULL,
    error text NOT NULL,
    attempts integer NOT NULL,
    since timestamp with time zone DEFAULT clock_timestamp() NOT NULL
);
ALTER TABLE work.stalls OWNER TO souk;
CREATE TABLE work.timers (
    "position" bigint NOT NULL,
    name text NOT NULL,
    at timestamp with time zone NOT NULL,
    next_at timestamp with time zone NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    error text
);
ALTER TABLE work.timers OWNER TO souk;
CREATE TABLE work.verifications (
    id uuid NOT NULL,
    person uuid NOT NULL,
    began_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    moved_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
    ended_at timestamp with time zone,
    done bigint DEFAULT 0 NOT NULL,
    total bigint DEFAULT 0 NOT NULL,
    report jsonb,
    failure text
);
ALTER TABLE work.verifications OWNER TO souk;
ALTER TABLE ONLY log.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (command_id);
ALTER TABLE ONLY log.checkpoints
    ADD CONSTRAINT checkpoints_pkey PRIMARY KEY (size);
ALTER TABLE ONLY log.claims
    ADD CONSTRAINT claims_pkey PRIMARY KEY (kind, hash, seq);
ALTER TABLE ONLY log.events
    ADD CONSTRAINT events_originator_id_originator_version_key UNIQUE (originator_id, originator_version);
ALTER TABLE ONLY log.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (notification_id);
ALTER TABLE ONLY log.lineage
    ADD CONSTRAINT lineage_pkey PRIMARY KEY (one);
ALTER TABLE ONLY log.tiles
    ADD CONSTRAINT tiles_pkey PRIMARY KEY (level, tile);
ALTER TABLE ONLY private.authenticators
    ADD CONSTRAINT authenticators_pkey PRIMARY KEY (person);
ALTER TABLE ONLY private.challenges
    ADD CONSTRAINT challenges_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY private.credentials
    ADD CONSTRAINT credentials_pkey PRIMARY KEY (person);
ALTER TABLE ONLY private.keys
    ADD CONSTRAINT keys_pkey PRIMARY KEY (person);
ALTER TABLE ONLY private.links
    ADD CONSTRAINT links_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY private.mailbox
    ADD CONSTRAINT mailbox_pkey PRIMARY KEY (id);
ALTER TABLE ONLY private.migrations
    ADD CONSTRAINT migrations_pkey PRIMARY KEY (name);
ALTER TABLE ONLY private.recovery_codes
    ADD CONSTRAINT recovery_codes_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY private.refresh_tokens
    ADD CONSTRAINT refresh_tokens_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY private.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);
ALTER TABLE ONLY private.snapshots
    ADD CONSTRAINT snapshots_pkey PRIMARY KEY (stream, piece);
ALTER TABLE ONLY private.tickets
    ADD CONSTRAINT tickets_pkey PRIMARY KEY (hash);
ALTER TABLE ONLY private.uploads
    ADD CONSTRAINT uploads_pkey PRIMARY KEY (address);
ALTER TABLE ONLY work.certificates
    ADD CONSTRAINT certificates_pkey PRIMARY KEY (id);
ALTER TABLE ONLY work.consumers
    ADD CONSTRAINT consumers_pkey PRIMARY KEY (name);
ALTER TABLE ONLY work.models
    ADD CONSTRAINT models_pkey PRIMARY KEY (projection, past);
ALTER TABLE ONLY work.parked
    ADD CONSTRAINT parked_pkey PRIMARY KEY (projection, past, stream);
ALTER TABLE ONLY work.stalls
    ADD CONSTRAINT stalls_pkey PRIMARY KEY (name);
ALTER TABLE ONLY work.timers
    ADD CONSTRAINT timers_pkey PRIMARY KEY ("position", name);
ALTER TABLE ONLY work.verifications
    ADD CONSTRAINT verifications_pkey PRIMARY KEY (id);
CREATE INDEX claims_owner ON log.claims USING btree (owner) WHERE (owner IS NOT NULL);
CREATE INDEX events_sought ON log.events USING brin (topic text_bloom_ops, actor uuid_bloom_ops, command_id uuid_bloom_ops, correlation_id uuid_bloom_ops, at timestamptz_minmax_multi_ops) WITH (pages_per_range='32', autosummarize='on');
CREATE INDEX events_timed ON log.events USING brin (notification_id, at timestamptz_minmax_multi_ops) WITH (pages_per_range='32', autosummarize='on');
CREATE INDEX challenges_expires ON private.challenges USING btree (expires_at);
CREATE INDEX challenges_person ON private.challenges USING btree (person);
CREATE INDEX links_expires ON private.links USING btree (expires_at);
CREATE INDEX links_person ON private.links USING btree (person);
CREATE INDEX mailbox_at ON private.mailbox USING btree (at DESC, id);
CREATE INDEX recovery_codes_person ON private.recovery_codes USING btree (person);
CREATE INDEX refresh_tokens_session ON private.refresh_tokens USING btree (session);
CREATE INDEX sessions_person ON private.sessions USING btree (person);
CREATE INDEX sessions_revoked ON private.sessions USING btree (revoked_at) WHERE (revoked_at IS NOT NULL);
CREATE INDEX tickets_expires ON private.tickets USING btree (expires_at);
CREATE INDEX uploads_at ON private.uploads USING btree (at);
CREATE INDEX certificates_projection ON work.certificates USING btree (projection, id DESC);
CREATE INDEX timers_next ON work.timers USING btree (next_at, at, "position", name);
CREATE INDEX timers_set_aside ON work.timers USING btree (at) WHERE (attempts > 0);
CREATE INDEX verifications_began ON work.verifications USING btree (began_at DESC, id);
CREATE UNIQUE INDEX verifications_one ON work.verifications USING btree ((true)) WHERE (ended_at IS NULL);
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON log.checkpoints FOR EACH ROW EXECUTE FUNCTION log.refuse_change();
ALTER TABLE log.checkpoints ENABLE ALWAYS TRIGGER refuse_change;
CREATE TRIGGER refuse_change BEFORE DELETE OR UPDATE ON log.events FOR EACH ROW EXECUTE FUNCTION log.refuse_change();
ALTER TABLE log.events ENABLE ALWAYS TRIGGER refuse_change;
CREATE TRIGGER refuse_change BEFORE DELETE ON log.tiles FOR EACH ROW EXECUTE FUNCTION log.refuse_change();
ALTER TABLE log.tiles ENABLE ALWAYS TRIGGER refuse_change;
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON log.checkpoints FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
ALTER TABLE log.checkpoints ENABLE ALWAYS TRIGGER refuse_truncate;
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON log.events FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
ALTER TABLE log.events ENABLE ALWAYS TRIGGER refuse_truncate;
CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON log.tiles FOR EACH STATEMENT EXECUTE FUNCTION log.refuse_change();
ALTER TABLE log.tiles ENABLE ALWAYS TRIGGER refuse_truncate;
CREATE TRIGGER refuse_unlike BEFORE UPDATE ON log.tiles FOR EACH ROW EXECUTE FUNCTION log.refuse_unlike();
ALTER TABLE log.tiles ENABLE ALWAYS TRIGGER refuse_unlike;
CREATE TRIGGER refuse_revival BEFORE UPDATE ON private.keys FOR EACH ROW WHEN ((old.destroyed_at IS NOT NULL)) EXECUTE FUNCTION private.refuse_revival();
ALTER TABLE ONLY private.refresh_tokens
    ADD CONSTRAINT refresh_tokens_session_fkey FOREIGN KEY (session) REFERENCES private.sessions(id) ON DELETE CASCADE;
ALTER TABLE ONLY private.tickets
    ADD CONSTRAINT tickets_session_fkey FOREIGN KEY (session) REFERENCES private.sessions(id) ON DELETE CASCADE;
GRANT USAGE ON SCHEMA log TO souk_app;
GRANT USAGE ON SCHEMA log TO souk_projector;
GRANT USAGE ON SCHEMA log TO souk_auditor;
GRANT USAGE ON SCHEMA private TO souk_app;
GRANT USAGE ON SCHEMA private TO souk_projector;
GRANT USAGE ON SCHEMA read TO souk_app;
GRANT USAGE ON SCHEMA read TO souk_auditor;
GRANT USAGE ON SCHEMA work TO souk_app;
GRANT USAGE ON SCHEMA work TO souk_projector;
GRANT USAGE ON SCHEMA work TO souk_auditor;
GRANT SELECT,INSERT ON TABLE log.answers TO souk_app;
GRANT SELECT ON TABLE log.answers TO souk_auditor;
GRANT SELECT,INSERT ON TABLE log.checkpoints TO souk_projector;
GRANT SELECT ON TABLE log.checkpoints TO souk_app;
GRANT SELECT ON TABLE log.checkpoints TO souk_auditor;
GRANT SELECT,INSERT ON TABLE log.claims TO souk_app;
GRANT SELECT ON TABLE log.claims TO souk_auditor;
GRANT SELECT,INSERT ON TABLE log.events TO souk_app;
GRANT SELECT ON TABLE log.events TO souk_projector;
GRANT SELECT ON TABLE log.events TO souk_auditor;
GRANT SELECT ON TABLE log.lineage TO souk_app;
GRANT SELECT ON TABLE log.lineage TO souk_projector;
GRANT SELECT ON TABLE log.lineage TO souk_auditor;
GRANT SELECT,INSERT ON TABLE log.tiles TO souk_projector;
GRANT SELECT ON TABLE log.tiles TO souk_app;
GRANT SELECT ON TABLE log.tiles TO souk_auditor;
GRANT UPDATE(hashes) ON TABLE log.tiles TO souk_projector;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.authenticators TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.challenges TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.credentials TO souk_app;
GRANT SELECT,INSERT ON TABLE private.keys TO souk_app;
GRANT SELECT ON TABLE private.keys TO souk_projector;
GRANT UPDATE(wrapped) ON TABLE private.keys TO souk_app;
GRANT UPDATE(master) ON TABLE private.keys TO souk_app;
GRANT UPDATE(destroyed_at) ON TABLE private.keys TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.links TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.mailbox TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.recovery_codes TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.refresh_tokens TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.sessions TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.snapshots TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.tickets TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE private.uploads TO souk_app;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE work.certificates TO souk_projector;
GRANT SELECT ON TABLE work.certificates TO souk_app;
GRANT SELECT ON TABLE work.certificates TO souk_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE work.consumers TO souk_projector;
GRANT SELECT,INSERT,UPDATE ON TABLE work.consumers TO souk_app;
GRANT SELECT ON TABLE work.consumers TO souk_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE work.models TO souk_projector;
GRANT SELECT ON TABLE work.models TO souk_app;
GRANT SELECT ON TABLE work.models TO souk_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE work.parked TO souk_projector;
GRANT SELECT ON TABLE work.parked TO souk_app;
GRANT SELECT ON TABLE work.parked TO souk_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE work.stalls TO souk_projector;
GRANT SELECT ON TABLE work.stalls TO souk_app;
GRANT SELECT ON TABLE work.stalls TO souk_auditor;
GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE work.timers TO souk_projector;
GRANT SELECT ON TABLE work.timers TO souk_app;
GRANT SELECT ON TABLE work.timers TO souk_auditor;
GRANT SELECT,INSERT,UPDATE ON TABLE work.verifications TO souk_app;
GRANT SELECT ON TABLE work.verifications TO souk_auditor;
ALTER DEFAULT PRIVILEGES FOR ROLE souk_projector IN SCHEMA read GRANT SELECT ON TABLES TO souk_app;
ALTER DEFAULT PRIVILEGES FOR ROLE souk_projector IN SCHEMA read GRANT SELECT ON TABLES TO souk_auditor;
ALTER DEFAULT PRIVILEGES FOR ROLE souk_projector IN SCHEMA read_next GRANT SELECT ON TABLES TO souk_app;
ALTER DEFAULT PRIVILEGES FOR ROLE souk_projector IN SCHEMA read_next GRANT SELECT ON TABLES TO souk_auditor;
