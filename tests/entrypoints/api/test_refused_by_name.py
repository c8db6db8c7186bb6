"""What the marketplace refuses: each by its name, and what was refused has changed nothing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
import pytest_asyncio

from domain.catalogue import Category, Kind
from domain.contract.events import ContractAgreed
from domain.decider import Intent
from domain.ports import Origin
from domain.review import ReviewsOpened, ReviewWritten
from domain.task import ApplicationAccepted, ApplicationSubmitted, Brief, PostTask, task
from domain.values import Currency, Money, PersonId, TaskId
from entrypoints.worker import InShort
from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body
from tests.entrypoints.api.contract_room import Room, begun
from tests.entrypoints.api.test_applications import Choice, choice, done, refused, seen

__all__ = ["choice"]


@asynccontextmanager
async def nothing_changes(api: Api, *people: Someone) -> AsyncIterator[None]:
    """Nothing that these people ask for meanwhile becomes a fact."""
    before, asking = await api.souk.log.head(), {PersonId(UUID(each.person["id"])) for each in people}
    yield
    assert [each.event for each in await api.souk.log.read(before, 10_000) if each.actor in asking] == []


async def facts(api: Api, stream: str, kind: type) -> list[Any]:
    return [each.event for each in await api.souk.log.read_stream(stream) if isinstance(each.event, kind)]


async def test_one_does_not_apply_to_ones_own_task(choice: Choice) -> None:
    async with nothing_changes(choice.api, choice.mona):
        answer = await choice.mona.post(f"/v1/tasks/{choice.task}/applications", application_body())
        assert refused(answer) == (403, "own_task")


async def test_one_applies_once(choice: Choice) -> None:
    async with nothing_changes(choice.api, choice.omar):
        answer = await choice.omar.post(f"/v1/tasks/{choice.task}/applications", application_body(days=3))
        assert refused(answer) == (409, "already_applied")


async def test_of_twenty_applications_at_once_one_is_submitted(
    api: Api, mona: Someone, omar: Someone
) -> None:
    id = (await mona.post("/v1/tasks", task_body())).json()["id"]
    path = f"/v1/tasks/{id}/applications"
    answers = await asyncio.gather(*(omar.post(path, application_body()) for _ in range(20)))
    assert sorted(each.status_code for each in answers) == [201] + [409] * 19
    assert {each.json()["code"] for each in answers if each.status_code == 409} <= {"already_applied", "busy"}
    assert len(await facts(api, f"task-{id}", ApplicationSubmitted)) == 1


async def test_nobody_applies_or_edits_after_somebody_was_accepted(choice: Choice) -> None:
    await done(await choice.mona.post(f"{choice.path}/accept"))
    path = f"/v1/tasks/{choice.task}"
    async with choice.api.member() as late, nothing_changes(choice.api, late, choice.mona, choice.omar):
        for someone in (late, choice.omar):
            answer = await someone.post(f"{path}/applications", application_body())
            assert refused(answer) == (409, "task_not_open")
        assert refused(await choice.mona.put(path, task_body(title="Two shop fronts"))) == (
            409,
            "task_not_open",
        )
        assert refused(await choice.mona.ask("DELETE", path)) == (409, "under_contract")
        assert refused(await choice.omar.put(choice.path, application_body(days=1))) == (
            404,
            "no_such_application",
        )
        assert refused(await choice.mona.post(f"{choice.path}/reject", {"reason": "price", "note": ""})) == (
            404,
            "no_such_application",
        )


async def of_yesterday(api: Api, client: Someone) -> str:
    """A task whose deadline passed a moment ago; by and by the clock closes it as well."""
    key, person = TaskId(uuid4()), PersonId(UUID(client.person["id"]))
    at = api.souk.clock.now() - timedelta(days=1)
    budget = Money(250_000, Currency.EGP)
    brief = Brief(Category.WEB, (), Kind.DIGITAL, "", budget, deadline=at + timedelta(hours=1))
    words = {"title": "Build a shop front", "description": "A shop front for forty hand-made lamps."}
    command = PostTask(actor=person, at=at, task=key, brief=brief, **words)
    origin = Origin(key, key.bytes * 2, person, at, key)
    assert (await api.souk.dispatch(Intent(task, key, command), origin, InShort())).events
    return str(key)


async def test_nobody_applies_after_the_deadline(api: Api, mona: Someone, omar: Someone) -> None:
    id = await of_yesterday(api, mona)
    async with nothing_changes(api, omar):
        answer = await omar.post(f"/v1/tasks/{id}/applications", application_body())
        assert refused(answer) in [(409, "deadline_passed"), (409, "task_not_open")]


async def test_of_two_accepted_by_twenty_requests_one_gets_a_contract(choice: Choice) -> None:
    async with choice.api.member() as sara:
        path = f"/v1/tasks/{choice.task}/applications"
        other = (await sara.post(path, application_body())).json()["id"]
        both = (choice.application, other)
        answers = await asyncio.gather(*(choice.mona.post(f"{path}/{id}/accept") for id in both * 10))
        won = {each.json()["id"] for each in answers if each.status_code == 200}
        lost = {refused(each) for each in answers if each.status_code != 200}
        assert len(won) == 1
        assert lost <= {(409, "task_not_open"), (409, "busy")}
        accepted = await facts(choice.api, f"task-{choice.task}", ApplicationAccepted)
        contracts = [
            each for id in both for each in await facts(choice.api, f"contract-{id}", ContractAgreed)
        ]
        assert [str(each.application) for each in accepted] == [*won]
        assert [str(each.contract) for each in contracts] == [*won]
        async with nothing_changes(choice.api, choice.mona):
            answer = await choice.mona.post(f"{path}/{({*both} - won).pop()}/accept")
            assert refused(answer) == (409, "task_not_open")
            assert (await choice.mona.post(f"{path}/{won.pop()}/accept")).status_code == 200  # already so


@pytest_asyncio.fixture
async def room(api: Api, mona: Someone, omar: Someone) -> Room:
    return await begun(api, mona, omar)


async def test_nobody_reviews_before_completion_twice_or_as_a_stranger(room: Room) -> None:
    path, praise = f"/v1/tasks/{room.task}/reviews", {"overall": 5, "comment": "Fine work."}
    async with room.api.member() as stranger:
        async with nothing_changes(room.api, room.mona, room.omar, stranger):
            for someone in (room.mona, room.omar, stranger):
                assert refused(await someone.post(path, praise)) == (404, "nothing_to_review")
        completed = await done(await room.mona.post(f"/v1/tasks/{room.task}/complete"))
        await room.both(ReviewsOpened, completed - 5)
        answers = await asyncio.gather(
            *(room.mona.post(path, praise | {"overall": stars}) for stars in range(1, 6))
        )
        assert sorted(each.status_code for each in answers) == [201, 409, 409, 409, 409]
        async with nothing_changes(room.api, room.mona, stranger):
            assert refused(await room.mona.post(path, {"overall": 1})) == (409, "already_reviewed")
            assert refused(await stranger.post(path, praise)) == (404, "nothing_to_review")
            for rating in (0, 6, -1, 10**18, 4.5, True, "5", None):
                assert refused(await room.omar.post(path, {"overall": rating})) == (422, "invalid_request")
        assert len(await facts(room.api, f"review-{room.task}", ReviewWritten)) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "text_too_short"),
        ("   \n\t ", "text_too_short"),
        ("\u202e\u2066\u2069", "text_too_short"),
        ("x" * 4_001, "invalid_request"),
        ("🙂" * 4_001, "invalid_request"),
        ("a\x00b", "invalid_request"),
    ],
    ids=["nothing", "space", "only overrides", "4,001", "4,001 faces", "NUL"],
)
async def test_a_message_that_cannot_be_is_not_sent(choice: Choice, text: str, code: str) -> None:
    talk = await talking(choice)
    async with nothing_changes(choice.api, choice.omar):
        assert refused(await choice.omar.post(f"{talk}/messages", {"text": text})) == (422, code)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("x" * 4_000, "x" * 4_000),
        ("🙂" * 4_000, "🙂" * 4_000),
        ("invoice \u202egnp.exe\u202c for you", "invoice gnp.exe for you"),
        ("مرحبا\u200f ثم hello", "مرحبا\u200f ثم hello"),
    ],
    ids=["4,000", "4,000 faces", "overrides are dropped", "marks of direction stay"],
)
async def test_a_message_that_can_be_is_kept_as_it_reads(choice: Choice, text: str, kept: str) -> None:
    talk = await talking(choice)
    sent = await done(await choice.omar.post(f"{talk}/messages", {"text": text}))
    assert (await seen(choice.mona, f"{talk}/messages", sent))["items"][-1]["text"] == kept


async def talking(choice: Choice) -> str:
    body = {"person": choice.omar.person["id"], "task": choice.task}
    answer = await choice.mona.post("/v1/conversations", body)
    assert answer.status_code in (200, 201), answer.text
    return f"/v1/conversations/{answer.json()['id']}"


MONEY: list[tuple[dict[str, Any], str]] = [
    ({"minor": 0, "currency": "EGP"}, "invalid_request"),
    ({"minor": -1, "currency": "EGP"}, "invalid_request"),
    ({"minor": 10**18, "currency": "EGP"}, "invalid_request"),
    ({"minor": 2_000.5, "currency": "EGP"}, "invalid_request"),
    ({"minor": 2_000, "currency": "XAU"}, "invalid_request"),
]


@pytest.mark.parametrize(
    ("money", "code"), [*MONEY, ({"minor": 2_000, "currency": "USD"}, "currency_mismatch")]
)
async def test_an_offer_of_what_is_no_amount_is_refused(
    choice: Choice, money: dict[str, Any], code: str
) -> None:
    async with choice.api.member() as sara, nothing_changes(choice.api, sara, choice.omar):
        body = application_body(bid=money)
        assert refused(await sara.post(f"/v1/tasks/{choice.task}/applications", body)) == (422, code)
        assert refused(await choice.omar.put(choice.path, body)) == (422, code)


@pytest.mark.parametrize(("money", "code"), MONEY)
async def test_a_budget_of_what_is_no_amount_is_refused_wherever_it_can_be_said(
    choice: Choice, money: dict[str, Any], code: str
) -> None:
    async with nothing_changes(choice.api, choice.mona):
        body = task_body(budget=money)
        assert refused(await choice.mona.post("/v1/tasks", body)) == (422, code)
        assert refused(await choice.mona.put(f"/v1/tasks/{choice.task}", body)) == (422, code)
        assert refused(await choice.mona.post("/v1/me/drafts", {"budget": money})) == (422, code)


@pytest.mark.parametrize(
    ("deadline", "code"),
    [
        ("2020-01-01T00:00:00Z", "deadline_not_ahead"),
        ("2027-02-29T12:00:00Z", "invalid_request"),
        ("2028-02-30T12:00:00Z", "invalid_request"),
        ("2090-01-31T24:00:00Z", "invalid_request"),
        ("2090-01-31T23:59:60Z", "invalid_request"),
        ("2090-01-31T12:00:00", "invalid_request"),
        ("2090-01-31T12:00:00+24:00", "invalid_request"),
    ],
    ids=["past", "no leap year", "30 February", "24:00", "leap second", "no zone", "no such zone"],
)
async def test_a_deadline_that_cannot_be_is_refused(choice: Choice, deadline: str, code: str) -> None:
    async with nothing_changes(choice.api, choice.mona):
        body = task_body(deadline=deadline)
        assert refused(await choice.mona.post("/v1/tasks", body)) == (422, code)
        assert refused(await choice.mona.put(f"/v1/tasks/{choice.task}", body)) == (422, code)


@pytest.mark.parametrize(
    ("deadline", "kept"),
    [
        ("2088-02-29T00:00:00Z", "2088-02-29T00:00:00Z"),
        ("2087-12-31T23:59:59.999999Z", "2087-12-31T23:59:59.999999Z"),
        ("2088-01-01T00:00:00+02:00", "2087-12-31T22:00:00Z"),
        ("2088-04-30T00:30:00+03:00", "2088-04-29T21:30:00Z"),
        ("2088-10-28T23:30:00+03:00", "2088-10-28T20:30:00Z"),
        ("2088-10-28T23:30:00+02:00", "2088-10-28T21:30:00Z"),
    ],
    ids=["leap day", "last moment", "midnight in Cairo", "spring", "before the clock goes back", "after"],
)
async def test_a_deadline_is_one_moment_whatever_the_calendar_says(
    mona: Someone, deadline: str, kept: str
) -> None:
    posted = (await mona.post("/v1/tasks", task_body(deadline=deadline))).json()
    assert (await seen(mona, f"/v1/tasks/{posted['id']}", posted["position"]))["deadline"] == kept


async def test_a_changed_role_ends_nothing_and_begins_nothing(room: Room) -> None:
    await done(await room.omar.put("/v1/me/role", {"role": "client"}))
    async with nothing_changes(room.api, room.omar):
        other = (await room.mona.post("/v1/tasks", task_body())).json()["id"]
        answer = await room.omar.post(f"/v1/tasks/{other}/applications", application_body())
        assert refused(answer) == (403, "wrong_role")
    shown = await room.read(room.mona, await room.deliver())
    assert (shown["stage"], shown["deliveries"][0]["status"]) == ("delivered", "waiting")
    await done(await room.omar.put("/v1/me/role", {"role": "both"}))
    assert (await room.omar.post(f"/v1/tasks/{other}/applications", application_body())).status_code == 201
