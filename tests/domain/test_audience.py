"""Who sees an event whole: one row for each that the domain knows."""

from dataclasses import fields, replace
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import pytest

from domain.decider import Audience, Event
from domain.escrow import Contract
from domain.policies import DECIDERS
from domain.task import PlaceGiven, TaskCancelled, TaskDeleted, task
from domain.values import PersonId, Role
from tests.domain.examples import ACCEPTED, CLIENT, FREELANCER, POSTED, TASK, submitted
from tests.golden.examples import domain_events, example

DESK = (Role.OPERATOR, Role.AUDITOR)
PEOPLE: dict[str, tuple[str, ...]] = {
    "account.avatar_set": (),
    "account.avatar_removed": (),
    "account": ("person",),
    "audit": ("person", "by"),
    "case.opened": ("reporter",),
    "case.answered": ("reporter",),
    "case": (),
    "contacts": ("owner",),
    "contract": ("client", "freelancer"),
    "conversation": ("one", "other"),
    "desk": (),
    "drafts": ("person",),
    "escrow": ("client", "freelancer"),
    "file": ("owner",),
    "notifications": ("person",),
    "offers.taken_down": ("person",),
    "offers": (),
    "portfolio.work_taken_down": ("person",),
    "portfolio": (),
    "proposals": ("freelancer",),
    "review.written": ("reviewer",),
    "review.revealed": ("reviewer", "reviewee"),
    "review.redacted": ("reviewer", "reviewee"),
    "review": ("client", "freelancer"),
    "saved": ("person",),
    "task.viewed": ("viewer",),
    "task.posted": ("client",),
    "task.edited": ("client",),
    "task.expired": ("client",),
    "task.reviewed": ("client",),
    "task.question_asked": ("client", "asker"),
    "task.question_answered": ("client", "asker"),
    "task.drafted": ("client",),
    "task.application_shortlisted": ("client",),
    "task.deleted": ("client",),
    "task.place_given": ("client",),
    "task.applicants_told": (),
    "task": ("client", "freelancer"),
    "wallet": ("person",),
}
ROLES: dict[str, tuple[Role, ...]] = {
    "account.avatar_set": (),
    "account.avatar_removed": (),
    "account": DESK,
    "audit": (Role.AUDITOR, Role.OPERATOR),
    "case": DESK,
    "desk": DESK,
    "contract.dispute_escalated": (Role.OPERATOR,),
    "contract.dispute_decided": (Role.OPERATOR,),
}
PUBLIC = {
    *("account.avatar_set", "account.avatar_removed"),
    *("task.posted", "task.edited", "task.expired", "task.reviewed"),
    *("task.question_asked", "task.question_answered", "review.revealed"),
    *("offers", "portfolio", "account.avatar_set", "account.avatar_removed"),
}
"""By name, else by kind of stream."""
PRIVATE = {"offers.taken_down", "portfolio.work_taken_down"}


def somebody(name: str) -> PersonId:
    return PersonId(uuid5(NAMESPACE_URL, name))


def peopled(kind: type[Event]) -> Event:
    """An example in which every field names somebody else."""
    event: Any = example(kind)
    named = {each.name for each in fields(event)}
    who: dict[str, Any] = {
        name: somebody(name) for names in PEOPLE.values() for name in names if name in named
    }
    if "people" in named:
        who["people"] = (somebody("one"), somebody("other"))
    if isinstance(getattr(event, "contract", None), Contract):
        sides = {"client": somebody("client"), "freelancer": somebody("freelancer")}
        who["contract"] = replace(event.contract, **sides)
    if kind is TaskDeleted:
        who["drafted"] = True
    changed: Event = replace(event, **who)
    return changed


@pytest.mark.parametrize("name", domain_events())
def test_those_see_it_whole_and_nobody_else(name: str) -> None:
    event, category = peopled(domain_events()[name]), name.partition(".")[0]
    decider = DECIDERS["view" if name == "task.viewed" else category]
    expected = Audience(
        public=name in PUBLIC or (category in PUBLIC and name not in PRIVATE),
        people=tuple(somebody(each) for each in PEOPLE.get(name, PEOPLE[category])),
        roles=ROLES.get(name, ROLES.get(category, ())),
    )
    assert decider.audience(event, decider.initial) == expected


def test_the_place_is_for_the_client_and_whoever_is_hired() -> None:
    place = PlaceGiven(task=TASK, client=CLIENT, address="12 Nile Street")
    state = task.fold(task.initial, [POSTED, submitted(), ACCEPTED])
    assert task.audience(place, state) == Audience(people=(CLIENT, FREELANCER))


def test_that_a_draft_is_deleted_concerns_its_author_alone() -> None:
    posted = TaskDeleted(task=TASK, client=CLIENT, drafted=False)
    assert task.audience(posted, task.initial) == Audience(public=True, people=(CLIENT,))


def test_where_nobody_was_chosen_only_the_client_hears_of_a_cancellation() -> None:
    cancelled = TaskCancelled(task=TASK, client=CLIENT, application=None, freelancer=None, reason="No.")
    assert task.audience(cancelled, task.initial) == Audience(people=(CLIENT,))
