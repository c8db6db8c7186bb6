"""The command loop, once: load the state, decide, commit, answer; decide again when the state moved on."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol
from uuid import UUID

from domain.decider import Decider, Drafted, Event, Intent, Recorded
from domain.policies import accompany
from domain.ports import Answer, Committed, Decision, EventLog, Origin, OtherBody, Replayed, Stale, Taken
from domain.values import Refused
from entrypoints.states import Held, States

RETAKES_MAX = 5


class Busy(Refused):
    """Others are changing the same thing at this moment: ask again."""


class KeyReused(Refused):
    """This idempotency key was used for another request."""


class Respond(Protocol):
    """Puts a decision into words for the asker; the words are kept with the command's id."""

    def accepted(self, events: Sequence[Event]) -> Answer: ...

    def refused(self, refusal: Refused) -> Answer: ...


@dataclass(frozen=True)
class Guard:
    """A stream that must be looked at before deciding: `check` refuses by raising `Refused`."""

    decider: Decider[Any]
    key: object
    check: Callable[[Any], None]

    @property
    def stream(self) -> str:
        return self.decider.stream(self.key)


@dataclass(frozen=True)
class Result:
    """`events` are those recorded now: none when refused, already so, or replayed."""

    answer: Answer
    events: Sequence[Recorded] = ()
    replayed: bool = False


@dataclass
class Attempt:
    """One try at one command: what it read, and what it wants to write."""

    command_id: UUID
    read: dict[str, Held] = field(default_factory=dict)
    after: dict[str, Held] = field(default_factory=dict)
    drafted: list[Drafted] = field(default_factory=list)
    refusal: Refused | None = None

    def versions(self) -> Mapping[str, int]:
        return {stream: held.version for stream, held in self.read.items()}

    def drafts(self) -> Mapping[str, UUID]:
        read = self.read.items()
        return {stream: held.author for stream, held in read if held.author and not held.settled}

    def draft(self, decider: Decider[Any], stream: str, events: Iterable[Event]) -> None:
        under = self.read[stream]
        held = self.after.get(stream, under)
        for event in events:
            state = decider.evolve(held.state, event)
            held = Held(state, held.version + 1, under, self.command_id)
            audience, claims = decider.audience(event, state), decider.claims(event)
            self.drafted.append(Drafted(stream, held.version, event, audience, claims))
            self.after[stream] = held


class Dispatch:
    """Runs commands against the log.

    A decision is put among the states before it is committed, so that the next command of a busy stream
    builds on it and joins the same batch; when it fails, all that built on it is stale and is decided again.
    """

    def __init__(self, log: EventLog, states_max: int = 20_000) -> None:
        self._log = log
        self._states = States(log, states_max)

    async def __call__(
        self, intent: Intent, origin: Origin, respond: Respond, guards: Sequence[Guard] = ()
    ) -> Result:
        """Decide and commit; the answer of a refusal is kept as well, so it can never succeed later.

        Raises `KeyReused` when the command id was used for something else, `Busy` when the state kept
        moving, `Overloaded` when the log takes no more.
        """
        for _ in range(RETAKES_MAX + 1):
            attempt = await self._attempt(intent, origin, guards)
            match await self._commit(attempt, origin, respond):
                case Stale(streams=streams):
                    for stream in streams:
                        await self._states.refresh(stream, attempt.read[stream])
                case Taken(kind=kind):
                    return await self._refuse(taken(attempt, kind), origin, respond)
                case Result() as result:
                    return result
        raise Busy()

    async def state(self, decider: Decider[Any], key: object) -> Held:
        """The committed state of one aggregate."""
        return await self._states.committed(decider.stream(key), decider)

    async def known(self, decider: Decider[Any], key: object) -> Any:
        """The state as it stands here, its last events perhaps still on their way: for what never changes."""
        return (await self._states.newest(decider.stream(key), decider)).state

    def observe(self, batch: Sequence[Recorded]) -> None:
        """Take in what the log says, so that states kept here follow what other processes write."""
        self._states.observe(batch)

    async def _attempt(self, intent: Intent, origin: Origin, guards: Sequence[Guard]) -> Attempt:
        attempt = Attempt(origin.command_id)
        try:
            for guard in guards:
                guard.check((await self._read(attempt, guard.stream, guard.decider)).state)
            pending = [intent]
            for each in pending:
                held = await self._read(attempt, each.stream, each.decider)
                events = each.decider.decide(each.command, held.state)
                attempt.draft(each.decider, each.stream, events)
                pending += [more for event in events for more in accompany(event, each.command.at)]
        except Refused as refusal:
            attempt.refusal, attempt.drafted, attempt.after = refusal, [], {}
        return attempt

    async def _commit(self, attempt: Attempt, origin: Origin, respond: Respond) -> Result | Stale | Taken:
        events = [drafted.event for drafted in attempt.drafted]
        answer = respond.refused(attempt.refusal) if attempt.refusal else respond.accepted(events)
        decision = Decision(origin, attempt.versions(), tuple(attempt.drafted), answer, attempt.drafts())
        for stream, held in attempt.after.items():
            self._states.draft(stream, held)
        try:
            outcome = await self._log.commit(decision)
        except BaseException:
            self._forget(attempt)
            raise
        if not isinstance(outcome, Committed):
            self._forget(attempt)
        match outcome:
            case Committed(recorded=recorded, position=position):
                for held in attempt.after.values():
                    held.settle()
                return Result(replace(answer, position=position), recorded)
            case Replayed(answer=first):
                return Result(first, replayed=True)
            case OtherBody():
                raise KeyReused()
            case Stale() | Taken():
                return outcome

    async def _refuse(self, refusal: Refused, origin: Origin, respond: Respond) -> Result:
        """Keep the refusal of a claim; it needs no versions, for the claim is held for good."""
        outcome = await self._commit(Attempt(origin.command_id, refusal=refusal), origin, respond)
        assert isinstance(outcome, Result)
        return outcome

    async def _read(self, attempt: Attempt, stream: str, decider: Decider[Any]) -> Held:
        if stream in attempt.after:
            return attempt.after[stream]
        if stream not in attempt.read:
            attempt.read[stream] = await self._states.newest(stream, decider)
        return attempt.read[stream]

    def _forget(self, attempt: Attempt) -> None:
        for stream, held in attempt.after.items():
            self._states.drop(stream, held)


def taken(attempt: Attempt, kind: str) -> Refused:
    claims = (claim for drafted in attempt.drafted for claim in drafted.claims)
    return next(claim.refusal() for claim in claims if claim.kind == kind)
