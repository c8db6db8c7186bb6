-- The second proof at sign-in. Secrets are sealed with their owner's key, codes and challenges kept as digests.

CREATE TABLE private.authenticators (
    person          uuid        PRIMARY KEY,
    secret          bytea       NOT NULL,
    confirmed_at    timestamptz,
    last_step       bigint      NOT NULL DEFAULT 0,
    tries           integer     NOT NULL DEFAULT 0,
    tried_since     timestamptz
);
COMMENT ON COLUMN private.authenticators.confirmed_at IS 'Null while it is being set up: not asked for at sign-in.';
COMMENT ON COLUMN private.authenticators.last_step IS 'The time step of the last code used: none before it counts.';

CREATE TABLE private.recovery_codes (
    hash    bytea   PRIMARY KEY CHECK (octet_length(hash) = 32),
    person  uuid    NOT NULL
);
CREATE INDEX recovery_codes_person ON private.recovery_codes (person);

CREATE TABLE private.challenges (
    hash        bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
    person      uuid        NOT NULL,
    expires_at  timestamptz NOT NULL
);
COMMENT ON TABLE private.challenges IS 'Who has shown a password and owes a code.';
CREATE INDEX challenges_person ON private.challenges (person);
CREATE INDEX challenges_expires ON private.challenges (expires_at);

ALTER TABLE private.credentials ADD COLUMN short boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN private.credentials.short IS 'Long enough only beside a second proof.';

GRANT SELECT, INSERT, UPDATE, DELETE
    ON private.authenticators, private.recovery_codes, private.challenges TO souk_app;
