"""What a client can rely on when it asks for something to be done: once, in order, seen afterwards."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body


async def posted(someone: Someone, **changes: Any) -> str:
    answer = await someone.post("/v1/tasks", task_body(**changes))
    assert answer.status_code == 201, answer.text
    task: str = answer.json()["id"]
    return task


async def test_an_answer_says_where_in_the_log_it_stands(mona: Someone) -> None:
    answer = await mona.post("/v1/tasks", task_body())
    assert answer.status_code == 201
    assert answer.headers["souk-position"] == str(answer.json()["position"])


async def test_one_reads_ones_own_writes(mona: Someone) -> None:
    for number in range(10):
        answer = await mona.post("/v1/tasks", task_body(title=f"Build shop front {number}"))
        seen = await mona.get(
            f"/v1/tasks/{answer.json()['id']}", souk_position=answer.headers["souk-position"]
        )
        assert seen.json()["title"] == f"Build shop front {number}"
        assert "souk-stale" not in seen.headers


async def test_the_same_key_gets_the_same_words_and_one_task(mona: Someone) -> None:
    first = await mona.post("/v1/tasks", task_body(), idempotency_key="post-1")
    again = await mona.post("/v1/tasks", task_body(), idempotency_key="post-1")
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    assert again.headers["idempotency-replayed"] == "true"
    assert again.headers["souk-position"] == first.headers["souk-position"]
    assert "idempotency-replayed" not in first.headers
    mine = await mona.get("/v1/me/tasks", souk_position=first.headers["souk-position"])
    assert len(mine.json()["items"]) == 1


async def test_a_quoted_key_is_the_same_key(mona: Someone) -> None:
    first = await mona.post("/v1/tasks", task_body(), idempotency_key="post-2")
    again = await mona.post("/v1/tasks", task_body(), idempotency_key='"post-2"')
    assert again.content == first.content


async def test_a_refusal_is_replayed_word_for_word_even_when_it_would_succeed_now(
    mona: Someone, omar: Someone
) -> None:
    task = await posted(mona)
    path = f"/v1/tasks/{task}/complete"
    first = await mona.post(path, idempotency_key="done-1")
    assert (first.status_code, first.json()["code"]) == (409, "work_not_started")
    await mona.post(f"/v1/tasks/{task}/cancel", {"reason": "Not now."})
    again = await mona.post(path, idempotency_key="done-1")
    assert again.content == first.content
    assert again.headers["content-type"] == "application/problem+json"
    assert again.headers["idempotency-replayed"] == "true"


async def test_the_same_key_for_another_body_is_refused(mona: Someone) -> None:
    await mona.post("/v1/tasks", task_body(), idempotency_key="post-3")
    answer = await mona.post("/v1/tasks", task_body(title="Another title"), idempotency_key="post-3")
    assert (answer.status_code, answer.json()["code"]) == (422, "key_reused")


async def test_the_same_key_on_another_route_is_refused(mona: Someone) -> None:
    task = await posted(mona)
    await mona.post(f"/v1/tasks/{task}/complete", idempotency_key="k-4")
    answer = await mona.post(f"/v1/tasks/{await posted(mona)}/complete", idempotency_key="k-4")
    assert (answer.status_code, answer.json()["code"]) == (422, "key_reused")


async def test_the_order_of_fields_and_spaces_make_no_other_body(mona: Someone) -> None:
    first = await mona.post("/v1/tasks", task_body(), idempotency_key="post-5")
    turned = dict(reversed(task_body().items()))
    assert (await mona.post("/v1/tasks", turned, idempotency_key="post-5")).content == first.content


async def test_keys_of_different_people_have_nothing_to_do_with_one_another(
    mona: Someone, omar: Someone
) -> None:
    one = await mona.post("/v1/tasks", task_body(), idempotency_key="shared")
    other = await omar.post("/v1/tasks", task_body(), idempotency_key="shared")
    assert one.json()["id"] != other.json()["id"]


@pytest.mark.parametrize("key", ["", "x" * 256, "two words", "schlüssel", '""', "tab\there"])
async def test_what_is_no_key_is_refused(mona: Someone, key: str) -> None:
    answer = await mona.post("/v1/tasks", task_body(), idempotency_key=key)
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_idempotency_key")


async def test_twenty_at_once_with_one_key_do_it_once(mona: Someone) -> None:
    asked = (mona.post("/v1/tasks", task_body(), idempotency_key="burst") for _ in range(20))
    answers = await asyncio.gather(*asked)
    assert {answer.status_code for answer in answers} == {201}
    assert len({answer.content for answer in answers}) == 1


async def test_of_many_applications_of_one_person_at_once_one_counts(mona: Someone, omar: Someone) -> None:
    task = await posted(mona)
    asked = (omar.post(f"/v1/tasks/{task}/applications", application_body()) for _ in range(8))
    statuses = [answer.status_code for answer in await asyncio.gather(*asked)]
    assert statuses.count(201) == 1
    assert set(statuses) == {201, 409}


async def test_money_needs_a_key(mona: Someone) -> None:
    answer = await mona.post(f"/v1/contracts/{uuid4()}/payment", {"method": "card_ok"})
    assert (answer.status_code, answer.json()["code"]) == (400, "idempotency_key_required")


async def test_asking_twice_without_a_key_is_no_error_where_it_is_so_already(mona: Someone) -> None:
    profile = {"name": "Mona", "bio": "Lamps.", "city": "Cairo"}
    first = await mona.put("/v1/me/profile", profile)
    again = await mona.put("/v1/me/profile", profile)
    assert (first.status_code, again.status_code) == (200, 200)


async def etag(someone: Someone, task: str, position: str = "0") -> str:
    return (await someone.get(f"/v1/tasks/{task}", souk_position=position)).headers["etag"]


async def test_an_edit_of_what_was_read_succeeds_once(mona: Someone) -> None:
    made = await mona.post("/v1/tasks", task_body())
    task, seen = made.json()["id"], await etag(mona, made.json()["id"], made.headers["souk-position"])
    assert seen == '"v1.0"'
    first = await mona.put(f"/v1/tasks/{task}", task_body(title="Edited first"), if_match=seen)
    assert first.status_code == 200
    second = await mona.put(f"/v1/tasks/{task}", task_body(title="Edited second"), if_match=seen)
    assert (second.status_code, second.json()["code"]) == (412, "version_changed")
    assert "2" in second.json()["detail"]
    title = (await mona.get(f"/v1/tasks/{task}", souk_position=first.headers["souk-position"])).json()[
        "title"
    ]
    assert title == "Edited first"


async def test_of_many_edits_of_one_version_at_once_one_succeeds(mona: Someone) -> None:
    made = await mona.post("/v1/tasks", task_body())
    path = f"/v1/tasks/{made.json()['id']}"
    edits = (mona.put(path, task_body(title=f"Edited by tab {tab}"), if_match='"v1"') for tab in range(6))
    statuses = sorted(answer.status_code for answer in await asyncio.gather(*edits))
    assert statuses == [200, 412, 412, 412, 412, 412]


async def test_an_edit_repeated_under_its_key_is_not_a_conflict_with_itself(mona: Someone) -> None:
    task = await posted(mona)
    asked = {"if_match": '"v1"', "idempotency_key": "edit-1"}
    first = await mona.put(f"/v1/tasks/{task}", task_body(title="Edited once"), **asked)
    again = await mona.put(f"/v1/tasks/{task}", task_body(title="Edited once"), **asked)
    assert (again.status_code, again.content) == (200, first.content)


@pytest.mark.parametrize(
    ("if_match", "status"),
    [
        ("*", 200),
        ('"v1"', 200),
        ('"v9"', 412),
        ('W/"v1"', 412),
        ("v1", 400),
        ('"x"', 400),
        ('"v1", "v2"', 400),
    ],
)
async def test_if_match_takes_one_strong_etag(mona: Someone, if_match: str, status: int) -> None:
    task = await posted(mona)
    answer = await mona.put(f"/v1/tasks/{task}", task_body(title="Edited title"), if_match=if_match)
    assert answer.status_code == status


async def test_what_has_not_changed_is_not_sent_again(mona: Someone, omar: Someone) -> None:
    made = await mona.post("/v1/tasks", task_body())
    task, seen = made.json()["id"], await etag(mona, made.json()["id"], made.headers["souk-position"])
    same = await mona.get(f"/v1/tasks/{task}", if_none_match=seen)
    assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", seen)
    applied = await omar.post(f"/v1/tasks/{task}/applications", application_body())
    position = applied.headers["souk-position"]
    changed = await mona.get(f"/v1/tasks/{task}", if_none_match=seen, souk_position=position)
    assert (changed.status_code, changed.json()["applications"]) == (200, 1)


async def test_a_position_that_nobody_has_reached_is_not_waited_for_long(api: Api, mona: Someone) -> None:
    answer = await mona.get("/v1/statistics", souk_position="9007199254740991")
    assert (answer.status_code, answer.headers["souk-stale"]) == (200, "true")


async def test_notifications_cannot_be_read_before_they_exist(api: Api, mona: Someone) -> None:
    beyond = await api.souk.log.head() + 1_000
    answer = await mona.post("/v1/notifications/read", {"up_to": beyond})
    assert (answer.status_code, answer.json()["code"]) == (422, "not_a_position")
