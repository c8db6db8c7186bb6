"""A task whose deadline has passed takes nothing any more, and everybody who applied has an answer."""

from datetime import UTC, datetime, timedelta

from domain.task import TaskExpired
from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body
from tests.entrypoints.api.test_applications import Choice, refused, seen
from tests.scenarios.test_silence import time_passes


async def test_nobody_applies_after_the_deadline(api: Api, choice: Choice, mona: Someone) -> None:
    applied = await seen(mona, f"/v1/tasks/{choice.task}", await api.souk.log.head())
    deadline = datetime.fromisoformat(applied["deadline"])
    await time_passes(api, deadline - timedelta(seconds=1))
    assert (await seen(mona, f"/v1/tasks/{choice.task}", await api.souk.log.head()))["stage"] == "applied"

    await time_passes(api, deadline)
    expired = (await api.until(TaskExpired, 0)).position + 1
    async with api.member() as late:
        answer = await late.post(f"/v1/tasks/{choice.task}/applications", application_body())
        assert refused(answer) == (409, "task_not_open")
    for answer in (
        await mona.post(f"/v1/tasks/{choice.task}/applications/{choice.application}/accept"),
        await mona.put(f"/v1/tasks/{choice.task}", task_body(deadline=str(datetime.now(UTC) + timedelta(9)))),
    ):
        assert refused(answer) == (409, "task_not_open")
    shown = await seen(mona, f"/v1/tasks/{choice.task}", expired)
    assert (shown["stage"], shown["ended"]) == ("cancelled", "expired")
    mine = await seen(choice.omar, "/v1/me/applications", expired)
    assert [each["status"] for each in mine["items"]] == ["expired"]
