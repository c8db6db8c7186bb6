"""Facts about an account that follow from what somebody showed: recorded without words for anybody."""

from collections.abc import Sequence
from uuid import uuid4

from domain.account import account
from domain.decider import Command, Event, Intent
from domain.ports import Answer, Origin
from domain.values import PersonId, Refused
from entrypoints.dispatch import Dispatch


class InSilence:
    def accepted(self, events: Sequence[Event]) -> Answer:
        return Answer(200, b"{}")

    def refused(self, refusal: Refused) -> Answer:
        raise refusal


async def record(dispatch: Dispatch, person: PersonId, command: Command) -> int:
    """The position it was decided at. Raises what the account refuses; nothing is kept of that."""
    id = uuid4()
    origin = Origin(id, id.bytes * 2, command.actor, command.at, id)
    return (await dispatch(Intent(account, person, command), origin, InSilence())).answer.position
