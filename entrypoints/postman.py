"""Mail that follows from what happened to accounts, sent after the commit and at least once."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import structlog
from tenacity import RetryCallState

from adapters.links import LIFETIMES, Links, Purpose
from adapters.mail import Mailbox, SmtpMailer
from domain.access import ResetRequested, VerificationRequested
from domain.account import Account, AccountRegistered, account
from domain.case import CaseAnswered, case
from domain.decider import ERASED, Recorded
from domain.ports import Clock, Mail, Mailer, MailRefused, MailUnavailable
from domain.values import PersonId
from entrypoints.desk_letters import Letter, letter
from entrypoints.dispatch import Dispatch
from entrypoints.patience import patiently
from entrypoints.security_mail import WARNINGS, person_of
from entrypoints.wiring import Souk, links

NEWS = timedelta(days=1)
SUBJECTS: dict[Purpose, str] = {
    "verify": "Confirm your e-mail address · تأكيد بريدك الإلكتروني",
    "reset": "A new password for Souk · كلمة مرور جديدة لسوق",
}
TEXTS: dict[Purpose, str] = {
    "verify": """Hello {name},

confirm that this address is yours; the link works once, for 24 hours:
{link}

If you did not register at Souk, do nothing.

مرحبًا، أكّد أن هذا العنوان لك بفتح الرابط أعلاه؛ يعمل مرة واحدة خلال 24 ساعة.
""",
    "reset": """Hello {name},

choose a new password here; the link works once, for one hour:
{link}

If you did not ask for it, do nothing: your password stays as it is.

مرحبًا، اختر كلمة مرور جديدة من الرابط أعلاه؛ يعمل مرة واحدة خلال ساعة.
""",
}
log = structlog.get_logger("postman")


def unavailable(attempt: RetryCallState) -> None:
    error = attempt.outcome.exception() if attempt.outcome else None
    log.warning("mail_unavailable", id=attempt.args[1].id, error=str(error))


@dataclass(frozen=True)
class Postman:
    """Writes and sends, one mail after the other, in the order of the log. What comes too late to be of use
    is not sent, so that a history read again from its start mails nobody."""

    dispatch: Dispatch
    links: Links
    mailer: Mailer
    clock: Clock
    origin: str

    async def take(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            mail = await self._written(recorded)
            if mail is not None and mail.to:  # an erased person has no address
                await self.send(mail)

    async def _written(self, recorded: Recorded) -> Mail | None:
        match recorded.event:
            case AccountRegistered(person=person) | VerificationRequested(person=person):
                return await self._link("verify", person, recorded)
            case ResetRequested(person=person):
                return await self._link("reset", person, recorded)
            case event if type(event) in WARNINGS and self.clock.now() - recorded.at < NEWS:
                to, warning = await self._account(person_of(event)), WARNINGS[type(event)]
                text = warning.text.format(name=to.name, origin=self.origin)
                return Mail(self.mail_id(warning.kind, recorded), to.email, warning.subject, text)
            case event:
                return await self._from_desk(letter(event), recorded)

    async def _from_desk(self, written: Letter | None, recorded: Recorded) -> Mail | None:
        if written is None or self.clock.now() - recorded.at >= NEWS:
            return None
        name, address = await self._reached(written.to, recorded)
        text = written.text.format(name=name or "there", origin=self.origin)
        return Mail(self.mail_id(written.kind, recorded), address, written.subject, text)

    async def _reached(self, person: PersonId, recorded: Recorded) -> tuple[str, str]:
        """Name and address of a member, or what a visitor left with their letter."""
        to = await self._account(person)
        if to.person is not None or not isinstance(recorded.event, CaseAnswered):
            return to.name, to.email
        opened = (await self.dispatch.state(case, recorded.key)).state.opened
        address = opened.email if opened.email != ERASED else None
        return "", address or ""

    async def _link(self, purpose: Purpose, person: PersonId, recorded: Recorded) -> Mail | None:
        to = await self._account(person)
        late = self.clock.now() - recorded.at >= LIFETIMES[purpose]
        if late or (purpose == "verify" and to.email_verified):
            return None
        link = await self.links.make(purpose, person, recorded.position, recorded.at)
        text = TEXTS[purpose].format(name=to.name, link=link)
        return Mail(self.mail_id(purpose, recorded), to.email, SUBJECTS[purpose], text)

    async def _account(self, person: PersonId) -> Account:
        held: Account = (await self.dispatch.state(account, person)).state
        return held

    def mail_id(self, kind: str, recorded: Recorded) -> str:
        return f"{kind}.{recorded.position}@{self.origin.partition('://')[2].partition(':')[0]}"

    async def send(self, mail: Mail) -> None:
        try:
            await self._taken(mail)
        except MailRefused as error:
            log.error("mail_refused", id=mail.id, error=str(error))

    @patiently(MailUnavailable, least_seconds=0.5, most_seconds=60.0, told=unavailable)
    async def _taken(self, mail: Mail) -> None:
        await self.mailer.send(mail)


def postman(souk: Souk) -> Postman:
    """By SMTP where a server is set, else into the mailbox."""
    settings = souk.settings
    url = settings.smtp_url.get_secret_value()
    mailer: Mailer = SmtpMailer(url, settings.mail_from) if url else Mailbox(souk.pool, souk.clock)
    return Postman(souk.dispatch, links(souk), mailer, souk.clock, settings.origin)
