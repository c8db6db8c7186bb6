"""kill -9 amid a hundred commands: nothing acknowledged is lost, doubled, or missed by a socket."""

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from uuid import uuid4

import httpx
import pytest

from tests import mailbox
from tests.faults.listener import Listener
from tests.faults.machine import Machine, machine

MESSAGES, SENDERS = 100, 10
KILLS = {15: "work", 40: "serve", 65: "postgres", 85: "sandbox"}
"""After so many acknowledged commands this process is killed."""
PASSWORD = "forty hand-made lamps"
TASK = {
    "title": "Paint the shutters of a small shop",
    "description": "Six shutters, two coats, blue as the sea on a good day.",
    "category": "local",
    "skills": ["painting"],
    "kind": "digital",
    "city": "",
    "budget": {"minor": 90_000, "currency": "EGP"},
    "deadline": "2099-01-31T12:00:00Z",
}
BID = {"proposal": "I have painted shutters since I was twelve.", "bid": TASK["budget"], "days": 4}


@pytest.fixture
def souk() -> Iterator[Machine]:
    with machine() as souk:
        souk.start()
        yield souk


@dataclass
class Person:
    """Somebody whose browser asks again, with the same key, until it knows."""

    http: httpx.AsyncClient
    id: str = ""

    async def insist(self, method: str, path: str, body: Any = None, position: int = 0) -> httpx.Response:
        headers = {"Idempotency-Key": str(uuid4())} | ({"Souk-Position": str(position)} if position else {})
        while True:
            try:
                answer = await self.http.request(method, path, json=body, headers=headers)
            except httpx.TransportError:
                answer = None
            if answer is not None and not undecided(answer):
                assert answer.is_success, answer.text
                return answer
            await asyncio.sleep(0.05)

    async def join(self, name: str, role: str) -> None:
        body = {"email": f"{name}@example.com", "username": name, "name": name, "password": PASSWORD}
        session = (await self.insist("POST", "/v1/auth/register", body | {"role": role})).json()
        self.id = session["person"]["id"]
        self.http.headers["Authorization"] = f"Bearer {session['access']}"
        address = str(self.http.base_url).rstrip("/")
        mailed = await asyncio.to_thread(mailbox.link, address, body["email"], "verify-email")
        await self.insist("POST", "/v1/auth/verify-email", {"token": mailed.partition("#")[2]})

    async def ticket(self) -> str:
        answer = await self.http.post("/v1/realtime/tickets")
        answer.raise_for_status()
        return str(answer.json()["ticket"])


def undecided(answer: httpx.Response) -> bool:
    """Whether to ask again: nothing was done, or what was done is not shown yet."""
    busy = answer.status_code == 409 and answer.json()["code"] == "busy"
    return busy or answer.status_code >= 500 or "souk-stale" in answer.headers


@dataclass
class Talk:
    """Two people whose conversation has been opened, and four sockets that follow it."""

    souk: Machine
    people: tuple[Person, Person]
    conversation: str
    listeners: list[Listener]
    acknowledged: dict[str, dict[str, Any]] = field(default_factory=dict)

    async def send(self, number: int) -> None:
        words = f"message {number}"
        path = f"/v1/conversations/{self.conversation}/messages"
        answer = await self.people[number % 2].insist("POST", path, {"text": words})
        self.acknowledged[words] = answer.json()
        if victim := KILLS.get(len(self.acknowledged)):
            await asyncio.to_thread(self.souk.kill, victim)


@asynccontextmanager
async def talking(souk: Machine) -> AsyncIterator[Talk]:
    browser = partial(httpx.AsyncClient, base_url=souk.address, trust_env=False, timeout=10)
    async with browser() as one, browser() as other, asyncio.TaskGroup() as group:
        mona, omar = Person(one), Person(other)
        await mona.join("mona", "client")
        await omar.join("omar", "freelancer")
        conversation = await acquainted(mona, omar)
        streams = ("me", f"conversation-{conversation}")
        listeners = [Listener(souk.address, each.ticket, streams) for each in 2 * (mona, omar)]
        tasks = [group.create_task(listener.run()) for listener in listeners]
        for listener in listeners:
            await listener.until(Listener.listening)
        yield Talk(souk, (mona, omar), conversation, listeners)
        for task in tasks:
            task.cancel()


async def acquainted(mona: Person, omar: Person) -> str:
    """Mona accepts Omar for a task; the conversation that the policy opens."""
    task = (await mona.insist("POST", "/v1/tasks", TASK)).json()["id"]
    bid = (await omar.insist("POST", f"/v1/tasks/{task}/applications", BID)).json()["id"]
    await mona.insist("POST", f"/v1/tasks/{task}/applications/{bid}/accept", {})
    while True:
        found = (await mona.insist("GET", "/v1/conversations")).json()["items"]
        if found:
            return str(found[0]["id"])
        await asyncio.sleep(0.05)


@pytest.mark.timeout(90)
async def test_kill_9_of_any_process_loses_no_acknowledged_command_and_doubles_none(
    souk: Machine,
) -> None:
    async with talking(souk) as talk:
        await send_all(talk)
        recorded = in_the_log_once(talk)
        await shown_once_on_every_socket(talk)
        await read_models_agree(talk, recorded[-1]["position"])


async def send_all(talk: Talk) -> None:
    waiting = iter(range(MESSAGES))

    async def sender() -> None:
        for number in waiting:
            await talk.send(number)

    await asyncio.gather(*(sender() for _ in range(SENDERS)))
    assert len(talk.acknowledged) == MESSAGES


def in_the_log_once(talk: Talk) -> list[dict[str, Any]]:
    everything = events(talk.souk)
    assert [each["position"] for each in everything] == list(range(1, len(everything) + 1))
    recorded = [each for each in everything if each["name"] == "conversation.message_sent"]
    assert [each["fields"]["number"] for each in recorded] == list(range(1, MESSAGES + 1))
    by_number = sorted(talk.acknowledged.values(), key=lambda each: each["number"])
    assert [each["fields"]["message"] for each in recorded] == [each["id"] for each in by_number]
    return recorded


async def shown_once_on_every_socket(talk: Talk) -> None:
    words = {each["number"]: text for text, each in talk.acknowledged.items()}
    for listener in talk.listeners:
        for stream in listener.streams:
            async with asyncio.timeout(20):
                await listener.until(lambda each, stream=stream: len(shown(each, stream)) >= MESSAGES)
            assert shown(listener, stream) == [words[number] for number in range(1, MESSAGES + 1)]
        assert listener.connections > 1  # it was cut, and came back


async def read_models_agree(talk: Talk, position: int) -> None:
    for person in talk.people:
        path = f"/v1/conversations/{talk.conversation}"
        answer = await person.insist("GET", path, position=position)
        assert answer.json()["messages"] == MESSAGES


def shown(listener: Listener, stream: str) -> list[str]:
    return [each["d"]["text"] for each in listener.seen[stream] if each["k"] == "conversation.message_sent"]


def events(souk: Machine) -> list[dict[str, Any]]:
    done = souk.command("audit", "events", "--limit", "1000", "--json")
    assert done.returncode == 0, done.stderr
    found: list[dict[str, Any]] = json.loads(done.stdout)["events"]
    return found
