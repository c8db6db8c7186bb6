"""What may be appended: each decision of a batch against the log, and against those before it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

import msgspec

from adapters.event_log.append import Append, ClaimKey, Kept, Verdict, Written
from adapters.event_log.rows import ANSWER_FIELDS, CLAIM_FIELDS, EVENT_FIELDS, claim_row, placed
from domain.ports import OtherBody, Stale, Taken

Rows = list[dict[str, Any]] | None
LOOKED = msgspec.json.Decoder(tuple[int | None, list[int | None], list[UUID | None], Rows, Rows])


@dataclass(frozen=True, slots=True)
class Holder:
    owner: str | None
    """None: the value was released."""
    seq: int


@dataclass
class Ledger:
    """The log as seen under its lock, and what the batch adds to it."""

    head: int
    versions: dict[str, int]
    authors: dict[str, UUID | None]
    """Which command wrote the newest event, of the streams where somebody decided on a draft."""
    answers: dict[UUID, Kept]
    claims: dict[ClaimKey, Holder]
    event_rows: list[bytes] = field(default_factory=list)
    answer_rows: list[bytes] = field(default_factory=list)
    claim_rows: list[bytes] = field(default_factory=list)

    def judge(self, append: Append) -> Verdict | None:
        """Why this cannot be appended; None when it can."""
        known = self.answers.get(append.command_id)
        if known is not None:
            return known if known.fingerprint == append.kept.fingerprint else OtherBody()
        if stale := [*self._moved_on(append)]:
            return Stale(tuple(stale))
        for key, owner in append.claims.items():
            holder = self.claims.get(key)
            if holder is not None and holder.owner not in (None, owner) and key not in append.releases:
                return Taken(key.kind)
        return None

    def _moved_on(self, append: Append) -> Iterator[str]:
        for stream, version in append.reads.items():
            drafted = stream in append.drafts and self.authors[stream] != append.drafts[stream]
            if drafted or self.versions[stream] != version:
                yield stream

    def accept(self, append: Append) -> Written:
        first = self.head + 1
        self.head += len(append.rows)
        self.event_rows += [
            placed(EVENT_FIELDS, position, row) for position, row in enumerate(append.rows, first)
        ]
        self.versions.update(append.writes)
        self.authors.update(dict.fromkeys(append.writes, append.command_id))
        for key, owner in append.claims.items():
            if key not in append.releases:
                self._claim(key, owner)
            elif key in self.claims and self.claims[key].owner == owner:
                self._claim(key, None)
        self.answers[append.command_id] = append.kept._replace(position=self.head)
        self.answer_rows.append(placed(ANSWER_FIELDS, self.head, append.answer))
        return Written(first, self.head)

    def _claim(self, key: ClaimKey, owner: str | None) -> None:
        holder = self.claims.get(key, Holder(None, 0))
        if holder.owner == owner:
            return
        self.claims[key] = Holder(owner, holder.seq + 1)
        row = claim_row(key.kind, key.hash, holder.seq + 1, owner)
        self.claim_rows.append(placed(CLAIM_FIELDS, self.head, row))


def ledger(looked: bytes, streams: Sequence[str], drafts: Sequence[str]) -> Ledger:
    """From the JSON that `look` returned for these streams."""
    head, versions, authors, answers, claims = LOOKED.decode(looked)
    return Ledger(
        head=head or 0,
        versions={stream: version or 0 for stream, version in zip(streams, versions, strict=True)},
        authors=dict(zip(drafts, authors, strict=True)),
        answers={UUID(each["command_id"]): _kept(each) for each in answers or ()},
        claims={
            ClaimKey(each["kind"], _bytes(each["hash"])): Holder(each["owner"], each["seq"])
            for each in claims or ()
        },
    )


def _kept(row: dict[str, Any]) -> Kept:
    body = None if row["body"] is None else _bytes(row["body"])
    return Kept(_bytes(row["fingerprint"]), UUID(row["actor"]), row["status"], body, row["position"])


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.removeprefix("\\x"))
