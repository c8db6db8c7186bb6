"""What people ask for over HTTP, of a short conversation or task and of a long one: warm, and of a process
that has just begun."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from typing import Any
from uuid import uuid4

import httpx
from fastapi import FastAPI

from domain.proposals import PROPOSALS_MAX
from entrypoints.api import create_app
from entrypoints.settings import Settings
from entrypoints.wiring import Souk, open_souk
from ops.bench.filling import TASK, World

Asking = Callable[[httpx.AsyncClient], Awaitable[None]]
Figures = tuple[float, float]
COLD_REPEAT = 3
OFFER = {"proposal": TASK["description"] * 3, "bid": TASK["budget"], "days": 7}


@asynccontextmanager
async def serving(settings: Settings) -> AsyncIterator[tuple[Souk, FastAPI, httpx.AsyncClient]]:
    """A web process, but for the socket it listens on."""
    async with open_souk(settings) as souk:
        app = create_app(souk)
        transport = httpx.ASGITransport(app)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url=settings.origin) as http,
        ):
            yield souk, app, http


def asking(world: World) -> Mapping[str, Asking]:
    """What can be asked any number of times: what would fill the task up is taken back at once."""
    talk, task = f"/v1/conversations/{world.talk}", f"/v1/tasks/{world.task}"
    client, asker = (world.sessions[person] for person in (world.person, world.newcomers[0]))

    async def ask(
        http: httpx.AsyncClient, method: str, path: str, who: Mapping[str, str], body: object
    ) -> dict[str, Any]:
        answer = await http.request(method, path, json=body, headers=dict(who))
        done: dict[str, Any] = answer.raise_for_status().json()
        return done

    async def send(http: httpx.AsyncClient) -> None:
        await ask(http, "POST", f"{talk}/messages", client, {"text": "How far are you?"})

    async def edit(http: httpx.AsyncClient) -> None:
        await ask(
            http,
            "PUT",
            f"/v1/tasks/{world.edited}",
            client,
            TASK | {"title": f"Build a shop front {uuid4()}"},
        )

    async def apply(http: httpx.AsyncClient) -> None:
        person = world.newcomers[world.applied // PROPOSALS_MAX]  # who has sent as many may not for a day
        world.applied += 1
        newcomer = world.sessions[person]
        done = await ask(http, "POST", f"{task}/applications", newcomer, OFFER)
        path = f"{task}/applications/{done['id']}/withdraw"
        await ask(http, "POST", path, newcomer, {"reason": "I have no time."})

    async def question(http: httpx.AsyncClient) -> None:
        await ask(http, "POST", f"{task}/questions", asker, {"text": "How many lamps are there?"})
        world.questions += 1
        path = f"{task}/questions/{world.questions}/answer"
        await ask(http, "POST", path, client, {"text": "There are forty."})

    return {"send": send, "edit": edit, "apply, withdraw": apply, "ask, answer": question}


async def cold(world: World, asked: Asking, blocks: Callable[[], int]) -> list[Figures]:
    """Blocks and seconds of the first request that each of some new processes gets."""
    found = []
    for _ in range(COLD_REPEAT):
        async with serving(world.souk.settings) as (_, _, http):
            before, began = blocks(), time.perf_counter()
            await asked(http)
            seconds = time.perf_counter() - began
            found.append((blocks() - before, seconds))
    return found
