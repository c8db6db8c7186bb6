"""More is asked than the log can take: who has to come back is told so, and nothing is kept of it."""

import asyncio

import pytest

from adapters.event_log.committer import Committer, Limits
from tests.entrypoints.api.conftest import Api, Someone, task_body

WAITING_MAX = 3


async def test_beyond_what_may_wait_one_is_asked_to_come_back(
    api: Api, mona: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    committer: Committer = api.souk.log._committer
    monkeypatch.setattr(committer, "_limits", Limits(queue_decisions=WAITING_MAX, batch_decisions=1))
    before = await api.souk.log.head()
    answers = await asyncio.gather(*(mona.post("/v1/tasks", task_body()) for _ in range(40)))
    taken = [each for each in answers if each.status_code == 201]
    refused = [each for each in answers if each.status_code == 503]
    assert len(taken) + len(refused) == 40
    assert len(taken) >= WAITING_MAX
    assert refused
    assert all(int(each.headers["retry-after"]) >= 1 for each in refused)
    assert len(committer._queue) == 0
    assert await api.souk.log.head() - before >= len(taken)
    again = await mona.post("/v1/tasks", task_body())
    assert again.status_code == 201
