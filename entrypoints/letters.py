"""Mail about what concerns somebody: planned when it happens, written when due of what is still unread."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from adapters.postgres.pool import Pool
from domain.account import account
from domain.decider import Intent, Recorded
from domain.notices import MAILED_APART, Channel, Kind, Wishes
from domain.notifications import MailDue, PlanMail, notifications
from domain.ports import Mail
from domain.values import SYSTEM, PersonId
from entrypoints.letter_texts import SAID
from entrypoints.postman import NEWS, Postman
from projections import notifications as model
from projections.notifications import NotificationItem

LINES_MAX = 20
TEXT = """Hello {name},

{lines}

{origin}/notifications
How you are told: {origin}/notifications/preferences

مرحبًا، هذا ما لم تقرأه بعد؛ ويمكنك اختيار ما يصلك من الرابط الثاني أعلاه.
"""

BringAbout = Callable[[Recorded, str, Intent], Awaitable[None]]


@dataclass(frozen=True)
class Letters:
    """What is a day old mails nobody, so a history read again from its start is quiet."""

    bring_about: BringAbout
    postman: Postman
    pool: Pool

    async def take(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            if self.postman.clock.now() - recorded.at >= NEWS:
                continue
            if isinstance(recorded.event, MailDue):
                await self._write(recorded, recorded.event)
            for person, kind in model.told(recorded):
                await self._plan(recorded, person, kind)

    async def _plan(self, recorded: Recorded, person: PersonId, kind: Kind) -> None:
        """Asks only for what is wanted: a command for each message would write more than the messages."""
        held = (await self.postman.dispatch.state(notifications, person)).state
        if not held.mail_planned and by_mail(kind, held.wishes):
            plan = PlanMail(actor=SYSTEM, at=recorded.at, person=person, kind=kind)
            await self.bring_about(recorded, f"mail:{person}", Intent(notifications, person, plan))

    async def _write(self, recorded: Recorded, due: MailDue) -> None:
        to = (await self.postman.dispatch.state(account, due.person)).state
        wishes = (await self.postman.dispatch.state(notifications, due.person)).state.wishes
        async with self.pool.connection() as connection:
            unread = await model.unread_since(connection, due.person, due.since, LINES_MAX)
        wanted = [item for item in unread if by_mail(item.kind, wishes)]
        if to.email and wanted:
            subject = f"Souk: {len(wanted)} unread · غير مقروء"
            lines = "\n".join(line(item) for item in wanted)
            text = TEXT.format(name=to.name, lines=lines, origin=self.postman.origin)
            await self.postman.send(Mail(self.postman.mail_id("news", recorded), to.email, subject, text))


def by_mail(kind: Kind, wishes: Wishes) -> bool:
    return kind not in MAILED_APART and wishes.wants(kind, Channel.EMAIL)


def line(item: NotificationItem) -> str:
    english, arabic = SAID[item.kind]
    times = f" ({item.count})" if item.count > 1 else ""
    named = item.task.title if item.task else ""
    about = f" — {named}" if named else ""
    return f"* {english} · {arabic}{times}{about}"
