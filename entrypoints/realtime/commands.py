"""Messages and read marks sent over a socket: the same commands, keys and kept answers as over HTTP."""

import logging
from uuid import UUID

import msgspec
from pydantic import ValidationError

from domain.account import account
from domain.ports import Clock
from domain.standing import Scope
from domain.values import PersonId, Refused
from entrypoints.api.commands import Ask, command_id, digest
from entrypoints.api.problems import UNAVAILABLE
from entrypoints.api.talk import MessageBody, ReadBody, say, see
from entrypoints.dispatch import Busy, Dispatch, Result
from entrypoints.realtime.effects import Declined, Done, Submit
from entrypoints.realtime.entries import category_of
from entrypoints.realtime.frames import Read, Send

RETRY_MS = 500
NOWHERE = Declined("no_such_conversation")

log = logging.getLogger(__name__)


class Commands:
    def __init__(self, dispatch: Dispatch, clock: Clock) -> None:
        self._dispatch, self._clock = dispatch, clock

    async def __call__(self, asked: Submit) -> Done | Declined:
        if category_of(asked.frame.s) != "conversation":
            return NOWHERE
        key = UUID(asked.frame.s.partition("-")[2])
        try:
            return told(await self._run(asked.frame, asked.person, key))
        except ValidationError:
            return Declined("invalid_request")
        except Busy as busy:
            return Declined(busy.code(), retry=True, after_ms=RETRY_MS)
        except Refused as refusal:
            return Declined(refusal.code())
        except UNAVAILABLE as error:
            log.warning("unavailable: %s", type(error).__name__)
            return Declined("overloaded", retry=True, after_ms=RETRY_MS)

    async def _run(self, frame: Send | Read, person: PersonId, key: UUID) -> Result:
        match frame:
            case Send():
                own = (await self._dispatch.state(account, person)).state
                own.standing.check(Scope.MESSAGING, self._clock.now())
                message = MessageBody(text=frame.body.text)
                ask = self._ask(person, frame.key, f"/v1/conversations/{key}/messages", message)
                return await say(ask, key, message)
            case Read():
                mark = ReadBody(up_to=frame.up_to)
                ask = self._ask(person, frame.key, f"/v1/conversations/{key}/read", mark)
                return await see(ask, key, mark)

    def _ask(self, person: PersonId, key: str, path: str, body: MessageBody | ReadBody) -> Ask:
        return Ask(
            actor=person,
            at=self._clock.now(),
            command_id=command_id(person, key),
            fingerprint=digest("POST", path, body.model_dump_json()),
            request_id="",
            dispatch=self._dispatch,
        )


def told(result: Result) -> Done | Declined:
    answer = result.answer
    body = msgspec.json.decode(answer.body)
    return Done(answer.position, body) if answer.status < 400 else Declined(body["code"])
