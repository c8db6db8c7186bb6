-- What people sign in with. None of it is in the log: secrets are replaced and erased, facts are not.
-- A token is stored as the SHA-256 of its 256 random bits.

CREATE TABLE private.credentials (
    person      uuid        PRIMARY KEY,
    password    text        NOT NULL,
    changed_at  timestamptz NOT NULL
);
COMMENT ON COLUMN private.credentials.password IS 'argon2id, with its parameters and salt.';

CREATE TABLE private.sessions (
    id          uuid        PRIMARY KEY,
    person      uuid        NOT NULL,
    client      text        NOT NULL,
    created_at  timestamptz NOT NULL,
    used_at     timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL,
    revoked_at  timestamptz
);
COMMENT ON TABLE private.sessions IS 'One sign-in: the family of all refresh tokens that follow from it.';
COMMENT ON COLUMN private.sessions.client IS 'The browser as it names itself, for the owner''s list of sessions.';
CREATE INDEX sessions_person ON private.sessions (person);
CREATE INDEX sessions_revoked ON private.sessions (revoked_at) WHERE revoked_at IS NOT NULL;

CREATE TABLE private.refresh_tokens (
    hash        bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
    session     uuid        NOT NULL REFERENCES private.sessions ON DELETE CASCADE,
    issued_at   timestamptz NOT NULL,
    used_at     timestamptz
);
CREATE INDEX refresh_tokens_session ON private.refresh_tokens (session);

CREATE TABLE private.tickets (
    hash        bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
    person      uuid        NOT NULL,
    session     uuid        NOT NULL REFERENCES private.sessions ON DELETE CASCADE,
    access_until timestamptz NOT NULL,
    expires_at  timestamptz NOT NULL
);
COMMENT ON COLUMN private.tickets.access_until IS 'When the access token that asked for it runs out.';
CREATE INDEX tickets_expires ON private.tickets (expires_at);

GRANT SELECT, INSERT, UPDATE, DELETE
    ON private.credentials, private.sessions, private.refresh_tokens, private.tickets TO souk_app;
