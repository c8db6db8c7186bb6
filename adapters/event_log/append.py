"""A decision on its way into the log: all that can be worked out before the lock is."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

import msgspec

from adapters.event_codec import Entry
from adapters.event_log.rows import answer_row, event_row
from adapters.postgres.pool import Connection
from domain.ports import OtherBody, Stale, Taken

ENCODE = msgspec.json.Encoder().encode


class Written(NamedTuple):
    """Its events lie at `first` to `last`; without events `last` is the head it was taken at."""

    first: int
    last: int


class Kept(NamedTuple):
    """What a command id was first told, the body still sealed; no status: that was not kept."""

    fingerprint: bytes
    actor: UUID
    status: int | None
    body: bytes | None
    position: int = 0


class Declined(NamedTuple):
    """What was to be done alongside was refused. Nothing was written."""


Verdict = Written | Kept | Stale | Taken | OtherBody | Declined
Alongside = Callable[[Connection], Awaitable[bool]]


class ClaimKey(NamedTuple):
    kind: str
    hash: bytes


class Unfit(ValueError):
    """A decision whose events do not follow on the versions it read: a mistake of the caller."""


@dataclass(slots=True, eq=False)
class Append:
    command_id: UUID
    kept: Kept
    reads: Mapping[str, int]
    drafts: Mapping[str, UUID]
    """Of the streams read as drafts: the command that must have written that version."""
    writes: Mapping[str, int]
    """Stream → the version it will have."""
    rows: Sequence[bytes]
    """Each event as `rows.event_row` writes it, without its position."""
    answer: bytes
    """The same of its answer."""
    claims: Mapping[ClaimKey, str]
    """Claim → who wants to own it, or owns it."""
    releases: frozenset[ClaimKey]
    """Those of the claims that their owner gives back."""
    alongside: Alongside | None = None
    """Done in the same transaction, under the lock; False refuses the append."""

    @property
    def bytes(self) -> int:
        return sum(map(len, self.rows)) + len(self.answer)


def append(
    entries: Sequence[Entry],
    *,
    command_id: UUID,
    kept: Kept,
    at: datetime,
    reads: Mapping[str, int],
    drafts: Mapping[str, UUID] | None = None,
    claims: Mapping[ClaimKey, str] | None = None,
    releases: frozenset[ClaimKey] = frozenset(),
    alongside: Alongside | None = None,
) -> Append:
    """Raises `Unfit` unless the versions of each stream follow on the one read, or start where it says."""
    expected = dict(reads)
    writes: dict[str, int] = {}
    for entry in entries:
        before = writes.get(entry.stream)
        if before is None:
            before = expected.setdefault(entry.stream, max(entry.version - 1, 0))
        if entry.version != before + 1 and (entry.version, before) != (0, 0):
            raise Unfit(f"{entry.stream}: version {entry.version} after {before}")
        writes[entry.stream] = entry.version
    return Append(
        command_id=command_id,
        kept=kept,
        reads=expected,
        drafts=drafts or {},
        writes=writes,
        rows=[event_row(entry) for entry in entries],
        answer=answer_row(command_id, kept.fingerprint, kept.status, kept.body, kept.actor, at),
        claims=claims or {},
        releases=releases,
        alongside=alongside,
    )


def bytea(value: bytes) -> str:
    return "\\x" + value.hex()
