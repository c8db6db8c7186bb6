"""One command from a request to its answer: origin, dispatch, words, position, replay."""

import hashlib
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID, uuid4, uuid5

import msgspec
from fastapi import Depends, Header, Request, Response

from domain.decider import Command, Decider, Event, Intent
from domain.ports import Answer, Origin
from domain.values import PersonId, Refused
from entrypoints.api import problems
from entrypoints.api.problems import Problem, VersionChanged
from entrypoints.dispatch import Dispatch, Guard, Result

VISIBLE_ASCII = re.compile(r"[\x21-\x7e]{1,255}")
ANONYMOUS = PersonId(UUID("0b0d5e0a-6f3b-5b5e-8c55-1d2f8a3f7a10"))
"""Whose idempotency keys are those of people who have no account yet."""

ETAG = re.compile(r'(?P<weak>W/)?"v(?P<version>\d{1,15})(-[a-z_]*)?(\.\d*)?"')
"""The version of a task's stream; beside it the stage of the money for its parties, and the views."""

Facts = Callable[[Sequence[Event]], Mapping[str, Any]]
IdempotencyKey = Annotated[
    str | None,
    Header(description="1 to 255 visible ASCII characters; asking again with it gets the first answer."),
]
IfMatch = Annotated[str | None, Header(description="The ETag of what you edit: 412 when it has changed.")]


def idempotency_key(header: str | None) -> str | None:
    """The key, whether it came quoted (RFC 8941) or bare. Raises `Problem` 400."""
    if header is None:
        return None
    bare = header[1:-1] if len(header) >= 2 and header[0] == header[-1] == '"' else header
    if not VISIBLE_ASCII.fullmatch(bare):
        raise Problem(400, "bad_idempotency_key", "An Idempotency-Key is 1 to 255 visible ASCII characters.")
    return bare


def command_id(actor: PersonId, key: str | None) -> UUID:
    return uuid5(actor, key) if key else uuid4()


def fingerprint(request: Request, exclude: set[str] | None = None) -> bytes:
    """A digest of what is asked: method, path and the body as it was understood."""
    body = getattr(request.state, "body", None)
    return digest(request.method, request.url.path, body.model_dump_json(exclude=exclude) if body else "")


def digest(method: str, path: str, body: str) -> bytes:
    return hashlib.sha256(msgspec.json.encode([method, path, body])).digest()


@dataclass(frozen=True)
class InWords:
    """`facts` tells from the events what the answer says beside the position."""

    status: int
    facts: Facts
    request_id: str

    def accepted(self, events: Sequence[Event]) -> Answer:
        return Answer(self.status, msgspec.json.encode(self.facts(events)))

    def refused(self, refusal: Refused) -> Answer:
        return Answer(*problems.refusal_body(refusal, self.request_id))


@dataclass(frozen=True)
class Ask:
    """A request that wants something done, by whom and when."""

    actor: PersonId
    at: datetime
    command_id: UUID
    fingerprint: bytes
    request_id: str
    dispatch: Dispatch

    def new_id(self, kind: str) -> UUID:
        """The same for the same idempotency key, so that asking twice makes one thing."""
        return uuid5(self.command_id, kind)

    async def run(
        self,
        decider: Decider[Any],
        key: object,
        command: Command,
        facts: Facts,
        *,
        status: int = 200,
        guards: Sequence[Guard] = (),
    ) -> Result:
        origin = Origin(
            command_id=self.command_id,
            fingerprint=self.fingerprint,
            actor=self.actor,
            at=self.at,
            correlation_id=self.command_id,
        )
        words = InWords(status, facts, self.request_id)
        return await self.dispatch(Intent(decider, key, command), origin, words, guards)

    async def only_if(self, if_match: str | None, decider: Decider[Any], key: object) -> Sequence[Guard]:
        """Refuses with `VersionChanged` unless the state is still the one that this ETag names."""
        if if_match is None or if_match.strip() == "*":
            return ()
        named = ETAG.fullmatch(if_match.strip())
        if named is None:
            raise Problem(400, "bad_etag", "If-Match takes one ETag as it was given.")
        held = await self.dispatch.state(decider, key)

        def check(state: Any) -> None:
            if named["weak"] or held.version != int(named["version"]) or state != held.state:
                raise VersionChanged(f"It is at version {held.version} now.")

        return (Guard(decider, key, check),)

    async def __call__(
        self,
        decider: Decider[Any],
        key: object,
        command: Command,
        *,
        id: UUID,
        status: int = 200,
        guards: Sequence[Guard] = (),
    ) -> Response:
        """Run it and answer `{"id", "position"}` or the refusal's problem."""
        return respond(
            await self.run(decider, key, command, lambda _: {"id": str(id)}, status=status, guards=guards)
        )


def respond(result: Result, facts: Mapping[str, Any] | None = None) -> Response:
    """What was kept as the answer, or other facts in its place, with the position it was taken at."""
    answer = result.answer
    headers = {"Souk-Position": str(answer.position)}
    if result.replayed:
        headers["Idempotency-Replayed"] = "true"
    if answer.status >= 400:
        return Response(answer.body, answer.status, headers, problems.MEDIA_TYPE)
    body = msgspec.json.encode(facts) if facts else answer.body
    body = body[:-1] + b',"position":%d}' % answer.position
    return Response(body, answer.status, headers, "application/json")


async def asked(request: Request, idempotency_key: IdempotencyKey = None) -> Ask:
    caller = request.state.caller
    return ask(request, caller.person, idempotency_key)


async def asked_with_key(request: Request, idempotency_key: IdempotencyKey = None) -> Ask:
    """For money: without a key nobody could ask again safely."""
    if idempotency_key is None:
        raise Problem(400, "idempotency_key_required", "Send an Idempotency-Key header.")
    return await asked(request, idempotency_key)


def ask(request: Request, actor: PersonId, header: str | None) -> Ask:
    souk = request.app.state.souk
    return Ask(
        actor=actor,
        at=souk.clock.now(),
        command_id=command_id(actor, idempotency_key(header)),
        fingerprint=fingerprint(request),
        request_id=problems.request_id(request),
        dispatch=souk.dispatch,
    )


Asked = Annotated[Ask, Depends(asked)]
AskedWithKey = Annotated[Ask, Depends(asked_with_key)]
