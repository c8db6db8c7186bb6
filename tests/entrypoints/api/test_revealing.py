"""The promise: a masked text is read only with a reason, and not before that is in the log."""

from typing import Any
from uuid import UUID

import pytest

from adapters.event_log.finding import Wanted, find
from domain.audit import REVEALS_MAX, Ground, TextRevealed
from domain.decider import Recorded
from domain.values import PersonId
from entrypoints.cli.users import Given
from tests.entrypoints.api.conftest import PASSWORD, Api, Someone, task_body

TITLE = "planted-title of forty lamps"
ASKED = {"field": "title", "ground": "dispute", "reason": "The two disagree on what was asked for."}


async def posted(someone: Someone) -> int:
    position: int = (await someone.post("/v1/tasks", task_body(title=TITLE))).json()["position"]
    return position


async def leave(someone: Someone, position: int) -> None:
    """Whoever posted the task at this position cancels it and goes."""
    (own,) = (await someone.get("/v1/me/tasks", souk_position=str(position))).json()["items"]
    cancelled = await someone.post(f"/v1/tasks/{own['id']}/cancel", {"reason": "I am leaving."})
    seen = {"souk_position": cancelled.headers["souk-position"]}
    gone = await someone.ask("DELETE", "/v1/me", {"password": PASSWORD}, **seen)
    assert (cancelled.status_code, gone.status_code) == (200, 200), (cancelled.text, gone.text)


async def revealed(api: Api, position: int) -> list[Recorded]:
    """The records that a text of this event was read."""
    stored = await find(api.souk.pool, Wanted(names=["audit.revealed"]), 1_000)
    found = [each for row in stored for each in await api.souk.log.read(row.position - 1, 1)]
    return [
        each for each in found if isinstance(each.event, TextRevealed) and each.event.position == position
    ]


async def test_what_is_read_is_recorded_with_its_reason_and_told_to_the_person(
    api: Api, mona: Someone
) -> None:
    position = await posted(mona)
    async with api.platform(Given.AUDITOR) as auditor:
        answer = await auditor.post(f"/v1/audit/events/{position}/reveal", ASKED)
        told = answer.json()
        assert (told["text"], told["erased"], told["person"]) == (TITLE, False, mona.person["id"])
        (record,) = await revealed(api, position)
        assert record.position == told["position"]
        assert record.event == TextRevealed(
            by=PersonId(UUID(auditor.person["id"])),
            position=position,
            name="task.posted",
            field="title",
            person=PersonId(UUID(mona.person["id"])),
            ground=Ground.DISPUTE,
            reason=ASKED["reason"],
            at=record.at,
        )
        assert PersonId(UUID(mona.person["id"])) in record.audience.people
        masked = (await auditor.get(f"/v1/audit/events/{record.position}")).json()
        assert (masked["fields"]["reason"], masked["fields"]["ground"]) == ("[masked]", "dispute")


async def test_asked_twice_it_is_recorded_once_and_the_text_is_not_kept(api: Api, mona: Someone) -> None:
    position = await posted(mona)
    async with api.platform(Given.AUDITOR) as auditor:
        path = f"/v1/audit/events/{position}/reveal"
        first, again = [await auditor.post(path, ASKED, idempotency_key="once") for _ in range(2)]
        assert (first.json(), again.headers["idempotency-replayed"]) == (again.json(), "true")
        assert len(await revealed(api, position)) == 1
        await leave(mona, position)
        after = await auditor.post(path, ASKED, idempotency_key="once")
        assert (after.json()["text"], after.json()["erased"]) == ("[erased]", True)


async def test_what_is_erased_stays_so(api: Api, mona: Someone) -> None:
    position = await posted(mona)
    await leave(mona, position)
    async with api.platform(Given.AUDITOR) as auditor:
        told = (await auditor.post(f"/v1/audit/events/{position}/reveal", ASKED)).json()
    assert (told["text"], told["erased"], told["position"]) == ("[erased]", True, None)
    assert await revealed(api, position) == []


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"field": "brief"}, 422, "not_personal"),
        ({"field": "no_such_field"}, 422, "not_personal"),
        ({"reason": "too short"}, 422, "invalid_request"),
        ({"reason": " " * 40}, 422, "text_too_short"),
        ({"ground": "curiosity"}, 422, "invalid_request"),
    ],
)
async def test_nothing_is_shown_without_a_reason(
    api: Api, mona: Someone, change: dict[str, Any], status: int, code: str
) -> None:
    position = await posted(mona)
    async with api.platform(Given.AUDITOR) as auditor:
        answer = await auditor.post(f"/v1/audit/events/{position}/reveal", ASKED | change)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert TITLE not in answer.text
    assert await revealed(api, position) == []


async def test_nobody_reads_everything(api: Api, mona: Someone) -> None:
    position = await posted(mona)
    async with api.platform(Given.AUDITOR) as auditor:
        path = f"/v1/audit/events/{position}/reveal"
        answers = [await auditor.post(path, ASKED) for _ in range(REVEALS_MAX + 1)]
    assert {answer.status_code for answer in answers[:-1]} == {200}
    assert (answers[-1].status_code, answers[-1].json()["code"]) == (409, "too_many_reveals")
    assert TITLE not in answers[-1].text


async def test_who_may_not_audit_reveals_nothing_not_even_their_own(api: Api, mona: Someone) -> None:
    position = await posted(mona)
    answer = await mona.post(f"/v1/audit/events/{position}/reveal", ASKED)
    assert (answer.status_code, answer.json()["code"]) == (403, "wrong_role")
    assert await revealed(api, position) == []
