-- What auditors look for. BRIN: a few bytes for each 32 pages of the log, written when those are full, so that
-- an append pays nothing for it; a look-up reads the page ranges that may hold what it wants.
CREATE INDEX events_sought ON log.events USING brin (
    topic text_bloom_ops, actor uuid_bloom_ops, command_id uuid_bloom_ops, correlation_id uuid_bloom_ops,
    at timestamptz_minmax_multi_ops
) WITH (pages_per_range = 32, autosummarize = on);

-- Walks over the whole log, and what they found: any web process tells how far the one that runs has got.
CREATE TABLE work.verifications (
    id           uuid         PRIMARY KEY,
    person       uuid         NOT NULL,
    began_at     timestamptz  NOT NULL DEFAULT clock_timestamp(),
    moved_at     timestamptz  NOT NULL DEFAULT clock_timestamp(),
    ended_at     timestamptz,
    done         bigint       NOT NULL DEFAULT 0,
    total        bigint       NOT NULL DEFAULT 0,
    report       jsonb,
    failure      text
);
CREATE UNIQUE INDEX verifications_one ON work.verifications ((true)) WHERE ended_at IS NULL;
CREATE INDEX verifications_began ON work.verifications (began_at DESC, id);
COMMENT ON COLUMN work.verifications.person IS 'Who asked for it.';
COMMENT ON COLUMN work.verifications.moved_at IS 'A run that no longer moves was lost with its process.';
COMMENT ON COLUMN work.verifications.failure IS 'Why there is no report.';

GRANT SELECT, INSERT, UPDATE ON work.verifications TO souk_app;
GRANT SELECT ON work.verifications TO souk_auditor;
