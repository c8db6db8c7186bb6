"""The market simulator: random people who want things, some of which nobody may have. Pure.

What it knows of the market is what the log says, so several simulators work on the same things at once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any
from uuid import UUID

from domain.conversation import Conversation
from domain.decider import Recorded
from domain.escrow import Escrow
from domain.escrow import Stage as Money
from domain.policies import DECIDERS
from domain.task import Stage, Task
from domain.values import SYSTEM, ApplicationId, ConversationId, PersonId, TaskId
from entrypoints.torture.records import Act

STRANGE = 0.12
"""How often somebody wants what is none of their business."""
OPEN_TASKS_WANTED = 6

USUAL = {"apply": 6, "accept": 4, "pay": 4, "complete": 3, "say": 10, "read": 4, "edit": 2, "skills": 1}
SELDOM = {"cancel": 1, "notified": 2, "post": 1}


@dataclass
class World:
    """The market as far as the log has been followed; `people` are known from the start."""

    people: Sequence[PersonId]
    position: int = 0
    states: dict[str, Any] = field(default_factory=dict)
    tasks: dict[TaskId, Task] = field(default_factory=dict)
    escrows: dict[ApplicationId, Escrow] = field(default_factory=dict)
    conversations: dict[ConversationId, Conversation] = field(default_factory=dict)

    def see(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            decider = DECIDERS[recorded.stream.split("-", 1)[0]]
            before = self.states.get(recorded.stream, decider.initial)
            state = self.states[recorded.stream] = decider.evolve(before, recorded.event)
            key = UUID(recorded.key)
            match state:
                case Task():
                    self.tasks[TaskId(key)] = state
                case Escrow():
                    self.escrows[ApplicationId(key)] = state
                case Conversation():
                    self.conversations[ConversationId(key)] = state
            self.position = recorded.position


class Market:
    """One simulator. `provider`: it also plays the payment provider, for want of a real one."""

    def __init__(self, world: World, random: Random, *, provider: bool) -> None:
        self._world = world
        self._random = random
        self._kinds = USUAL | SELDOM | ({"paid": 5, "declined": 1, "refunded": 2} if provider else {})
        self._choosers: dict[str, Callable[[], Act | None]] = {
            "post": self._post,
            "apply": self._apply,
            "accept": self._accept,
            "pay": self._pay,
            "paid": self._provided,
            "declined": self._provided_badly,
            "refunded": self._refunded,
            "complete": self._complete,
            "cancel": self._cancel,
            "edit": self._edit,
            "say": self._say,
            "read": self._read,
            "skills": lambda: self._act("skills", self._somebody()),
            "notified": lambda: self._act("notified", self._somebody()),
        }

    def choose(self) -> Act:
        """What somebody wants next: often what is possible, sometimes what is not."""
        if sum(task.stage.is_open for task in self._world.tasks.values()) < OPEN_TASKS_WANTED:
            return self._post()
        kind = self._random.choices(list(self._kinds), list(self._kinds.values()))[0]
        act = self._choosers[kind]() or self._post()
        if act.kind in ("paid", "declined", "refunded") or self._random.random() > STRANGE:
            return act
        return self._strange(act)

    def _strange(self, act: Act) -> Act:
        """The same wish of somebody else, or about something that does not exist."""
        missing = UUID(int=self._random.getrandbits(128), version=4)
        stranger = Act(act.kind, self._somebody(), act.number, act.target, act.other)
        lost = Act(act.kind, act.actor, act.number, missing, act.other)
        return self._random.choice([stranger, lost])

    def _act(self, kind: str, actor: PersonId, target: UUID | None = None, other: UUID | None = None) -> Act:
        return Act(kind, actor, self._random.randrange(1, 10_000), target, other)

    def _somebody(self) -> PersonId:
        return self._random.choice(self._world.people)

    def _task(self, *stages: Stage) -> tuple[TaskId, Task] | None:
        """One of the latest tasks at these stages: where several want the same, they race."""
        found = [each for each in self._world.tasks.items() if each[1].stage in stages]
        return self._random.choice(found[-OPEN_TASKS_WANTED:]) if found else None

    def _escrow(self, stage: Money) -> tuple[ApplicationId, Escrow] | None:
        found = [each for each in self._world.escrows.items() if each[1].stage is stage]
        return self._random.choice(found[-3:]) if found else None

    def _post(self) -> Act:
        return self._act("post", self._somebody())

    def _apply(self) -> Act | None:
        found = self._task(Stage.POSTED, Stage.APPLIED)
        return found and self._act("apply", self._somebody(), found[0])

    def _accept(self) -> Act | None:
        found = self._task(Stage.APPLIED)
        if found is None or found[1].posted is None or not found[1].pending:
            return None
        application = self._random.choice(list(found[1].pending))
        return self._act("accept", found[1].posted.client, found[0], application)

    def _pay(self) -> Act | None:
        found = self._escrow(Money.REQUESTED)
        if found is None or found[1].terms is None:
            return None
        return self._act("pay", found[1].terms.contract.client, found[0])

    def _provided(self) -> Act | None:
        found = self._escrow(Money.PAYING)
        if found is None or found[1].terms is None:
            return None
        return Act("paid", SYSTEM, found[1].terms.amount.minor, found[0])

    def _provided_badly(self) -> Act | None:
        found = self._escrow(Money.PAYING)
        return found and self._act("declined", SYSTEM, found[0])

    def _refunded(self) -> Act | None:
        found = self._escrow(Money.REFUNDING)
        return found and self._act("refunded", SYSTEM, found[0])

    def _complete(self) -> Act | None:
        return self._of_client("complete", Stage.IN_PROGRESS)

    def _cancel(self) -> Act | None:
        return self._of_client("cancel", Stage.POSTED, Stage.APPLIED, Stage.ACCEPTED)

    def _edit(self) -> Act | None:
        return self._of_client("edit", Stage.POSTED, Stage.APPLIED)

    def _of_client(self, kind: str, *stages: Stage) -> Act | None:
        found = self._task(*stages)
        if found is None or found[1].posted is None:
            return None
        return self._act(kind, found[1].posted.client, found[0])

    def _say(self) -> Act | None:
        found = self._talk()
        return found and self._act("say", self._random.choice(found[1]), found[0])

    def _read(self) -> Act | None:
        found = self._talk()
        if found is None:
            return None
        messages = self._world.conversations[found[0]].messages
        return Act("read", self._random.choice(found[1]), self._random.randint(0, messages + 1), found[0])

    def _talk(self) -> tuple[ConversationId, tuple[PersonId, PersonId]] | None:
        """One of the latest conversations: a few busy streams rather than many quiet ones."""
        found = list(self._world.conversations.items())[-4:]
        if not found:
            return None
        key, conversation = self._random.choice(found)
        assert conversation.opened is not None
        return key, conversation.opened.people
