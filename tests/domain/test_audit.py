from dataclasses import replace
from datetime import timedelta
from typing import Any

from domain.audit import REVEALS_MAX, WINDOW, Ground, Reveal, TextRevealed, TooManyReveals, audit
from domain.values import TextTooLong, TextTooShort
from tests.domain.examples import CLIENT, NOW, OTHER, by
from tests.spec import Spec

SPEC = Spec(audit)
REASON = "She reports that the brief was changed after the acceptance."
REVEALED = TextRevealed(
    by=OTHER,
    position=12,
    name="task.posted",
    field="title",
    person=CLIENT,
    ground=Ground.COMPLAINT,
    reason=REASON,
    at=NOW,
)


def revealing(at: Any = NOW, **changes: Any) -> Reveal:
    wish: dict[str, Any] = {
        "position": 12,
        "name": "task.posted",
        "field": "title",
        "person": CLIENT,
        "ground": Ground.COMPLAINT,
        "reason": REASON,
        **by(OTHER, at),
    }
    return Reveal(**wish | changes)


def test_who_reads_a_masked_text_says_why() -> None:
    SPEC.given().when(revealing()).then(REVEALED)
    SPEC.given().when(revealing(reason=" too short ")).then_refused(TextTooShort)
    SPEC.given().when(revealing(reason="x" * 501)).then_refused(TextTooLong)


def test_reading_it_again_is_another_fact() -> None:
    SPEC.given(REVEALED).when(revealing()).then(REVEALED)


def test_nobody_reads_everything() -> None:
    read = [REVEALED] * (REVEALS_MAX - 1)
    SPEC.given(*read).when(revealing()).then(REVEALED)
    SPEC.given(*read, REVEALED).when(revealing()).then_refused(TooManyReveals)
    later = NOW + WINDOW
    SPEC.given(*read, REVEALED).when(revealing(at=later)).then(replace(REVEALED, at=later))
    SPEC.given(*read, REVEALED).when(revealing(at=later - timedelta(seconds=1))).then_refused(TooManyReveals)


def test_the_person_concerned_is_told() -> None:
    told = audit.audience(REVEALED, audit.initial)
    assert told.people == (CLIENT, OTHER)
    assert set(told.roles) == {"auditor", "operator"}
    assert not told.public


def test_what_was_read_is_forgotten_exactly_when_it_counts_no_more() -> None:
    later = replace(REVEALED, at=NOW + WINDOW)
    assert audit.fold(audit.initial, [REVEALED, later]).recent == (later.at,)
