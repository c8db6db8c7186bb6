"""What each event has done later, and when."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from domain.contract import contract
from domain.contract.commands import ApproveWork, EscalateDispute
from domain.contract.events import DisputeAnswered, DisputeOpened, DisputeWithdrawn
from domain.decider import Audience, Command, Decider, Event, Recorded
from domain.files import FileStored, RemoveFile, file
from domain.notifications import MailPlanned, SendMail, notifications
from domain.review import RevealReviews, ReviewsOpened, review
from domain.task import ExpireTask, LapseFunding, TaskEdited, task
from domain.timers import Timer, due
from domain.values import SYSTEM, FileId
from tests.domain.examples import (
    ACCEPTED,
    APPLICATION,
    BRIEF,
    CLIENT,
    DESCRIPTION,
    FREELANCER,
    NOW,
    POSTED,
    STARTED,
    TASK,
    TITLE,
)
from tests.domain.test_contract import APPROVE_BY, SIDES, delivered

FILE = FileId(UUID(int=55))
LATER, TOMORROW = NOW + timedelta(hours=5), NOW + timedelta(days=1)
EDITED = TaskEdited(
    task=TASK, client=CLIENT, title=TITLE, description=DESCRIPTION, brief=replace(BRIEF, deadline=LATER)
)
STORED = FileStored(file=FILE, owner=CLIENT, sha256="ab", bytes=1, media_type="image/png", name="a.png")
OPENED = DisputeOpened(
    by=CLIENT, asks_minor=1, reason="It is not at all so.", files=(), answer_by=LATER, **SIDES
)
ANSWERED = DisputeAnswered(
    by=FREELANCER, offers_minor=1, reason="It is exactly so.", files=(), settle_by=LATER, **SIDES
)


def timers(event: Event) -> list[Timer]:
    return list(due(Recorded(7, "task-1", 1, event, Audience(), CLIENT, NOW)))


@pytest.mark.parametrize(
    ("event", "name", "at", "decider", "key", "command", "wish"),
    [
        (STORED, "unused", TOMORROW, file, FILE, RemoveFile, {}),
        (
            MailPlanned(person=CLIENT, since=NOW, due_at=LATER),
            *("mail", LATER, notifications, CLIENT, SendMail, {"person": CLIENT}),
        ),
        (POSTED, "expire", BRIEF.deadline, task, TASK, ExpireTask, {}),
        (EDITED, "expire", LATER, task, TASK, ExpireTask, {}),
        (ACCEPTED, "lapse", ACCEPTED.fund_by, task, TASK, LapseFunding, {"application": APPLICATION}),
        (delivered(3), "approve", APPROVE_BY, contract, APPLICATION, ApproveWork, {"number": 3}),
        (
            DisputeWithdrawn(number=2, approve_by=LATER, **SIDES),
            *("approve", LATER, contract, APPLICATION, ApproveWork, {"number": 2}),
        ),
        (OPENED, "escalate", LATER, contract, APPLICATION, EscalateDispute, {}),
        (ANSWERED, "escalate", LATER, contract, APPLICATION, EscalateDispute, {}),
        (
            ReviewsOpened(task=TASK, client=CLIENT, freelancer=FREELANCER, until=LATER),
            *("reveal", LATER, review, TASK, RevealReviews, {}),
        ),
    ],
)
def test_what_falls_due_is_asked_for_by_the_platform_as_of_its_time(
    event: Event,
    name: str,
    at: datetime,
    decider: Decider[Any],
    key: object,
    command: type[Command],
    wish: dict[str, Any],
) -> None:
    (timer,) = timers(event)
    assert (timer.name, timer.at, timer.intent.decider, timer.intent.key) == (name, at, decider, key)
    assert timer.intent.command == command(actor=SYSTEM, at=at, **wish)


@pytest.mark.parametrize(
    "event",
    [
        replace(ACCEPTED, fund_by=None),
        DisputeWithdrawn(number=0, approve_by=None, **SIDES),
        STARTED,
    ],
)
def test_nothing_falls_due_where_nothing_waits(event: Event) -> None:
    assert timers(event) == []
