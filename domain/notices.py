"""What people can be told of, by which way, and what they want of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Kind(StrEnum):
    APPLICATION_RECEIVED = "application_received"
    APPLICATION_ACCEPTED = "application_accepted"
    APPLICATION_NOT_CHOSEN = "application_not_chosen"
    TASK_CANCELLED = "task_cancelled"
    TASK_COMPLETED = "task_completed"
    TASK_UPDATED = "task_updated"
    MESSAGE_RECEIVED = "message_received"
    PAYMENT_RECEIVED = "payment_received"
    ESCROW_FUNDED = "escrow_funded"
    PAYMENT_FAILED = "payment_failed"
    REFUNDED = "refunded"
    SEARCH_MATCHED = "search_matched"


class Channel(StrEnum):
    IN_APP = "in_app"
    EMAIL = "email"


class Digest(StrEnum):
    """How mail is put together: `off` is a mail soon after each thing."""

    OFF = "off"
    DAILY = "daily"
    WEEKLY = "weekly"


ALWAYS_IN_APP = frozenset({Kind.PAYMENT_RECEIVED, Kind.ESCROW_FUNDED, Kind.PAYMENT_FAILED, Kind.REFUNDED})
"""About one's own money everybody is told."""

BY_EMAIL = ALWAYS_IN_APP | {
    Kind.APPLICATION_RECEIVED,
    Kind.APPLICATION_ACCEPTED,
    Kind.TASK_CANCELLED,
    Kind.MESSAGE_RECEIVED,
    Kind.SEARCH_MATCHED,
}
"""What is mailed to whoever has not chosen otherwise."""

SOON = timedelta(minutes=5)
"""A mail waits this long for what it is about to be read on the page, and for more to tell."""
DIGEST_AT = time(8)
MONDAY = 0
UTC_ZONE = "UTC"


@dataclass(frozen=True)
class Choice:
    kind: Kind
    channel: Channel
    wanted: bool


@dataclass(frozen=True)
class QuietHours:
    """Minutes of the day, `start` included and `end` not; over midnight when `start` is the later one."""

    start: int
    end: int

    def cover(self, local: datetime) -> bool:
        minute = local.hour * 60 + local.minute
        if self.start < self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


@dataclass(frozen=True)
class Wishes:
    """`zone` is an IANA name; quiet hours and digests go by it."""

    choices: Mapping[tuple[Kind, Channel], bool] = field(default_factory=dict)
    digest: Digest = Digest.OFF
    quiet: QuietHours | None = None
    zone: str = UTC_ZONE

    def wants(self, kind: Kind, channel: Channel) -> bool:
        if channel is Channel.IN_APP and kind in ALWAYS_IN_APP:
            return True
        usual = channel is Channel.IN_APP or kind in BY_EMAIL
        return self.choices.get((kind, channel), usual)

    def mail_at(self, at: datetime) -> datetime:
        """When to mail what happened at this time: never in quiet hours, digests at eight in the morning."""
        zone = ZoneInfo(self.zone)
        local = at.astimezone(zone)
        if self.digest is not Digest.OFF:
            return self._digest_after(local).astimezone(at.tzinfo)
        soon = (at + SOON).astimezone(zone)
        if self.quiet is not None and self.quiet.cover(soon):
            soon = self._after_quiet(soon, self.quiet)
        return soon.astimezone(at.tzinfo)

    def _digest_after(self, local: datetime) -> datetime:
        day = local.replace(hour=DIGEST_AT.hour, minute=0, second=0, microsecond=0)
        while day <= local or (self.digest is Digest.WEEKLY and day.weekday() != MONDAY):
            day += timedelta(days=1)
        return day

    def _after_quiet(self, local: datetime, quiet: QuietHours) -> datetime:
        end = local.replace(hour=quiet.end // 60, minute=quiet.end % 60, second=0, microsecond=0)
        return end if end > local else end + timedelta(days=1)
