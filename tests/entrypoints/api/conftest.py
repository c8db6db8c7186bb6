"""The whole API over a real PostgreSQL: one database for all its tests, new people for each."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote
from uuid import UUID, uuid4

import httpx
import pytest_asyncio
from fastapi import FastAPI
from fastapi.routing import APIRoute
from psycopg.sql import SQL, Identifier

from adapters.payments.client import SandboxPayments
from adapters.payments.sandbox import Sandbox, create_sandbox
from adapters.postgres.pool import Connection, open_pool
from adapters.postgres.server import Server
from domain.access import VerifyEmail
from domain.account import account
from domain.decider import Event, Intent, Recorded
from domain.ports import Clock, Origin
from domain.two_step import EnableTwoStep
from domain.values import PersonId
from entrypoints.api import create_app
from entrypoints.cli.users import Given, give
from entrypoints.facts import record
from entrypoints.settings import Settings
from entrypoints.wiring import Souk, open_souk
from entrypoints.worker import PROJECTOR_ROLE, InShort, work
from projections import ALL
from projections.rebuild import build_missing
from tests.conftest import NUMBERS, TEMPLATE

PASSWORD = "forty hand-made lamps"
API_KEY = "key-of-the-sandbox"
PEOPLE = count(1)


@dataclass
class Someone:
    """A browser: its own cookies and, once signed in, its own access token."""

    http: httpx.AsyncClient
    person: dict[str, Any] = field(default_factory=dict)
    position: int = 0

    async def ask(self, method: str, path: str, body: Any = None, **headers: str) -> httpx.Response:
        spelt = {name.replace("_", "-").encode(): value.encode() for name, value in headers.items()}
        json = {"json": body} if body is not None else {}
        return await self.http.request(method, path, headers=spelt, **json)

    async def get(self, path: str, **headers: str) -> httpx.Response:
        return await self.ask("GET", path, **headers)

    async def post(self, path: str, body: Any = None, **headers: str) -> httpx.Response:
        return await self.ask("POST", path, {} if body is None else body, **headers)

    async def put(self, path: str, body: Any, **headers: str) -> httpx.Response:
        return await self.ask("PUT", path, body, **headers)

    def signed_in(self, answer: httpx.Response) -> None:
        session = answer.json()
        self.http.headers["authorization"] = f"Bearer {session['access']}"
        self.person, self.position = session["person"], session["position"]


@dataclass(frozen=True)
class Api:
    app: FastAPI
    souk: Souk

    async def until(self, kind: type[Event], after: int, **fields: Any) -> Recorded:
        """The first event of this kind after a position, as soon as it is in the log."""
        async with asyncio.timeout(20):
            async for batch in self.souk.log.follow(after):
                for recorded in batch:
                    event = recorded.event
                    if isinstance(event, kind) and fields.items() <= vars(event).items():
                        return recorded
        raise AssertionError(f"no {kind.NAME}")

    @asynccontextmanager
    async def visitor(self) -> AsyncIterator[Someone]:
        transport = httpx.ASGITransport(self.app, client=("192.0.2.1", 40_000))
        async with httpx.AsyncClient(transport=transport, base_url=self.souk.settings.origin) as http:
            yield Someone(http)

    @asynccontextmanager
    async def member(self, role: str = "both", *, verified: bool = True) -> AsyncIterator[Someone]:
        async with self.visitor() as someone:
            answer = await someone.post("/v1/auth/register", new_account(role))
            assert answer.status_code == 201, answer.text
            someone.signed_in(answer)
            if verified:
                await self.verify(PersonId(UUID(someone.person["id"])))
            yield someone

    @asynccontextmanager
    async def platform(self, role: Given = Given.OPERATOR) -> AsyncIterator[Someone]:
        """Somebody who looks after the platform, and signs in by two steps as that asks for."""
        async with self.member() as someone:
            await self.appoint(someone, role)
            yield someone

    async def appoint(self, someone: Someone, role: Given = Given.OPERATOR) -> None:
        person, now = PersonId(UUID(someone.person["id"])), self.souk.clock.now()
        await record(self.souk.dispatch, person, EnableTwoStep(actor=person, at=now))
        await give(self.souk, someone.person["username"], role)

    async def verify(self, person: PersonId) -> None:
        """What following the mailed link does, without waiting for the mail."""
        command = VerifyEmail(actor=person, at=self.souk.clock.now())
        id = uuid4()
        origin = Origin(id, id.bytes * 2, person, command.at, id)
        result = await self.souk.dispatch(Intent(account, person, command), origin, InShort())
        assert result.events

    async def as_if_signed_in_earlier(self, someone: Someone, by: timedelta) -> None:
        """Their session's last proof lies that far back, and so does that of the token they go on with."""
        async with self.souk.pool.connection() as connection:
            await connection.execute(
                "UPDATE private.sessions SET authenticated_at = authenticated_at - %s WHERE person = %s",
                [by, someone.person["id"]],
            )
        someone.signed_in(await someone.post("/v1/auth/refresh", x_souk_csrf="1"))

    async def mailed(self, to: str, page: str) -> str:
        """The token of the first link to this page that this address is mailed."""
        async with self.visitor() as reader, asyncio.timeout(20):
            while True:
                mails = (await reader.get(f"/dev/mail?to={quote(to)}")).json()["items"]
                found = re.search(rf"/{page}#([0-9a-f]{{64}})", "".join(mail["text"] for mail in mails))
                if found:
                    return found[1]
                await asyncio.sleep(0.02)


def new_account(role: str = "both") -> dict[str, str]:
    number = next(PEOPLE)
    return {
        "email": f"person{number}@example.com",
        "username": f"person_{number}",
        "name": f"Person {number}",
        "password": PASSWORD,
        "role": role,
    }


def task_body(**changes: Any) -> dict[str, Any]:
    body = {
        "title": "Build a shop front",
        "description": "A shop front for forty hand-made lamps.",
        "category": "web",
        "skills": ["python", "react"],
        "kind": "digital",
        "city": "",
        "budget": {"minor": 250_000, "currency": "EGP"},
        "deadline": "2090-01-31T12:00:00Z",
    }
    return body | changes


def path_of(route: APIRoute) -> str:
    """An address of this operation."""
    places = {"username": "nobody_here", "position": 1, "number": 1, "stream": "task-1", "model": "board"}
    return route.path.format(id=uuid4(), application=uuid4(), person=uuid4(), **places)


def application_body(**changes: Any) -> dict[str, Any]:
    body = {
        "proposal": "I have built three such shops and would start now.",
        "bid": {"minor": 240_000, "currency": "EGP"},
        "days": 14,
    }
    return body | changes


def settings_of(database: str, home: Path, **changes: Any) -> Settings:
    values = {"home": home, "database_url": database, "rate_limits": False}
    return Settings(**(values | changes))


@asynccontextmanager
async def opened(database: str, home: Path, clock: Clock | None = None, **changes: Any) -> AsyncIterator[Api]:
    """The web process, with the payment sandbox beside it: the two call one another without a socket."""
    async with AsyncExitStack() as stack:
        souk = await stack.enter_async_context(open_souk(settings_of(database, home, **changes), clock))
        apps: list[FastAPI] = []
        provider = create_sandbox(
            Sandbox(
                database_url=database,
                api_key=API_KEY,
                webhook_url=f"{souk.settings.origin}/v1/webhooks/payments",
                webhook_secret=souk.settings.secret("sandbox-webhooks"),
                slow=timedelta(0),
                http=lambda: httpx.AsyncClient(transport=httpx.ASGITransport(apps[0])),
            )
        )
        http = httpx.AsyncClient(
            transport=httpx.ASGITransport(provider),
            base_url="http://sandbox",
            headers={"Authorization": f"Bearer {API_KEY}"},
        )
        await stack.enter_async_context(http)
        payments = SandboxPayments(http, [souk.settings.secret("sandbox-webhooks")])
        app = create_app(replace(souk, payments=payments), pages=home / "pages")
        apps.append(app)
        await stack.enter_async_context(app.router.lifespan_context(app))
        await stack.enter_async_context(provider.router.lifespan_context(provider))
        yield Api(app, app.state.souk)


@pytest_asyncio.fixture(scope="session")
async def shared_database(server: Server, template: Connection) -> AsyncIterator[str]:
    name = f"test_{next(NUMBERS)}"
    await template.execute(
        SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY WAL_LOG").format(Identifier(name), Identifier(TEMPLATE))
    )
    yield server.url(name)
    await template.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


@asynccontextmanager
async def worked(database: str, home: Path) -> AsyncIterator[None]:
    """Read models and policies, as the worker process runs them."""
    async with open_souk(settings_of(database, home)) as souk:
        pool = await open_pool(database, role=PROJECTOR_ROLE, min_size=1, max_size=1)
        await build_missing(pool, souk.log, "tests", ALL)
        await pool.close()
        working = asyncio.create_task(work(souk))
        yield
        working.cancel()
        await asyncio.gather(working, return_exceptions=True)


@pytest_asyncio.fixture(scope="session")
async def api(shared_database: str, tmp_path_factory: Any) -> AsyncIterator[Api]:
    home = tmp_path_factory.mktemp("home")
    async with worked(shared_database, home), opened(shared_database, home) as opened_api:
        yield opened_api


@pytest_asyncio.fixture
async def visitor(api: Api) -> AsyncIterator[Someone]:
    async with api.visitor() as someone:
        yield someone


@pytest_asyncio.fixture
async def mona(api: Api) -> AsyncIterator[Someone]:
    """Somebody who hires and works."""
    async with api.member() as someone:
        yield someone


@pytest_asyncio.fixture
async def operator(api: Api) -> AsyncIterator[Someone]:
    async with api.platform() as someone:
        yield someone


@pytest_asyncio.fixture
async def omar(api: Api) -> AsyncIterator[Someone]:
    """Somebody else who hires and works."""
    async with api.member() as someone:
        yield someone
