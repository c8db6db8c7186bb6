"""The two ways in: the dispatcher in this process, and the API over HTTP. Both say what came of a wish."""

import asyncio
import hashlib
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol
from uuid import UUID, uuid5

import httpx
import msgspec
import psycopg

from domain.decider import Event
from domain.ports import Answer, Clock, Origin, Overloaded
from domain.values import PersonId, Refused
from entrypoints.dispatch import Busy, Dispatch
from entrypoints.torture import wishes
from entrypoints.torture.records import Act, Asked, Told, Verdict

ANSWER_SECONDS_MAX = 20.0
EXPLAINED = (psycopg.OperationalError, Overloaded, Busy, TimeoutError)
"""What a caller may be told while the database is away or others are busy: ask again."""


class Door(Protocol):
    @property
    def name(self) -> str: ...

    async def ask(self, asked: Asked) -> Told: ...


class Words:
    """An answer that says how many events it speaks of."""

    def accepted(self, events: Sequence[Event]) -> Answer:
        return Answer(200, msgspec.json.encode([event.NAME for event in events]))

    def refused(self, refusal: Refused) -> Answer:
        return Answer(409, msgspec.json.encode({"code": refusal.code(), "detail": str(refusal)}))


@dataclass(frozen=True)
class Direct:
    """Commands put to a dispatcher of our own, as web and worker have one."""

    dispatch: Dispatch
    clock: Clock
    name: str = "direct"

    async def ask(self, asked: Asked) -> Told:
        command = asked.command
        origin = Origin(
            command_id=command,
            fingerprint=hashlib.sha256(msgspec.json.encode(asked.act)).digest(),
            actor=PersonId(asked.act.actor),
            at=self.clock.now(),
            correlation_id=command,
        )
        try:
            async with asyncio.timeout(ANSWER_SECONDS_MAX):
                result = await self.dispatch(wishes.intent(asked.act, command, origin.at), origin, Words())
        except EXPLAINED as error:
            return Told(command, "unknown", time.monotonic(), body=repr(error))
        except Exception as error:
            return Told(command, "failed", time.monotonic(), body=repr(error))
        answer, accepted = result.answer, result.answer.status < 400
        return Told(
            command,
            "accepted" if accepted else "refused",
            time.monotonic(),
            answer.status,
            answer.body.decode(),
            answer.position,
            len(msgspec.json.decode(answer.body)) if accepted else None,
        )


@dataclass(frozen=True)
class Http:
    """Requests to a running web process, each person with their own access token."""

    client: httpx.AsyncClient
    tokens: Mapping[UUID, str]
    name: str = "http"

    async def ask(self, asked: Asked) -> Told:
        method, path, body = wishes.request(asked.act)
        headers = {
            "Authorization": f"Bearer {self.tokens[asked.act.actor]}",
            "Idempotency-Key": asked.key,
        }
        try:
            response = await self.client.request(method, path, json=body, headers=headers)
        except httpx.TransportError as error:
            return Told(asked.command, "unknown", time.monotonic(), body=repr(error))
        position = int(response.headers.get("Souk-Position", 0))
        verdict = verdict_of(response.status_code, "Souk-Position" in response.headers)
        return Told(asked.command, verdict, time.monotonic(), response.status_code, response.text, position)


def verdict_of(status: int, decided: bool) -> Verdict:
    """Only answers that carry a position were decided by the log; others were refused before they got
    there, or ask to come back."""
    if decided:
        return "accepted" if status < 400 else "refused"
    if status in (409, 429, 503):
        return "unknown"
    return "failed" if status >= 500 or status in (401, 403) else "unheard"


def asking(act: Act, key: str, door: str) -> Asked:
    """The command's id follows from who asks and the Idempotency-Key, the same through both doors."""
    command = uuid5(act.actor, key)
    return Asked(command, key, door, time.monotonic(), act, act.kind in wishes.MAKES)
