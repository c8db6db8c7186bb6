"""What is kept of a person outside the log and the read models, and how it goes when they are erased."""

from datetime import datetime

from adapters.keyring import Keyring
from adapters.postgres.pool import Pool
from domain.values import PersonId

STATEMENTS = (
    "DELETE FROM private.credentials WHERE person = %(person)s",
    "UPDATE private.sessions SET client = '', revoked_at = coalesce(revoked_at, %(now)s)"
    " WHERE person = %(person)s",
    "DELETE FROM private.authenticators WHERE person = %(person)s",
    "DELETE FROM private.recovery_codes WHERE person = %(person)s",
    "DELETE FROM private.challenges WHERE person = %(person)s",
    "DELETE FROM private.links WHERE person = %(person)s",
    "DELETE FROM private.mailbox WHERE substring(id FROM '^[a-z]+[.]([0-9]{1,18})@')::bigint IN"
    " (SELECT notification_id FROM log.events WHERE originator_id = %(stream)s)",
    "DELETE FROM private.mailbox WHERE substring(id FROM '^answer[.]([0-9]{1,18})@')::bigint IN"
    " (SELECT notification_id FROM log.events WHERE topic = 'case.answered' AND %(person)s = ANY (people)"
    " AND notification_id IN"
    " (SELECT substring(id FROM '^answer[.]([0-9]{1,18})@')::bigint FROM private.mailbox))",
)


async def forget(pool: Pool, keyring: Keyring, person: PersonId, stream: str, now: datetime) -> None:
    """Sign-ins, sessions and mail, and last the key: cut short, it can be done again."""
    async with pool.connection() as connection, connection.transaction():
        for statement in STATEMENTS:
            await connection.execute(statement, {"person": person, "stream": stream, "now": now})
    await keyring.destroy(person)
