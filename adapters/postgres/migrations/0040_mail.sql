-- Links that were mailed, by the digest of their secret, and the mailbox that stands in for a mail server.

CREATE TABLE private.links (
    hash        bytea       PRIMARY KEY CHECK (octet_length(hash) = 32),
    purpose     text        NOT NULL CHECK (purpose IN ('verify', 'reset')),
    person      uuid        NOT NULL,
    expires_at  timestamptz NOT NULL
);
CREATE INDEX links_person ON private.links (person);
CREATE INDEX links_expires ON private.links (expires_at);

CREATE TABLE private.mailbox (
    id          text        PRIMARY KEY,
    address     text        NOT NULL,
    subject     text        NOT NULL,
    body        text        NOT NULL,
    at          timestamptz NOT NULL
);
COMMENT ON TABLE private.mailbox IS 'Mail of an installation without a mail server, for a week.';
CREATE INDEX mailbox_at ON private.mailbox (at DESC, id);

GRANT SELECT, INSERT, UPDATE, DELETE ON private.links, private.mailbox TO souk_app;
