"""Mail follows the log: at least once, under one id, and never long after it was of use."""

from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from tenacity import wait_none

from adapters.links import LIFETIMES, Links
from adapters.memory_log import MemoryLog
from adapters.postgres.pool import Pool
from domain.access import ChangePassword, RequestReset, VerifyEmail
from domain.account import Register, account
from domain.decider import Command, Intent
from domain.ports import Mail, MailRefused, MailUnavailable, Origin
from domain.sign_in import LinkSignIn, SignIn, UnlinkSignIn
from domain.two_step import (
    DisableTwoStep,
    EnableTwoStep,
    RenewRecoveryCodes,
    ReportTokenReuse,
    UseRecoveryCode,
)
from domain.values import SYSTEM, Role
from entrypoints.dispatch import Dispatch
from entrypoints.postman import Postman
from entrypoints.security_mail import WARNINGS
from entrypoints.worker import InShort
from tests.domain.examples import CLIENT, NOW, by

JOIN = Register(
    person=CLIENT, email="mona@example.com", username="mona", name="Mona", role=Role.CLIENT, **by(CLIENT)
)


@dataclass
class Street:
    """A mail server that fails as often as it is told, and a clock."""

    sent: list[Mail] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    late: timedelta = timedelta(0)

    def now(self):  # type: ignore[no-untyped-def]
        return NOW + self.late

    async def send(self, mail: Mail) -> None:
        if self.failures:
            raise self.failures.pop(0)
        self.sent.append(mail)


@dataclass
class Office:
    street: Street
    log: MemoryLog
    postman: Postman

    async def happens(self, *commands: Command) -> None:
        for command in commands:
            id = uuid4()
            origin = Origin(id, id.bytes * 2, CLIENT, NOW, id)
            await self.postman.dispatch(Intent(account, CLIENT, command), origin, InShort())

    async def delivers(self) -> list[Mail]:
        await self.postman.take(await self.log.read(0, 100))
        return self.street.sent


@pytest.fixture
def office(app_pool: Pool) -> Office:
    street, log = Street(), MemoryLog()
    links = Links(app_pool, bytes(32), "https://souk.example")
    return Office(street, log, Postman(Dispatch(log), links, street, street, "https://souk.example"))


async def test_a_new_account_is_mailed_one_link_however_often_its_event_is_taken(office: Office) -> None:
    await office.happens(JOIN)
    await office.delivers()
    first, again = await office.delivers()
    assert first == again
    assert (first.id, first.to) == ("verify.1@souk.example", "mona@example.com")
    token = first.text.partition("https://souk.example/verify-email#")[2].split()[0]
    link = await office.postman.links.find("verify", token, NOW)
    assert link is not None
    assert link.person == CLIENT


async def test_each_event_that_asks_for_mail_gets_its_own(office: Office) -> None:
    ask = RequestReset(**by(CLIENT))
    await office.happens(JOIN, VerifyEmail(**by(CLIENT)), ask, ask, ChangePassword(**by(CLIENT)))
    assert [mail.id.partition("@")[0] for mail in await office.delivers()] == ["reset.3", "password.4"]


async def test_a_history_read_again_from_its_start_mails_nobody(office: Office) -> None:
    await office.happens(JOIN, RequestReset(**by(CLIENT)), ChangePassword(**by(CLIENT)))
    office.street.late = max(LIFETIMES.values())
    assert await office.delivers() == []


async def test_a_server_that_is_away_is_asked_again_and_one_that_refuses_is_not(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Postman._taken.retry, "wait", wait_none())
    await office.happens(JOIN, RequestReset(**by(CLIENT)))
    office.street.failures = [MailUnavailable("away"), MailUnavailable("away"), MailRefused("no such person")]
    assert [mail.id.partition("@")[0] for mail in await office.delivers()] == ["reset.2"]


LINK = LinkSignIn(**by(CLIENT), sign_in=SignIn("https://accounts.example", "7"))
SECURITY: dict[str, tuple[Command, ...]] = {
    "password": (ChangePassword(**by(CLIENT)),),
    "twostepon": (EnableTwoStep(**by(CLIENT)),),
    "twostepoff": (EnableTwoStep(**by(CLIENT)), DisableTwoStep(**by(CLIENT))),
    "codesrenewed": (EnableTwoStep(**by(CLIENT)), RenewRecoveryCodes(**by(CLIENT))),
    "codeused": (EnableTwoStep(**by(CLIENT)), UseRecoveryCode(**by(CLIENT))),
    "googlelinked": (LINK,),
    "googleunlinked": (LINK, UnlinkSignIn(**by(CLIENT))),
    "tokenreused": (ReportTokenReuse(**by(SYSTEM), session=UUID(int=1)),),
}


@pytest.mark.parametrize("kind", SECURITY)
async def test_an_owner_is_told_what_happens_to_their_sign_ins(office: Office, kind: str) -> None:
    await office.happens(JOIN, *SECURITY[kind])
    mail = (await office.delivers())[-1]
    assert (mail.id.partition(".")[0], mail.to) == (kind, "mona@example.com")
    assert "https://souk.example/forgot-password" in mail.text
    assert {each.kind for each in WARNINGS.values()} == set(SECURITY)
