from uuid import UUID

from domain.conversation import OpenConversation, conversation_id
from domain.decider import Audience, Event, Intent, Recorded
from domain.escrow import CancelFunding, Release, RequestFunding
from domain.policies import DECIDERS, accompany, react
from domain.task import StartWork, TaskCancelled, TaskCompleted
from domain.values import SYSTEM, Currency, Money, PersonId, Role
from domain.visibility import Viewer, concerns, view
from domain.wallet import Credit
from tests.domain.examples import (
    ACCEPTED,
    APPLICATION,
    CLIENT,
    FREELANCER,
    NOW,
    OTHER,
    POSTED,
    STARTED,
    TASK,
    submitted,
)
from tests.domain.test_escrow import CONTRACT, FUNDED, RELEASED


def recorded(event: Event, audience: Audience | None = None) -> Recorded:
    audience = audience or Audience(people=(CLIENT, FREELANCER))
    return Recorded(7, f"task-{TASK}", 1, event, audience, CLIENT, NOW)


def commands(event: Event) -> list[object]:
    return [intent.command for intent in react(recorded(event))]


def test_acceptance_opens_a_conversation_and_asks_for_the_accepted_bid() -> None:
    people = (CLIENT, FREELANCER)
    key = conversation_id(TASK, *people)
    assert commands(ACCEPTED) == [
        OpenConversation(actor=SYSTEM, at=NOW, conversation=key, task=TASK, people=people),
        RequestFunding(actor=SYSTEM, at=NOW, contract=CONTRACT, amount=ACCEPTED.amount),
    ]


def test_work_starts_when_the_money_is_held() -> None:
    assert commands(FUNDED) == [StartWork(actor=SYSTEM, at=NOW, application=APPLICATION)]


def test_completion_releases_the_escrow() -> None:
    completed = TaskCompleted(task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER)
    assert commands(completed) == [Release(actor=SYSTEM, at=NOW)]


def test_cancellation_closes_the_escrow_of_the_accepted_application() -> None:
    cancelled = TaskCancelled(task=TASK, client=CLIENT, application=None, freelancer=None, reason="No.")
    accepted = TaskCancelled(
        task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER, reason="No."
    )
    assert commands(cancelled) == []
    assert commands(accepted) == [CancelFunding(actor=SYSTEM, at=NOW)]


def test_other_events_make_nobody_act() -> None:
    assert [react(recorded(event)) for event in (POSTED, submitted(), STARTED)] == [[], [], []]


def test_a_release_is_written_together_with_the_wallets_credit() -> None:
    credit = Credit(
        actor=SYSTEM,
        at=NOW,
        person=FREELANCER,
        application=APPLICATION,
        task=TASK,
        amount=Money(169_999, Currency.EGP),
    )
    assert accompany(RELEASED, NOW) == [Intent(DECIDERS["wallet"], FREELANCER, credit)]
    assert accompany(FUNDED, NOW) == []


class TestVisibility:
    def test_those_concerned_see_the_whole_event(self) -> None:
        seen = view(recorded(submitted()), Viewer(FREELANCER))
        assert seen is not None
        assert seen["proposal"] == submitted().proposal

    def test_others_see_its_public_fields_alone(self) -> None:
        assert view(recorded(submitted()), Viewer(OTHER)) == {"task": TASK}
        assert view(recorded(ACCEPTED), Viewer()) == {"task": TASK}

    def test_what_has_no_public_field_does_not_exist_for_others(self) -> None:
        assert view(recorded(FUNDED), Viewer(OTHER)) is None

    def test_what_is_public_everybody_sees(self) -> None:
        seen = view(recorded(POSTED, Audience(public=True)), Viewer())
        assert seen is not None
        assert seen["title"] == POSTED.title

    def test_a_role_can_be_concerned(self) -> None:
        audience = Audience(roles=(Role.AUDITOR,))
        assert concerns(recorded(FUNDED, audience), Viewer(OTHER, (Role.AUDITOR,)))
        assert not concerns(recorded(FUNDED, audience), Viewer(PersonId(UUID(int=9)), (Role.CLIENT,)))
