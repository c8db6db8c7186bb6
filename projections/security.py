"""Security: what happened to somebody's sign-ins, for them to look through. No secrets, no addresses."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from domain.access import EmailVerified, PasswordChanged, ResetRequested, SessionsEnded
from domain.account import RoleChanged
from domain.decider import Event, Recorded
from domain.sign_in import SignInLinked, SignInUnlinked
from domain.two_step import (
    RecoveryCodesRenewed,
    RecoveryCodeUsed,
    RefreshTokenReused,
    TwoStepDisabled,
    TwoStepEnabled,
)
from domain.values import PersonId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import LAST, Connection, Page, checked_limit, encode, page_of, position_in, select

READS = ("security",)


class Kind(StrEnum):
    EMAIL_VERIFIED = "email_verified"
    PASSWORD_CHANGED = "password_changed"
    RESET_REQUESTED = "reset_requested"
    SESSION_ENDED = "session_ended"
    ALL_SESSIONS_ENDED = "all_sessions_ended"
    ROLE_CHANGED = "role_changed"
    TWO_STEP_ENABLED = "two_step_enabled"
    TWO_STEP_DISABLED = "two_step_disabled"
    RECOVERY_CODES_RENEWED = "recovery_codes_renewed"
    RECOVERY_CODE_USED = "recovery_code_used"
    TOKEN_REUSED = "token_reused"
    GOOGLE_LINKED = "google_linked"
    GOOGLE_UNLINKED = "google_unlinked"


KINDS: Mapping[type[Event], Kind] = {
    EmailVerified: Kind.EMAIL_VERIFIED,
    PasswordChanged: Kind.PASSWORD_CHANGED,
    ResetRequested: Kind.RESET_REQUESTED,
    SessionsEnded: Kind.SESSION_ENDED,
    RoleChanged: Kind.ROLE_CHANGED,
    TwoStepEnabled: Kind.TWO_STEP_ENABLED,
    TwoStepDisabled: Kind.TWO_STEP_DISABLED,
    RecoveryCodesRenewed: Kind.RECOVERY_CODES_RENEWED,
    RecoveryCodeUsed: Kind.RECOVERY_CODE_USED,
    RefreshTokenReused: Kind.TOKEN_REUSED,
    SignInLinked: Kind.GOOGLE_LINKED,
    SignInUnlinked: Kind.GOOGLE_UNLINKED,
}

EVENTS = Table(
    "security_events",
    key=("person", "position"),
    columns={"person": "uuid", "position": "bigint", "kind": "text", "at": "timestamptz"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    return [EVENTS.at(vars(recorded.event)["person"], recorded.position)]


def fold(recorded: Recorded, rows: Rows) -> None:
    event = recorded.event
    person: PersonId = vars(event)["person"]
    kind = KINDS[type(event)]
    if isinstance(event, SessionsEnded) and event.session is None:
        kind = Kind.ALL_SESSIONS_ENDED
    rows.put(EVENTS, person=person, position=recorded.position, kind=kind, at=recorded.at)


security = Projection(
    "security", version=1, tables=(EVENTS,), events=tuple(KINDS), touches=touches, fold=fold
)


@dataclass(frozen=True)
class SecurityEvent:
    """`id` is a position in the log."""

    id: int
    kind: Kind
    at: datetime


LIST = """
SELECT position, kind, at FROM read.security_events
WHERE person = %(person)s AND position < %(before)s ORDER BY position DESC LIMIT %(limit)s
"""


async def page(
    connection: Connection, person: PersonId, after: str | None, limit: int
) -> Page[SecurityEvent]:
    """Newest first."""
    values = {"person": person, "before": position_in(after, LAST), "limit": checked_limit(limit) + 1}
    rows = await select(connection, LIST, values)
    return page_of(rows, limit, _item, lambda row: encode(row["position"]))


def _item(row: Mapping[str, Any]) -> SecurityEvent:
    return SecurityEvent(row["position"], Kind(row["kind"]), row["at"])
