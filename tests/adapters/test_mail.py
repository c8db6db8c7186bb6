"""Mail goes to a real SMTP server once, or into the mailbox once."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
import pytest_asyncio
from aiosmtpd.smtp import SMTP

from adapters.mail import Mailbox, SmtpMailer
from adapters.postgres.pool import Pool
from domain.ports import Mail, MailRefused, MailUnavailable

MAIL = Mail(
    "verify.7@souk.example", "mona@example.com", "Confirm · تأكيد", "Follow\nhttps://souk.example/x#y\n"
)
NOON = datetime(2030, 1, 31, 12, tzinfo=UTC)


@dataclass
class Office:
    """A mail server that answers `say` to each mail, and what it took."""

    say: str = "250 OK"
    recipients: str = "250 OK"
    taken: list[Any] = field(default_factory=list)

    async def handle_RCPT(self, server: Any, session: Any, envelope: Any, address: str, options: Any) -> str:  # noqa: N802
        if self.recipients.startswith("250"):
            envelope.rcpt_tos.append(address)
        return self.recipients

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802
        if self.say.startswith("250"):
            self.taken.append((envelope.rcpt_tos, message_from_bytes(envelope.content, policy=default)))
        return self.say


@pytest_asyncio.fixture
async def office() -> AsyncIterator[tuple[Office, SmtpMailer]]:
    kept = Office()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: SMTP(kept, loop=loop, hostname="localhost"), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    yield kept, SmtpMailer(f"smtp://127.0.0.1:{port}", "souk@souk.example")
    server.close()
    await server.wait_closed()


async def test_a_server_gets_the_mail_as_it_was_written(office: tuple[Office, SmtpMailer]) -> None:
    kept, mailer = office
    await mailer.send(MAIL)
    ((recipients, message),) = kept.taken
    assert recipients == ["mona@example.com"]
    assert message["message-id"] == "<verify.7@souk.example>"
    assert (message["subject"], message["from"]) == (MAIL.subject, "souk@souk.example")
    assert message.get_content().replace("\r\n", "\n") == MAIL.text


@pytest.mark.parametrize(
    ("recipients", "say", "error"),
    [
        ("550 No such mailbox", "250 OK", MailRefused),
        ("451 Try later", "250 OK", MailUnavailable),
        ("250 OK", "554 Never", MailRefused),
        ("250 OK", "452 Full", MailUnavailable),
    ],
)
async def test_what_will_never_be_taken_is_told_from_what_may_be(
    office: tuple[Office, SmtpMailer], recipients: str, say: str, error: type[Exception]
) -> None:
    kept, mailer = office
    kept.recipients, kept.say = recipients, say
    with pytest.raises(error):
        await mailer.send(MAIL)
    assert kept.taken == []


async def test_a_server_that_is_not_there_is_asked_again() -> None:
    with pytest.raises(MailUnavailable):
        await SmtpMailer("smtp://127.0.0.1:1", "souk@souk.example").send(MAIL)


@dataclass
class Clock:
    at: datetime = NOON

    def now(self) -> datetime:
        return self.at


async def test_the_mailbox_keeps_each_mail_once_for_a_week(app_pool: Pool) -> None:
    clock = Clock()
    mailbox = Mailbox(app_pool, clock)
    for _ in range(2):
        await mailbox.send(MAIL)
    assert [kept.mail for kept in await mailbox.newest(MAIL.to)] == [MAIL]
    assert await mailbox.newest("omar@example.com") == []
    clock.at += timedelta(days=8)
    later = Mail("reset.9@souk.example", "omar@example.com", "Later", "Later")
    await mailbox.send(later)
    assert [kept.mail for kept in await mailbox.newest()] == [later]
