from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.decider import Intent
from domain.likeness import sketch
from domain.policies import accompany
from domain.proposals import (
    ALIKE_MAX,
    PROPOSALS_MAX,
    WINDOW,
    ChangeProposal,
    ProposalChanged,
    ProposalSent,
    ProposalsUsedUp,
    SendProposal,
    TooAlike,
    alike_to_last,
    free_at,
    lately,
    proposals,
)
from domain.task import ApplicationRevised, FreelancerInvited, task
from domain.values import SYSTEM, ApplicationId, Currency, Money, PersonId, TaskId
from tests.domain.examples import (
    APPLICATION,
    CLIENT,
    FREELANCER,
    NOW,
    OTHER,
    POSTED,
    PROPOSAL,
    TASK,
    applying,
    by,
    submitted,
)
from tests.spec import Spec

SPEC = Spec(proposals)
ANOTHER = "Your bakery needs a menu that people can read on their phones."
WORDS = [f"{first}{second}" for first in "abcdefghijklm" for second in "nopqrstuvwxyz"]
SECOND = timedelta(seconds=1)


def own_words(number: int) -> str:
    """Nothing in common with that of any other number."""
    return " ".join(WORDS[number * 4 : number * 4 + 4])


def sent(number: int = 0, text: str = PROPOSAL, at: datetime = NOW, **changes: Any) -> ProposalSent:
    fact: dict[str, Any] = {
        "freelancer": FREELANCER,
        "task": TaskId(UUID(int=500 + number)),
        "application": ApplicationId(UUID(int=700 + number)),
        "at": at,
        "sketch": sketch(text),
    }
    return ProposalSent(**fact | changes)


def sending(text: str = PROPOSAL, at: datetime = NOW, **changes: Any) -> SendProposal:
    wish = {"freelancer": FREELANCER, "task": TASK, "application": APPLICATION, "proposal": text}
    return SendProposal(**wish | by(SYSTEM, at) | changes)


def changing(text: str, **changes: Any) -> ChangeProposal:
    wish = {"freelancer": FREELANCER, "task": TASK, "application": APPLICATION, "proposal": text}
    return ChangeProposal(**wish | by(SYSTEM) | changes)


THIS = {"task": TASK, "application": APPLICATION}


def test_a_proposal_is_kept_as_a_sketch() -> None:
    SPEC.given().when(sending()).then(sent(**THIS))


def test_nearly_the_same_can_go_to_five_tasks_within_a_day() -> None:
    assert ALIKE_MAX == 5
    copies = [sent(number) for number in range(5)]
    SPEC.given(*copies[:4]).when(sending()).then(sent(**THIS))
    SPEC.given(*copies).when(sending()).then_refused(TooAlike)
    SPEC.given(*copies).when(sending(PROPOSAL.replace("nine", "twelve"))).then_refused(TooAlike)
    SPEC.given(*copies).when(sending(ANOTHER)).then(sent(text=ANOTHER, **THIS))


def test_it_says_when_it_can_go_out() -> None:
    copies = [sent(number, at=NOW + number * SECOND * 90) for number in range(5)]
    with pytest.raises(TooAlike, match=r"nearly the same proposal to 5 tasks.* from 2026-03-02 12:01 UTC"):
        SPEC.given(*copies).when(sending(at=NOW + SECOND * 600)).decided()


def test_a_day_later_it_can_go_out_again() -> None:
    copies = [sent(number) for number in range(5)]
    SPEC.given(*copies).when(sending(at=NOW + WINDOW - SECOND)).then_refused(TooAlike)
    later = NOW + WINDOW
    SPEC.given(*copies).when(sending(at=later)).then(sent(at=later, **THIS))
    assert timedelta(hours=24) == WINDOW


def test_who_comes_back_to_the_same_task_says_the_same_and_it_counts_once() -> None:
    four = [sent(number) for number in range(4)]
    again = sent(3, application=ApplicationId(UUID(int=999)))
    SPEC.given(*four, again).when(sending()).then(sent(**THIS))
    back = sending(task=TaskId(UUID(int=503)))
    SPEC.given(*four, sent(4), again).when(back).then(sent(3, application=APPLICATION))


def test_thirty_different_ones_can_go_out_within_a_day() -> None:
    assert PROPOSALS_MAX == 30
    many = [sent(number, own_words(number)) for number in range(30)]
    last = sending(own_words(40))
    SPEC.given(*many[:29]).when(last).then(sent(text=own_words(40), **THIS))
    SPEC.given(*many).when(last).then_refused(ProposalsUsedUp)
    with pytest.raises(ProposalsUsedUp, match=r"30 proposals within 24 hours.* from 2026-03-02 12:01 UTC"):
        SPEC.given(*many).when(last).decided()
    later = replace(last, at=NOW + WINDOW)
    SPEC.given(*many).when(later).then(sent(text=own_words(40), at=later.at, **THIS))


def test_other_words_for_the_same_offer_are_looked_at_as_well() -> None:
    copies = [sent(number) for number in range(5)]
    own = sent(text=ANOTHER, **THIS)
    changed = ProposalChanged(freelancer=FREELANCER, sketch=sketch(PROPOSAL), **THIS)
    SPEC.given(*copies[:4], own).when(changing(PROPOSAL)).then(changed)
    SPEC.given(*copies, own).when(changing(PROPOSAL)).then_refused(TooAlike)
    SPEC.given(*copies[:4], own, changed).when(sending(task=TaskId(UUID(int=1)))).then_refused(TooAlike)


def test_polishing_the_words_of_the_last_of_five_is_no_sixth() -> None:
    copies = [sent(number) for number in range(4)]
    own = sent(text=f"{PROPOSAL} Yours,", **THIS)
    changed = ProposalChanged(freelancer=FREELANCER, sketch=sketch(PROPOSAL), **THIS)
    SPEC.given(*copies, own).when(changing(PROPOSAL)).then(changed)


def test_three_of_five_pairs_are_nearly_the_same() -> None:
    copies = [sent(number, "alpha beta gamma delta") for number in range(5)]
    SPEC.given(*copies).when(sending("alpha beta gamma omega")).then_refused(TooAlike)
    SPEC.given(*copies).when(sending("alpha beta omega")).then(sent(text="alpha beta omega", **THIS))


def test_changing_only_the_price_is_nothing_new() -> None:
    SPEC.given(sent(**THIS)).when(changing(PROPOSAL)).then()


def test_an_offer_that_was_invited_or_is_older_than_a_day_is_changed_freely() -> None:
    copies = [sent(number) for number in range(5)]
    SPEC.given(*copies).when(changing(PROPOSAL)).then()
    old = sent(text=ANOTHER, at=NOW - WINDOW, **THIS)
    SPEC.given(old, *copies).when(changing(PROPOSAL)).then()


def test_changing_one_leaves_the_others_as_they_are() -> None:
    changed = ProposalChanged(freelancer=FREELANCER, sketch=sketch(ANOTHER), **THIS)
    state = proposals.fold(proposals.initial, [sent(1), sent(**THIS), changed])
    assert state == (sent(1), sent(text=ANOTHER, **THIS))


def test_no_more_is_kept_than_is_looked_at() -> None:
    long_ago = [sent(number, at=NOW - WINDOW) for number in range(30)]
    today = [sent(100 + number, own_words(number % 30)) for number in range(40)]
    assert proposals.fold(proposals.initial, [*long_ago, today[0]]) == (today[0],)
    assert proposals.fold(proposals.initial, today) == tuple(today[10:])


def test_what_counts_and_until_when_can_be_told() -> None:
    times = [NOW + number * SECOND for number in range(3)]
    held = tuple(sent(number, at=at) for number, at in enumerate(times))
    assert lately(held, NOW + WINDOW) == held[1:]
    assert [free_at(held, most) for most in (3, 2, 1)] == [at + WINDOW for at in times]
    assert alike_to_last(held) == held
    assert alike_to_last((*held, sent(9, ANOTHER))) == (sent(9, ANOTHER),)
    assert alike_to_last((sent(0), sent(0), sent(1))) == (sent(0), sent(1))
    assert alike_to_last(()) == ()


def test_an_application_says_whether_it_was_invited() -> None:
    def invited(freelancer: PersonId) -> FreelancerInvited:
        return FreelancerInvited(task=TASK, client=CLIENT, freelancer=freelancer, note="")

    asked = Spec(task).given(POSTED, invited(FREELANCER))
    asked.when(applying()).then(replace(submitted(), invited=True))
    Spec(task).given(POSTED, invited(OTHER)).when(applying()).then(submitted())


def test_who_applies_uninvited_has_sent_a_proposal() -> None:
    assert accompany(submitted(), NOW) == [Intent(proposals, FREELANCER, sending())]
    assert accompany(replace(submitted(), invited=True), NOW) == []


def test_who_revises_an_offer_may_have_changed_the_proposal() -> None:
    revised = ApplicationRevised(
        task=TASK,
        client=submitted().client,
        application=APPLICATION,
        freelancer=FREELANCER,
        proposal=ANOTHER,
        bid=Money(5, Currency.EGP),
        days=1,
        answers="",
    )
    assert accompany(revised, NOW) == [Intent(proposals, FREELANCER, changing(ANOTHER))]
