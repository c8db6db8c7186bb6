from dataclasses import replace
from uuid import UUID

import pytest

from domain.contract import contract
from domain.contract.commands import AgreeContract, BeginWork, DropContract, Fulfil
from domain.contract.events import ContractEnded, Ending
from domain.conversation import OpenConversation, conversation, conversation_id
from domain.decider import Audience, Command, Event, Intent, Recorded
from domain.erasure import AccountErased
from domain.escrow import CancelFunding, Release, RequestFunding, Settle, escrow
from domain.files import Attachment, UseFile, file
from domain.offers import CloseOffers, offers
from domain.policies import DECIDERS, accompany, react
from domain.portfolio import ClearPortfolio, portfolio
from domain.review import OpenReviews, ReviewsClosed, review
from domain.saving import RemoveSearches, saved
from domain.task import (
    CompleteTask,
    EndTask,
    FundingLapsed,
    MarkReviewed,
    StartWork,
    TaskCancelled,
    TaskCompleted,
    TaskEdited,
    TellApplicants,
    task,
)
from domain.values import SYSTEM, Currency, FileId, Money, PersonId, Role
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
from tests.domain.test_applications import withdrawn
from tests.domain.test_contract import FULFILLED, SIDES, delivered
from tests.domain.test_escrow import CONTRACT, FUNDED, RELEASED


def recorded(event: Event, audience: Audience | None = None) -> Recorded:
    audience = audience or Audience(people=(CLIENT, FREELANCER))
    return Recorded(7, f"task-{TASK}", 1, event, audience, CLIENT, NOW)


def intents(event: Event) -> list[Intent]:
    return [*accompany(event, NOW), *react(recorded(event))]


def wish(kind: type[Command], **rest: object) -> Command:
    return kind(actor=SYSTEM, at=NOW, **rest)  # type: ignore[arg-type]


class TestWhoIsAsked:
    """Everything that one fact makes others do, in the same append and after it."""

    COMPLETED = TaskCompleted(task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER)
    LAPSED = FundingLapsed(task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER)
    CANCELLED = TaskCancelled(
        task=TASK, client=CLIENT, application=APPLICATION, freelancer=FREELANCER, reason="No."
    )
    ENDED = ContractEnded(how=Ending.AGREED, to_freelancer_minor=60_000, to_client_minor=139_999, **SIDES)

    def test_an_acceptance_is_a_contract_a_conversation_and_a_payment_to_make(self) -> None:
        people, amount = (CLIENT, FREELANCER), ACCEPTED.amount
        key = conversation_id(TASK, *people)
        agree = wish(AgreeContract, amount=amount, days=5, **SIDES)
        assert intents(ACCEPTED) == [
            Intent(contract, APPLICATION, agree),
            Intent(conversation, key, wish(OpenConversation, conversation=key, task=TASK, people=people)),
            Intent(escrow, APPLICATION, wish(RequestFunding, contract=CONTRACT, amount=amount)),
        ]
        (first, *_) = accompany(replace(ACCEPTED, days=None), NOW)
        assert first.command == replace(agree, days=1)  # type: ignore[type-var]

    @pytest.mark.parametrize("event", [LAPSED, withdrawn(accepted=True), CANCELLED])
    def test_what_falls_through_drops_the_contract_and_its_funding(self, event: Event) -> None:
        assert intents(event) == [
            Intent(contract, APPLICATION, wish(DropContract)),
            Intent(escrow, APPLICATION, wish(CancelFunding)),
        ]

    @pytest.mark.parametrize("event", [withdrawn(), replace(CANCELLED, application=None)])
    def test_where_nobody_was_chosen_there_is_nothing_to_undo(self, event: Event) -> None:
        assert intents(event) == []

    def test_money_that_is_held_begins_the_work(self) -> None:
        assert intents(FUNDED) == [Intent(task, TASK, wish(StartWork, application=APPLICATION))]
        assert intents(STARTED) == [Intent(contract, APPLICATION, wish(BeginWork))]

    def test_a_completed_task_fulfils_the_contract_opens_reviews_and_releases_the_money(self) -> None:
        reviews = wish(OpenReviews, task=TASK, client=CLIENT, freelancer=FREELANCER)
        assert intents(self.COMPLETED) == [
            Intent(contract, APPLICATION, wish(Fulfil, by=CLIENT)),
            Intent(review, TASK, reviews),
            Intent(escrow, APPLICATION, wish(Release)),
        ]

    def test_a_fulfilled_contract_completes_the_task(self) -> None:
        assert intents(FULFILLED) == [Intent(task, TASK, wish(CompleteTask))]

    def test_a_contract_that_ends_early_ends_the_task_and_splits_the_money(self) -> None:
        assert intents(self.ENDED) == [
            Intent(task, TASK, wish(EndTask, application=APPLICATION, how=Ending.AGREED)),
            Intent(escrow, APPLICATION, wish(Settle, to_freelancer_minor=60_000)),
        ]

    def test_reviews_that_are_closed_mark_the_task(self) -> None:
        closed = ReviewsClosed(task=TASK, client=CLIENT, freelancer=FREELANCER)
        assert intents(closed) == [Intent(task, TASK, wish(MarkReviewed))]

    def test_who_leaves_shows_offers_and_searches_nothing_more(self) -> None:
        assert intents(AccountErased(person=CLIENT, email="m@example.com", username="mona")) == [
            Intent(portfolio, CLIENT, wish(ClearPortfolio)),
            Intent(offers, CLIENT, wish(CloseOffers)),
            Intent(saved, CLIENT, wish(RemoveSearches)),
        ]

    def test_a_file_that_is_sent_is_used(self) -> None:
        picture = Attachment(FileId(UUID(int=40)), "ab" * 32, 12, "image/png")
        sent = delivered()
        assert intents(replace(sent, files=(picture,))) == [Intent(file, picture.file, wish(UseFile))]


def commands(event: Event) -> list[object]:
    return [intent.command for intent in react(recorded(event))]


def test_acceptance_opens_a_conversation_and_asks_for_the_accepted_bid() -> None:
    people = (CLIENT, FREELANCER)
    key = conversation_id(TASK, *people)
    assert commands(ACCEPTED) == [
        OpenConversation(actor=SYSTEM, at=NOW, conversation=key, task=TASK, people=people),
        RequestFunding(actor=SYSTEM, at=NOW, contract=CONTRACT, amount=ACCEPTED.amount),
    ]


def test_an_edit_is_told_to_the_applicants() -> None:
    assert commands(TaskEdited(**vars(POSTED))) == [TellApplicants(actor=SYSTEM, at=NOW)]


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
