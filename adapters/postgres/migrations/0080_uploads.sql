-- Files on their way into the store: what is still here after a while was never named by an event.

CREATE TABLE private.uploads (
    address     text        PRIMARY KEY CHECK (address ~ '^[0-9a-f]{64}$'),
    file        uuid        NOT NULL,
    at          timestamptz NOT NULL
);
CREATE INDEX uploads_at ON private.uploads (at);

GRANT SELECT, INSERT, UPDATE, DELETE ON private.uploads TO souk_app;
