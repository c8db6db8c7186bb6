-- When the owner of a session last proved who they are: money and roles ask for a proof that is not old.

ALTER TABLE private.sessions ADD COLUMN authenticated_at timestamptz;
UPDATE private.sessions SET authenticated_at = created_at;
ALTER TABLE private.sessions ALTER COLUMN authenticated_at SET NOT NULL;
