"""Random people wish for random things in any order: what must hold, holds after every step."""

from collections import defaultdict
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from domain.account import Register, account
from domain.contract.events import ContractEnded
from domain.decider import Intent, Recorded
from domain.escrow import EscrowFunded, EscrowRefunded, EscrowReleased, FundingRequested
from domain.policies import DECIDERS
from domain.review import ReviewRevealed, ReviewsOpened, ReviewWritten
from domain.task import ApplicationAccepted, ApplicationWithdrawn, FundingLapsed, Stage, WorkStarted, task
from domain.values import Role
from domain.visibility import Viewer, view
from domain.wallet import WalletCredited
from tests.domain.acts import ACTS, PEOPLE, TASKS, Wish, sensible
from tests.domain.examples import by
from tests.domain.world import World

DIAGRAM = {
    Stage.POSTED: {Stage.APPLIED, Stage.CANCELLED},
    Stage.APPLIED: {Stage.ACCEPTED, Stage.CANCELLED},
    Stage.ACCEPTED: {Stage.APPLIED, Stage.IN_PROGRESS, Stage.CANCELLED},
    Stage.IN_PROGRESS: {Stage.COMPLETED, Stage.CANCELLED},
    Stage.COMPLETED: {Stage.REVIEWED},
    Stage.REVIEWED: set(),
    Stage.CANCELLED: set(),
}
OVER = (Stage.CANCELLED, Stage.REVIEWED)
NUMBERS = st.integers(0, 2**32).map(lambda number: Random(number).randrange(300_000))
"""Scattered: small numbers, which Hypothesis prefers, would make everybody want the same."""

FOLDED_EVERY = 25
"""Facts; and at the end of each market. After every step it would cost the square of them."""


class Market(RuleBasedStateMachine):
    @initialize()
    def open(self) -> None:
        self.world = World()
        self.seen = self.folded = 0
        self.held: dict[str, int] = defaultdict(int)
        self.earned: dict[Any, int] = defaultdict(int)
        self.credited: dict[Any, int] = defaultdict(int)
        self.ever: set[Any] = set()
        self.begun: set[Any] = set()
        self.accepted: dict[Any, set[Any]] = defaultdict(set)
        self.until: dict[Any, Any] = {}
        self.written: dict[Any, set[Any]] = defaultdict(set)
        self.stages = dict.fromkeys(TASKS, Stage.POSTED)
        for number, person in enumerate(PEOPLE):
            wish = {"email": f"p{number}@example.org", "username": f"person{number}", "name": "P"}
            join = Register(person=person, role=Role.BOTH, **wish, **by(person))
            self.world.ask(Intent(account, person, join))

    @rule(
        act=st.sampled_from(sorted(ACTS)),
        who=st.sampled_from(PEOPLE),
        other=st.sampled_from(PEOPLE),
        which=st.sampled_from(TASKS),
        number=NUMBERS,
    )
    def wish(self, act: str, who: Any, other: Any, which: Any, number: int) -> None:
        self.world.ask(ACTS[act](Wish(self.world, who, which, other, number)))

    @rule(which=st.sampled_from(TASKS), seed=NUMBERS)
    def sensible_wishes(self, which: Any, seed: int) -> None:
        scattered = Random(seed)
        for number in (scattered.randrange(300_000) for _ in range(scattered.randint(3, 12))):
            alive = [key for key in TASKS if self.world.state(task, key).stage not in OVER]
            self.world.ask(
                sensible(self.world, alive[number % 2 % len(alive)] if alive else which, number // 2)
            )
            self.world.settle(number % 3)

    @rule(most=st.integers(1, 5))
    def policies_react(self, most: int) -> None:
        self.world.settle(most)

    @rule(hours=st.sampled_from([1, 24, 24 * 3, 24 * 7, 24 * 15]))
    def time_passes(self, hours: int) -> None:
        self.world.wait(timedelta(hours=hours))

    @invariant()
    def what_must_hold_holds(self) -> None:
        if not hasattr(self, "world"):
            return
        self.states_follow_the_diagram()
        for recorded in self.world.log[self.seen :]:
            self.money_is_conserved(recorded)
            self.one_application_at_most_is_accepted(recorded)
            self.no_review_is_seen_early(recorded)
        self.seen = len(self.world.log)
        assert self.credited == self.earned
        if self.seen >= self.folded + FOLDED_EVERY:
            self.folding_from_zero_equals_the_state_kept()

    def states_follow_the_diagram(self) -> None:
        for key in TASKS:
            now = self.world.state(task, key).stage
            assert now == self.stages[key] or reachable(self.stages[key], now)
            self.stages[key] = now

    def money_is_conserved(self, recorded: Recorded) -> None:
        held = self.held
        match recorded.event:
            case EscrowFunded(amount=amount) as event:
                held[recorded.stream] += amount.minor
            case EscrowReleased(gross=gross, fee_minor=fee, net=net) as event:
                assert gross.minor == fee + net.minor
                held[recorded.stream] -= gross.minor
                self.earned[event.contract.freelancer] += net.minor
            case EscrowRefunded(amount=amount) as event:
                held[recorded.stream] -= amount.minor
            case WalletCredited(person=person, amount=amount):
                self.credited[person] += amount.minor
                return
            case _:
                return
        assert sum(posting.minor for posting in event.postings) == 0
        assert held[recorded.stream] >= 0

    def one_application_at_most_is_accepted(self, recorded: Recorded) -> None:
        """Only what was accepted is paid for, and only where work had begun can it end early."""
        accepted = self.accepted
        match recorded.event:
            case ApplicationAccepted(task=key, application=application):
                accepted[key].add(application)
                self.ever.add(application)
                assert len(accepted[key]) == 1
            case FundingLapsed(task=key, application=application):
                accepted[key].discard(application)
            case ApplicationWithdrawn(task=key, application=application):
                accepted[key].discard(application)
            case WorkStarted(task=key, application=application):
                assert application in accepted[key]
                self.begun.add(application)
            case FundingRequested(contract=parties):
                assert parties.application in self.ever
            case ContractEnded(contract=application):
                assert application in self.begun

    def no_review_is_seen_early(self, recorded: Recorded) -> None:
        match recorded.event:
            case ReviewsOpened(task=key, until=at):
                self.until[key] = at
            case ReviewWritten(task=key, reviewer=reviewer):
                self.written[key].add(reviewer)
                others = [each for each in PEOPLE if each != reviewer]
                assert not any(view(recorded, Viewer(each)) for each in (*others, None))
            case ReviewRevealed(task=key):
                assert len(self.written[key]) == 2 or recorded.at >= self.until[key]

    def folding_from_zero_equals_the_state_kept(self) -> None:
        folded: dict[str, Any] = {}
        for recorded in self.world.log:
            decider = DECIDERS[recorded.stream.split("-", 1)[0]]
            before = folded.get(recorded.stream, decider.initial)
            folded[recorded.stream] = decider.evolve(before, recorded.event)
        assert folded == self.world.states
        self.folded = len(self.world.log)

    def teardown(self) -> None:
        """Time passes: whatever was begun comes to an end, and no money stays behind."""
        if not hasattr(self, "world"):
            return
        self.world.settle()
        for _ in range(4):
            self.world.wait(timedelta(days=60))
        self.what_must_hold_holds()
        self.folding_from_zero_equals_the_state_kept()


def reachable(before: Stage, now: Stage) -> bool:
    """One step may make several moves."""
    found, look = set(), [before]
    while look:
        for each in DIAGRAM[look.pop()] - found:
            found.add(each)
            look.append(each)
    return now in found


def run(examples: int) -> None:
    profile = settings(
        max_examples=examples,
        stateful_step_count=60,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(Market, settings=profile)


def test_what_must_hold_holds_whatever_people_do() -> None:
    run(10)


@pytest.mark.long
@pytest.mark.timeout(1_800)
def test_and_for_thousands_of_markets() -> None:
    run(2_000)
