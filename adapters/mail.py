"""Mail: to a server by SMTP, or into a mailbox of our own where there is none."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

import aiosmtplib

from adapters.postgres.pool import Pool
from domain.ports import Clock, Mail, MailRefused, MailUnavailable

SECONDS_MAX = 20.0
KEPT = timedelta(days=7)
SHOWN_MAX = 100

KEEP = """
WITH old AS (DELETE FROM private.mailbox WHERE at < %(old)s)
INSERT INTO private.mailbox (id, address, subject, body, at)
VALUES (%(id)s, %(to)s, %(subject)s, %(text)s, %(at)s) ON CONFLICT (id) DO NOTHING
"""
SHOW = """
SELECT id, address, subject, body, at FROM private.mailbox
WHERE %(to)s::text IS NULL OR address = %(to)s ORDER BY at DESC, id DESC LIMIT %(limit)s
"""


@dataclass(frozen=True)
class Kept:
    mail: Mail
    at: datetime


class Mailbox:
    """Keeps every mail once, for a week."""

    def __init__(self, pool: Pool, clock: Clock) -> None:
        self._pool, self._clock = pool, clock

    async def send(self, mail: Mail) -> None:
        now = self._clock.now()
        async with self._pool.connection() as connection:
            await connection.execute(KEEP, vars(mail) | {"at": now, "old": now - KEPT})

    async def newest(self, to: str | None = None, limit: int = SHOWN_MAX) -> Sequence[Kept]:
        """The newest first; `to` chooses one address."""
        async with self._pool.connection() as connection:
            rows = await (await connection.execute(SHOW, {"to": to, "limit": limit})).fetchall()
        return [Kept(Mail(*row[:4]), row[4]) for row in rows]


class SmtpMailer:
    """`url` is smtp://[name:password@]host[:port], or smtps:// for TLS from the first byte. With a name,
    smtp:// insists on STARTTLS; without one it is used where the server offers it."""

    def __init__(self, url: str, sender: str) -> None:
        self._server, self._sender = urlsplit(url), sender

    async def send(self, mail: Mail) -> None:
        server = self._server
        try:
            await aiosmtplib.send(
                message(mail, self._sender),
                hostname=server.hostname or "localhost",
                port=server.port,
                username=unquote(server.username) if server.username else None,
                password=unquote(server.password) if server.password else None,
                use_tls=server.scheme == "smtps",
                start_tls=True if server.username and server.scheme == "smtp" else None,
                timeout=SECONDS_MAX,
            )
        except (aiosmtplib.SMTPException, OSError) as error:
            raise (MailRefused if final(error, mail) else MailUnavailable)(str(error)) from error


def final(error: Exception, mail: Mail) -> bool:
    """Whether the server will say so again next time. Our own settings can be put right: not final."""
    match error:
        case aiosmtplib.SMTPRecipientsRefused(recipients=refused):
            return all(each.code >= 500 for each in refused)
        case aiosmtplib.SMTPNotSupported():
            return not mail.to.isascii()
        case aiosmtplib.SMTPResponseException(code=code):
            return code >= 500 and not isinstance(error, aiosmtplib.SMTPAuthenticationError)
        case _:
            return False


def message(mail: Mail, sender: str) -> EmailMessage:
    made = EmailMessage()
    made["Message-ID"], made["From"], made["To"] = f"<{mail.id}>", sender, mail.to
    made["Subject"], made["Auto-Submitted"] = mail.subject, "auto-generated"
    made.set_content(mail.text)
    return made
