"""Two people talk: files, changes, first contacts, blocking, putting away, searching."""

from typing import Any
from uuid import uuid4

import pytest

from domain.conversation import MESSAGE_MAX
from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body
from tests.entrypoints.api.test_files import PDF, png, uploaded

NOWHERE = "/v1/conversations/00000000-0000-4000-8000-000000000000"


async def started(one: Someone, other: Someone, task: str | None = None) -> str:
    answer = await one.post("/v1/conversations", {"person": other.person["id"], "task": task})
    assert answer.status_code == 201, answer.text
    return f"/v1/conversations/{answer.json()['id']}"


async def said(someone: Someone, talk: str, text: str = "Hello", *files: str) -> dict[str, Any]:
    answer = await someone.post(f"{talk}/messages", {"text": text, "files": list(files)})
    assert answer.status_code == 201, answer.text
    message: dict[str, Any] = answer.json()
    return message


async def shown(someone: Someone, path: str, position: int) -> Any:
    answer = await someone.get(path, souk_position=str(position))
    assert answer.status_code == 200, answer.text
    return answer.json()


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_who_hires_writes_first_and_finds_the_same_conversation_again(
    mona: Someone, omar: Someone
) -> None:
    talk = await started(mona, omar)
    assert await started(mona, omar) == await started(omar, mona) == talk
    message = await said(mona, talk, "Are you free in May?")
    (card,) = (await shown(omar, "/v1/conversations", message["position"]))["items"]
    assert (card["task"], card["other"]["id"], card["unread"]) == (None, mona.person["id"], 1)
    assert card["last"]["text"] == "Are you free in May?"


async def test_who_only_works_does_not_write_first_and_nobody_writes_to_who_only_hires(api: Api) -> None:
    async with api.member("client") as client, api.member("freelancer") as freelancer:
        for one, other in ((freelancer, client), (client, client)):
            answer = await one.post("/v1/conversations", {"person": other.person["id"]})
            assert code(answer) == (403, "cannot_write_first")
        async with api.member("client") as another:
            answer = await client.post("/v1/conversations", {"person": another.person["id"]})
            assert code(answer) == (403, "cannot_write_first")
        answer = await client.post("/v1/conversations", {"person": str(uuid4())})
        assert code(answer) == (404, "no_such_person")
        talk = await started(client, freelancer)
        assert await started(freelancer, client) == talk


async def test_an_applicant_and_the_client_may_write_about_the_task_and_nobody_else(api: Api) -> None:
    async with api.member("client") as client, api.member("freelancer") as freelancer:
        task = (await client.post("/v1/tasks", task_body())).json()["id"]
        wish = {"person": client.person["id"], "task": task}
        assert code(await freelancer.post("/v1/conversations", wish)) == (403, "cannot_write_first")
        await freelancer.post(f"/v1/tasks/{task}/applications", application_body())
        talk = await started(freelancer, client, task)
        assert await started(client, freelancer, task) == talk
        async with api.member() as stranger:
            wish = {"person": freelancer.person["id"], "task": task}
            assert code(await stranger.post("/v1/conversations", wish)) == (403, "cannot_write_first")
        unknown = {"person": client.person["id"], "task": str(uuid4())}
        assert code(await freelancer.post("/v1/conversations", unknown)) == (404, "no_such_task")


async def test_three_messages_without_an_answer_are_enough(mona: Someone, omar: Someone) -> None:
    talk = await started(mona, omar)
    for _ in range(3):
        await said(mona, talk)
    assert code(await mona.post(f"{talk}/messages", {"text": "Hello??"})) == (409, "wait_for_answer")
    await said(omar, talk, "Yes?")
    await said(mona, talk, "Finally.")


async def test_files_go_along_and_both_can_read_them(mona: Someone, omar: Someone, visitor: Someone) -> None:
    talk = await started(mona, omar)
    brief, logo = await uploaded(mona, PDF, "brief.pdf"), await uploaded(mona, png(), "logo.png")
    message = await said(mona, talk, "", brief["id"], logo["id"])
    (seen,) = (await shown(omar, f"{talk}/messages", message["position"]))["items"]
    assert [(each["name"], each["media_type"]) for each in seen["files"]] == [
        ("brief.pdf", "application/pdf"),
        ("logo.png", "image/png"),
    ]
    assert (await omar.get(f"/v1/files/{brief['id']}")).content == PDF
    assert (await visitor.get(f"/v1/files/{brief['id']}")).status_code == 404
    card = (await shown(omar, "/v1/conversations", message["position"]))["items"][0]
    assert (card["last"]["text"], card["last"]["files"]) == ("", 2)


async def test_nobody_sends_the_files_of_others_or_too_many(mona: Someone, omar: Someone) -> None:
    talk = await started(mona, omar)
    theirs = (await uploaded(omar, PDF))["id"]
    answer = await mona.post(f"{talk}/messages", {"text": "Mine", "files": [theirs]})
    assert code(answer) == (404, "no_such_file")
    mine = (await uploaded(mona, PDF))["id"]
    answer = await mona.post(f"{talk}/messages", {"text": "Twice", "files": [mine, mine]})
    assert code(answer) == (422, "too_many_files")
    answer = await mona.post(f"{talk}/messages", {"text": "Six", "files": [mine] * 6})
    assert code(answer) == (422, "invalid_request")


async def test_a_message_is_edited_and_both_see_that_it_was(mona: Someone, omar: Someone) -> None:
    talk = await started(mona, omar)
    await said(mona, talk, "Sunday?")
    answer = await mona.put(f"{talk}/messages/1", {"text": "Monday?"})
    (seen,) = (await shown(omar, f"{talk}/messages", answer.json()["position"]))["items"]
    assert (seen["text"], seen["edited_at"] is not None) == ("Monday?", True)
    card = (await shown(omar, "/v1/conversations", answer.json()["position"]))["items"][0]
    assert card["last"]["text"] == "Monday?"


async def test_a_message_is_taken_back_with_its_files(mona: Someone, omar: Someone) -> None:
    talk = await started(mona, omar)
    brief = await uploaded(mona, PDF)
    await said(mona, talk, "My secret plan", brief["id"])
    answer = await mona.post(f"{talk}/messages/1/redact", {"reason": "Wrong person"})
    position = answer.json()["position"]
    (seen,) = (await shown(omar, f"{talk}/messages", position))["items"]
    assert (seen["text"], seen["files"], seen["reason"]) == ("", [], "Wrong person")
    assert seen["redacted_at"] is not None
    hidden = await omar.get(f"/v1/files/{brief['id']}", souk_position=str(position))
    assert hidden.status_code == 404
    assert (await mona.get(f"/v1/files/{brief['id']}")).status_code == 200
    card = (await shown(omar, "/v1/conversations", position))["items"][0]
    assert card["last"]["text"] is None
    assert (await shown(omar, "/v1/messages?q=secret", position))["items"] == []
    assert code(await mona.put(f"{talk}/messages/1", {"text": "Again"})) == (409, "already_redacted")


async def test_nobody_else_changes_a_message(api: Api, mona: Someone, omar: Someone) -> None:
    talk = await started(mona, omar)
    position = (await said(mona, talk))["position"]
    await shown(omar, f"{talk}/messages", position)
    assert code(await omar.put(f"{talk}/messages/1", {"text": "No"})) == (403, "not_your_message")
    assert code(await omar.post(f"{talk}/messages/1/redact", {"reason": "No"})) == (403, "not_your_message")
    async with api.member() as stranger:
        for path in (talk, NOWHERE):
            answer = await stranger.put(f"{path}/messages/1", {"text": "No"})
            assert code(answer) == (404, "no_such_message")
            answer = await stranger.post(f"{path}/messages/1/redact", {"reason": "No"})
            assert code(answer) == (404, "no_such_message")
            answer = await stranger.ask("PUT", f"{path}/archive")
            assert code(answer) == (404, "no_such_conversation")
            answer = await stranger.post(f"{path}/hints", {"text": "01001234567"})
            assert code(answer) == (404, "no_such_conversation")
    assert code(await mona.put(f"{talk}/messages/2", {"text": "No"})) == (404, "no_such_message")


@pytest.mark.parametrize(
    ("text", "status"),
    [("", 422), ("   \n\t ", 422), ("x" * MESSAGE_MAX, 201), ("x" * (MESSAGE_MAX + 1), 422), ("\x00", 422)],
)
async def test_a_message_has_one_to_four_thousand_characters(
    mona: Someone, omar: Someone, text: str, status: int
) -> None:
    talk = await started(mona, omar)
    assert (await mona.post(f"{talk}/messages", {"text": text})).status_code == status


async def test_characters_that_turn_the_direction_are_dropped(mona: Someone, omar: Someone) -> None:
    talk = await started(mona, omar)
    message = await said(mona, talk, "pay \u202e001\u202c now")
    (seen,) = (await shown(mona, f"{talk}/messages", message["position"]))["items"]
    assert seen["text"] == "pay 001 now"


async def test_blocking_ends_writing_in_both_directions_and_says_no_more(
    mona: Someone, omar: Someone
) -> None:
    talk = await started(mona, omar)
    blocked = await omar.ask("PUT", f"/v1/contacts/blocked/{mona.person['id']}")
    assert blocked.status_code == 200
    assert code(await mona.post(f"{talk}/messages", {"text": "Hello"})) == (403, "not_reachable")
    assert code(await omar.post(f"{talk}/messages", {"text": "Hello"})) == (403, "you_blocked")
    position = blocked.json()["position"]
    assert (await shown(omar, talk, position))["blocked"] is True
    assert (await shown(mona, talk, position))["blocked"] is False
    (listed,) = (await shown(omar, "/v1/contacts/blocked", position))["items"]
    assert listed["id"] == mona.person["id"]
    await omar.ask("DELETE", f"/v1/contacts/blocked/{mona.person['id']}")
    await said(mona, talk)
    assert code(await omar.ask("PUT", f"/v1/contacts/blocked/{uuid4()}")) == (404, "no_such_person")
    assert (await omar.ask("PUT", f"/v1/contacts/blocked/{omar.person['id']}")).status_code == 422


async def test_no_conversation_starts_with_who_has_blocked_one(mona: Someone, omar: Someone) -> None:
    await omar.ask("PUT", f"/v1/contacts/blocked/{mona.person['id']}")
    answer = await mona.post("/v1/conversations", {"person": omar.person["id"]})
    assert code(answer) == (403, "not_reachable")


async def test_a_conversation_is_put_away_by_one_alone(mona: Someone, omar: Someone) -> None:
    talk = await started(mona, omar)
    await said(mona, talk)
    position = (await mona.ask("PUT", f"{talk}/archive")).json()["position"]
    assert (await shown(mona, "/v1/conversations", position))["items"] == []
    (away,) = (await shown(mona, "/v1/conversations?archived=true", position))["items"]
    assert talk.endswith(away["id"])
    assert len((await shown(omar, "/v1/conversations", position))["items"]) == 1
    position = (await mona.ask("DELETE", f"{talk}/archive")).json()["position"]
    assert len((await shown(mona, "/v1/conversations", position))["items"]) == 1


async def test_words_are_found_in_ones_own_conversations_alone(
    api: Api, mona: Someone, omar: Someone
) -> None:
    talk = await started(mona, omar)
    await said(mona, talk, "The lantern is copper")
    await said(mona, talk, "الفانوس من النّحاس")
    answer = await said(omar, talk, "And the second lantern?")
    position = answer["position"]
    found = (await shown(omar, "/v1/messages?q=lantern", position))["items"]
    assert [each["number"] for each in found] == [3, 1]
    (arabic,) = (await shown(mona, "/v1/messages?q=النحاس", position))["items"]
    assert arabic["number"] == 2
    first = await shown(omar, "/v1/messages?q=lantern&limit=1", position)
    second = await shown(omar, f"/v1/messages?q=lantern&limit=1&after={first['next']}", position)
    assert [each["number"] for page in (first, second) for each in page["items"]] == [3, 1]
    edited = await mona.put(f"{talk}/messages/1", {"text": "The candle is wax"})
    position = edited.json()["position"]
    assert [each["number"] for each in (await shown(omar, "/v1/messages?q=lantern", position))["items"]] == [
        3
    ]
    assert [each["number"] for each in (await shown(omar, "/v1/messages?q=candle", position))["items"]] == [1]
    async with api.member() as stranger:
        assert (await shown(stranger, "/v1/messages?q=lantern", position))["items"] == []


async def test_there_is_something_to_count(mona: Someone, omar: Someone) -> None:
    talk = await started(mona, omar)
    await said(mona, talk)
    await said(omar, talk)
    position = (await said(omar, talk))["position"]
    counted = await shown(mona, "/v1/conversations/statistics", position)
    assert counted == {"conversations": 1, "archived": 0, "sent": 1, "received": 2, "unread": 2}


async def test_contact_data_is_pointed_out_before_it_is_sent_and_can_be_sent(
    mona: Someone, omar: Someone
) -> None:
    talk = await started(mona, omar)
    text = "اتصل بي على ٠١٠٠١٢٣٤٥٦٧ أو mona@example.com"
    hints = (await mona.post(f"{talk}/hints", {"text": text})).json()["hints"]
    assert [(hint["kind"], hint["part"]) for hint in hints] == [
        ("phone", "٠١٠٠١٢٣٤٥٦٧"),
        ("email", "mona@example.com"),
    ]
    await said(mona, talk, text)
    assert (await mona.post(f"{talk}/hints", {"text": "See you on Sunday"})).json()["hints"] == []
