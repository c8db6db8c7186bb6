"""What people can be told of, by which way, and what they want of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class Kind(StrEnum):
    APPLICATION_RECEIVED = "application_received"
    APPLICATION_WITHDRAWN = "application_withdrawn"
    APPLICATION_ACCEPTED = "application_accepted"
    APPLICATION_DECLINED = "application_declined"
    APPLICATION_NOT_CHOSEN = "application_not_chosen"
    INVITED = "invited"
    INVITATION_DECLINED = "invitation_declined"
    TASK_UPDATED = "task_updated"
    TASK_CANCELLED = "task_cancelled"
    TASK_EXPIRED = "task_expired"
    TASK_DELETED = "task_deleted"
    QUESTION_ASKED = "question_asked"
    QUESTION_ANSWERED = "question_answered"
    SEARCH_MATCHED = "search_matched"
    WORK_DELIVERED = "work_delivered"
    REVISION_REQUESTED = "revision_requested"
    MILESTONE_APPROVED = "milestone_approved"
    CHANGE_PROPOSED = "change_proposed"
    CHANGE_AGREED = "change_agreed"
    CHANGE_DECLINED = "change_declined"
    END_OFFERED = "end_offered"
    END_DECLINED = "end_declined"
    CONTRACT_ENDED = "contract_ended"
    TASK_COMPLETED = "task_completed"
    DISPUTE_OPENED = "dispute_opened"
    DISPUTE_ANSWERED = "dispute_answered"
    DISPUTE_ESCALATED = "dispute_escalated"
    DISPUTE_WITHDRAWN = "dispute_withdrawn"
    DISPUTE_DECIDED = "dispute_decided"
    ESCROW_FUNDED = "escrow_funded"
    FUNDING_LAPSED = "funding_lapsed"
    PAYMENT_RECEIVED = "payment_received"
    PAYMENT_FAILED = "payment_failed"
    REFUNDED = "refunded"
    MESSAGE_RECEIVED = "message_received"
    REVIEW_DUE = "review_due"
    REVIEW_RECEIVED = "review_received"
    RESTRICTED = "restricted"
    WARNED = "warned"
    THING_REMOVED = "thing_removed"
    APPEAL_ANSWERED = "appeal_answered"
    VERIFICATION_DECIDED = "verification_decided"
    REPORT_ANSWERED = "report_answered"


class Topic(StrEnum):
    """What kinds have in common, for choosing among them."""

    APPLICATIONS = "applications"
    TASKS = "tasks"
    WORK = "work"
    DISPUTES = "disputes"
    MONEY = "money"
    MESSAGES = "messages"
    REVIEWS = "reviews"
    ACCOUNT = "account"


BY_TOPIC: dict[Topic, tuple[Kind, ...]] = {
    Topic.APPLICATIONS: (
        *(Kind.APPLICATION_RECEIVED, Kind.APPLICATION_WITHDRAWN, Kind.APPLICATION_ACCEPTED),
        *(Kind.APPLICATION_DECLINED, Kind.APPLICATION_NOT_CHOSEN, Kind.INVITED, Kind.INVITATION_DECLINED),
    ),
    Topic.TASKS: (
        *(Kind.TASK_UPDATED, Kind.TASK_CANCELLED, Kind.TASK_EXPIRED, Kind.TASK_DELETED),
        *(Kind.QUESTION_ASKED, Kind.QUESTION_ANSWERED, Kind.SEARCH_MATCHED),
    ),
    Topic.WORK: (
        *(Kind.WORK_DELIVERED, Kind.REVISION_REQUESTED, Kind.MILESTONE_APPROVED, Kind.CHANGE_PROPOSED),
        *(Kind.CHANGE_AGREED, Kind.CHANGE_DECLINED, Kind.END_OFFERED, Kind.END_DECLINED),
        *(Kind.CONTRACT_ENDED, Kind.TASK_COMPLETED),
    ),
    Topic.DISPUTES: (
        *(Kind.DISPUTE_OPENED, Kind.DISPUTE_ANSWERED, Kind.DISPUTE_ESCALATED),
        *(Kind.DISPUTE_WITHDRAWN, Kind.DISPUTE_DECIDED),
    ),
    Topic.MONEY: (
        *(Kind.ESCROW_FUNDED, Kind.FUNDING_LAPSED, Kind.PAYMENT_RECEIVED),
        *(Kind.PAYMENT_FAILED, Kind.REFUNDED),
    ),
    Topic.MESSAGES: (Kind.MESSAGE_RECEIVED,),
    Topic.REVIEWS: (Kind.REVIEW_DUE, Kind.REVIEW_RECEIVED),
    Topic.ACCOUNT: (
        *(Kind.RESTRICTED, Kind.WARNED, Kind.THING_REMOVED, Kind.APPEAL_ANSWERED),
        *(Kind.VERIFICATION_DECIDED, Kind.REPORT_ANSWERED),
    ),
}
TOPIC_OF = {kind: topic for topic, kinds in BY_TOPIC.items() for kind in kinds}


class Channel(StrEnum):
    IN_APP = "in_app"
    EMAIL = "email"


class Digest(StrEnum):
    """How mail is put together: `off` is a mail soon after each thing."""

    OFF = "off"
    DAILY = "daily"
    WEEKLY = "weekly"


ALWAYS_IN_APP = frozenset(
    {
        *(*BY_TOPIC[Topic.MONEY], *BY_TOPIC[Topic.DISPUTES], Kind.CONTRACT_ENDED),
        *(Kind.RESTRICTED, Kind.WARNED, Kind.THING_REMOVED, Kind.APPEAL_ANSWERED),
    }
)
"""About one's own money and standing everybody is told."""

MAILED_APART = frozenset(BY_TOPIC[Topic.ACCOUNT])
"""What the desk writes a letter of its own about, whatever is wished."""

BY_EMAIL = (ALWAYS_IN_APP - MAILED_APART) | {
    *(Kind.APPLICATION_RECEIVED, Kind.APPLICATION_ACCEPTED, Kind.INVITED),
    *(Kind.TASK_CANCELLED, Kind.TASK_EXPIRED, Kind.QUESTION_ASKED, Kind.SEARCH_MATCHED),
    *(Kind.WORK_DELIVERED, Kind.REVISION_REQUESTED, Kind.CHANGE_PROPOSED, Kind.END_OFFERED),
    *(Kind.MESSAGE_RECEIVED, Kind.REVIEW_DUE),
}
"""What is mailed to whoever has not chosen otherwise."""

SOON = timedelta(minutes=5)
"""A mail waits this long for what it is about to be read on the page, and for more to tell."""
DIGEST_AT = time(8)
MONDAY = 0
UTC_ZONE = "UTC"


def fixed(kind: Kind, channel: Channel) -> bool:
    """Everybody is told of it this way: there is nothing to choose."""
    return kind in (ALWAYS_IN_APP if channel is Channel.IN_APP else MAILED_APART)


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
        if fixed(kind, channel):
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
