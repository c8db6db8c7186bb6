"""How long each text may be: exactly so long, and not a character more or fewer."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from domain.account import account
from domain.audit import audit
from domain.case import CaseOutcome, NoteCase, case
from domain.catalogue import Category
from domain.contract import contract
from domain.contract.commands import AnswerChange
from domain.conversation import conversation
from domain.decider import Decider, Event
from domain.offers import offers
from domain.portfolio import portfolio
from domain.preferences import SetPreferences
from domain.profile import EditProfile
from domain.removal import RemoveTask
from domain.review import review
from domain.saving import saved
from domain.standing import Reinstate, Warn
from domain.task import AnswerQuestion, AskQuestion, DeclineInvitation, InviteFreelancer, task
from domain.values import Refused, TextTooLong, TextTooShort
from tests.domain import (
    test_applications,
    test_audit,
    test_case,
    test_contract,
    test_conversation,
    test_dispute,
    test_listing,
    test_offers,
    test_portfolio,
    test_removal,
    test_review,
    test_saving,
    test_standing,
    test_terms,
)
from tests.domain.examples import (
    BRIEF,
    CLIENT,
    FREELANCER,
    POSTED,
    applying,
    by,
    submitted,
)
from tests.domain.test_account import REGISTERED, registering
from tests.domain.test_standing import CASE, OPERATOR, REASON
from tests.domain.test_task import CANCEL

APPLIED = (POSTED, submitted())
QUESTION = test_listing.question(1)
EDIT = EditProfile(name="Mona", bio="", city="", **by(CLIENT))
UNDER_WAY = test_contract.UNDER_WAY
WARN = Warn(case=CASE, rule=test_standing.HouseRule.SPAM, reason=REASON, **by(OPERATOR))
LIFT = Reinstate(case=CASE, reason=REASON, **by(OPERATOR))
PLAN: dict[str, Any] = {"text": "", "amounts_minor": test_contract.PLAN}


def within(name: str, part: Any) -> Any:
    """A wish of which this part of a part is the text."""
    return lambda wish, text: replace(wish, **{part: replace(getattr(wish, part), **{name: text})})


def one_of(name: str, *others: str) -> Any:
    return lambda wish, text: replace(wish, **{name: (text, *others)})


def plainly(name: str) -> Any:
    return lambda wish, text: replace(wish, **{name: text})


ROWS: list[tuple[Decider[Any], Sequence[Event], Any, Any, int, int]] = [
    (account, (), registering(), "name", 1, 80),
    (account, (REGISTERED,), EDIT, "name", 1, 80),
    (account, (REGISTERED,), EDIT, "bio", 0, 2_000),
    (account, (REGISTERED,), EDIT, "city", 0, 80),
    (
        *(account, (REGISTERED,)),
        SetPreferences(categories=(Category.WEB,), least_budget=None, **by(CLIENT)),
        *(one_of("places"), 1, 80),
    ),
    (account, (REGISTERED,), WARN, "reason", 20, 2_000),
    (account, (REGISTERED,), test_standing.restricting(), "reason", 20, 2_000),
    (account, (REGISTERED, test_standing.restricted()), test_standing.APPEALING, "text", 20, 4_000),
    (account, (REGISTERED, test_standing.restricted()), LIFT, "reason", 20, 2_000),
    (audit, (), test_audit.revealing(), "reason", 10, 500),
    (case, (), test_case.opening(), "text", 1, 4_000),
    (case, (test_case.OPENED,), NoteCase(text="", **by(OPERATOR)), "text", 1, 2_000),
    (
        case,
        (test_case.OPENED, test_case.TAKEN),
        test_case.deciding(CaseOutcome.DISMISSED),
        "reason",
        20,
        2_000,
    ),
    (contract, UNDER_WAY, test_contract.DELIVER, "note", 1, 5_000),
    (contract, (*UNDER_WAY, test_contract.delivered()), test_contract.REVISE, "reason", 10, 2_000),
    (contract, UNDER_WAY, test_contract.proposing(due_at=BRIEF.deadline), "text", 0, 5_000),
    (contract, UNDER_WAY, test_contract.proposing(**PLAN), one_of("titles", "Final"), 1, 120),
    (
        *(contract, (*UNDER_WAY, test_contract.proposed())),
        AnswerChange(number=1, agree=False, reason="", **by(FREELANCER)),
        *("reason", 0, 1_000),
    ),
    (contract, UNDER_WAY, test_terms.TestEndingEarly.OFFER, "reason", 1, 2_000),
    (contract, UNDER_WAY, test_dispute.OPEN, "reason", 20, 5_000),
    (contract, test_dispute.IN_DISPUTE, test_dispute.ANSWER, "reason", 20, 5_000),
    (contract, test_dispute.TestDeciding.ESCALATED, test_dispute.DECIDE, "rule", 1, 200),
    (contract, test_dispute.TestDeciding.ESCALATED, test_dispute.DECIDE, "reason", 20, 5_000),
    (conversation, (test_conversation.OPENED,), test_conversation.sending(""), "text", 1, 4_000),
    (
        *(conversation, (test_conversation.OPENED, test_conversation.sent())),
        *(test_conversation.editing(), "text", 1, 4_000),
    ),
    (
        *(conversation, (test_conversation.OPENED, test_conversation.sent())),
        *(test_conversation.redacting(), "reason", 1, 300),
    ),
    (
        *(conversation, (test_conversation.OPENED, test_conversation.sent())),
        *(test_removal.REMOVE, "reason", 1, 2_000),
    ),
    (offers, (), test_offers.publishing(), "title", 5, 100),
    (offers, (), test_offers.publishing(), "description", 20, 5_000),
    (portfolio, (), test_portfolio.showing(), "title", 1, 100),
    (portfolio, (), test_portfolio.showing(), "description", 0, 2_000),
    (review, (test_review.OPENED,), test_review.writing(CLIENT), "comment", 0, 2_000),
    (
        review,
        (test_review.OPENED, test_review.written(CLIENT), test_review.revealed(CLIENT), test_review.CLOSED),
        test_removal.REDACT,
        "reason",
        1,
        2_000,
    ),
    (saved, (), test_saving.saving(), "title", 1, 60),
    (saved, (), test_saving.saving(), "q", 0, 100),
    (saved, (), test_saving.saving(), "city", 0, 80),
    (saved, (test_saving.HELD,), test_saving.editing(), "title", 1, 60),
    (task, (), test_listing.drafting(), "title", 0, 100),
    (task, (), test_listing.drafting(), "description", 0, 5_000),
    (task, (), test_listing.drafting(), within("city", "sketch"), 0, 80),
    (task, (), test_listing.posting(), "title", 5, 100),
    (task, (), test_listing.posting(), "description", 20, 5_000),
    (task, (), test_listing.posting(), "address", 0, 300),
    (task, (), test_listing.drafting(), "address", 0, 300),
    (task, (), test_listing.posting(), within("city", "brief"), 0, 80),
    (task, (), test_listing.posting(), one_of("questions"), 1, 500),
    (task, (POSTED,), AskQuestion(text="", **by(FREELANCER)), "text", 5, 1_000),
    (task, (POSTED, QUESTION), AnswerQuestion(number=1, text="", **by(CLIENT)), "text", 1, 2_000),
    (task, (POSTED,), InviteFreelancer(freelancer=FREELANCER, note="", **by(CLIENT)), "note", 0, 1_000),
    (
        *(task, (POSTED, test_listing.invited())),
        *(DeclineInvitation(reason="", **by(FREELANCER)), "reason", 0, 500),
    ),
    (task, (POSTED,), applying(), "proposal", 20, 4_000),
    (task, APPLIED, test_applications.WITHDRAW, "reason", 0, 500),
    (task, APPLIED, test_applications.REJECT, "note", 0, 1_000),
    (task, (POSTED,), CANCEL, "reason", 1, 500),
    (task, (POSTED,), RemoveTask(reason="", **by(OPERATOR)), "reason", 1, 2_000),
]


@pytest.mark.parametrize(("decider", "history", "wish", "field", "least", "most"), ROWS)
def test_a_text_is_as_long_as_it_may_be(
    decider: Decider[Any], history: Sequence[Event], wish: Any, field: Any, least: int, most: int
) -> None:
    state = decider.fold(decider.initial, history)
    saying = plainly(field) if isinstance(field, str) else field

    def refusal(length: int) -> type[Refused] | None:
        try:
            decider.decide(saying(wish, "x" * length), state)
        except Refused as refused:
            return type(refused)
        return None

    assert (refusal(least), refusal(most), refusal(most + 1)) == (None, None, TextTooLong)
    assert least == 0 or refusal(least - 1) is TextTooShort
