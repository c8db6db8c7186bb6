"""A small torture in one process: two writers with a log each, policies, a projector, a follower and sockets,
any of which may be replaced by a broken one."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random
from typing import Any

import httpx
import uvicorn

from adapters.event_log import PostgresEventLog
from adapters.event_log.committer import Committer
from adapters.postgres.pool import Pool, open_pool
from domain.decider import Recorded
from domain.ports import EventLog
from entrypoints.api import create_app, server
from entrypoints.dispatch import Dispatch
from entrypoints.settings import Settings
from entrypoints.torture import collecting
from entrypoints.torture.doors import Direct
from entrypoints.torture.history import Folded, History
from entrypoints.torture.losing import LosingCommitter, open_log_with
from entrypoints.torture.market import Market, World
from entrypoints.torture.quiet import until
from entrypoints.torture.receivers import watched
from entrypoints.torture.records import Asked, Broken, Journal, Passed, of_kind
from entrypoints.torture.run import free_port
from entrypoints.torture.sockets import Watcher
from entrypoints.torture.writers import Writer, learn, settle_people
from entrypoints.wiring import Souk, SystemClock, open_souk
from entrypoints.worker import PROJECTOR_ROLE, Policies
from projections import board, rebuild, wallet
from projections.engine import Projector
from tests.torture.sound import PEOPLE, joining

MODELS = (board.board, wallet.wallet)
WISHES, WISHES_PER_SECOND = 80, 400.0
ARRIVAL_SECONDS_MAX = 3.0
Follow = Callable[[PostgresEventLog], AsyncIterator[Sequence[Recorded]]]


def itself(given: Any, *_: Any) -> Any:
    return given


def faithfully(log: PostgresEventLog) -> AsyncIterator[Sequence[Recorded]]:
    return log.follow(0)


@dataclass(frozen=True)
class Parts:
    """What a run is made of. `log` is put around each writer's log, `take` around the policies' reactions,
    `hub` is given the gateway's hub before it runs; `projecting` lasts as long as the run."""

    log: Callable[[PostgresEventLog, Random], EventLog] = itself
    committer: type[Committer] = LosingCommitter
    follow: Follow = faithfully
    take: Callable[[Callable[..., Awaitable[None]], Random], Callable[..., Awaitable[None]]] = itself
    hub: Callable[[Any], None] | None = None
    projecting: Callable[[], Any] = nullcontext
    sockets: bool = False


SOUND = Parts(sockets=True)


class Rig:
    def __init__(self, souk: Souk, projectors: Pool, folder: Path, seed: int, parts: Parts) -> None:
        self._souk = souk
        self._projectors = projectors
        self._folder = folder
        self._seed = seed
        self._parts = parts
        self._reacted = 0
        self._stopping = asyncio.Event()

    async def run(self) -> History:
        souk, people = self._souk, joining(PEOPLE)
        await settle_people(souk.dispatch, souk.clock, people)
        await rebuild.build_missing(self._projectors, souk.log, "rig", MODELS)
        async with AsyncExitStack() as stack:
            background = [self._react, self._follow, self._project]
            if self._parts.sockets:
                watchers = await self._watchers(await stack.enter_async_context(self._serving()), stack)
                background += [partial(watcher.run, self._stopping) for watcher in watchers]
            stack.enter_context(self._parts.projecting())
            tasks = [asyncio.create_task(each()) for each in background]
            stack.push_async_callback(self._end, tasks)
            await asyncio.gather(*(self._write(number) for number in range(2)))
            await until(self._arrived, ARRIVAL_SECONDS_MAX)
        return await self._history(people)

    async def _end(self, tasks: Sequence[asyncio.Task[None]]) -> None:
        """What a broken part has ended with shows in the history."""
        self._stopping.set()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _project(self) -> None:
        await Projector(self._projectors, self._souk.log, "rig", MODELS).run()

    async def _write(self, number: int) -> None:
        random, name = Random(f"{self._seed} {number}"), f"writer-{number}"
        journal = Journal(self._folder / f"{name}.jsonl")
        committer: Any = self._parts.committer
        if issubclass(committer, LosingCommitter):
            committer = partial(committer, random=random, lost=lambda point: None)
        url = self._souk.database_url
        async with open_log_with(url, self._souk.keyring, committer=committer) as own:
            log = self._parts.log(own, random)
            dispatch, world = Dispatch(log), World(PEOPLE)
            market = Market(world, random, provider=True)
            door = Direct(dispatch, SystemClock())
            past = partial(of_kind, journal.path, Asked)
            writer = Writer(name, door, market, journal, random, past, WISHES, WISHES_PER_SECOND)
            learning = asyncio.create_task(learn(world, own, dispatch))
            await writer.run(asyncio.Event())
            learning.cancel()
            await asyncio.gather(learning, return_exceptions=True)

    async def _react(self) -> None:
        policies = Policies(self._souk.dispatch, self._souk.clock)
        take = self._parts.take(policies.take, Random(self._seed))
        async for batch in self._souk.log.follow(0):
            await take(batch)
            self._reacted = batch[-1].position

    async def _follow(self) -> None:
        journal = Journal(self._folder / "follower-0.jsonl")
        async with open_log_with(self._souk.database_url, self._souk.keyring) as log:
            try:
                async for batch in self._parts.follow(log):
                    journal.write(*(Passed(each.position, each.stream, each.version) for each in batch))
            except Exception as error:
                journal.write(Broken(repr(error)))

    @asynccontextmanager
    async def _serving(self) -> AsyncIterator[Any]:
        settings = self._souk.settings
        app = create_app(self._souk)
        if self._parts.hub is not None:
            self._parts.hub(app.state.hub)
        web = uvicorn.Server(server.configured(app, settings.host, settings.port))
        web.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
        serving = asyncio.create_task(web.serve())
        try:
            await until(lambda: started(web), ARRIVAL_SECONDS_MAX)
            yield app
        finally:
            web.should_exit = True
            await serving

    async def _watchers(self, app: Any, stack: AsyncExitStack) -> list[Watcher]:
        found = []
        for number, person in enumerate(PEOPLE[:3]):
            signed_in = await app.state.identity.start(person, "rig")
            client = httpx.AsyncClient(base_url=self._souk.settings.local_url, trust_env=False)
            await stack.enter_async_context(client)
            journal = Journal(self._folder / f"watcher-{number}.jsonl")
            origin, random = self._souk.settings.local_url, Random(f"{self._seed} watcher {number}")
            found.append(Watcher(person, signed_in.access, client, origin, journal, random))
        return found

    async def _arrived(self) -> bool:
        log = await collecting.log_of(self._souk.pool, self._souk.keyring)
        followers = collecting.followers(self._folder)
        passed = followers[0].passed if followers else ()
        if self._reacted < len(log) or not passed or passed[-1].position < len(log):
            return False
        return not any(
            violation.rule == "socket_missed"
            for watcher in collecting.watchers(self._folder)
            for violation in watched(watcher, log)
        )

    async def _history(self, people: Sequence[Asked]) -> History:
        asked, told = collecting.asked_and_told(self._folder)
        log = await collecting.log_of(self._souk.pool, self._souk.keyring)
        return History(
            log=log,
            kept=await collecting.answers_of(self._souk.pool),
            asked=[*people, *asked],
            told=told,
            followed=collecting.followers(self._folder),
            watched=collecting.watchers(self._folder),
            models=await self._folded(),
            settled=self._reacted == len(log),
        )

    async def _folded(self) -> list[Folded]:
        try:
            certificates = await rebuild.rebuild(self._projectors, self._souk.log, MODELS, "rig")
        except Exception as error:
            return [Folded("all", 0, False, repr(error))]
        return [
            Folded(each.projection, each.position, each.same, str(each.differences)) for each in certificates
        ]


async def started(web: uvicorn.Server) -> bool:
    return web.started


async def played(database: str, folder: Path, seed: int, parts: Parts) -> History:
    """The history of one run over an empty database."""
    settings = Settings(
        home=folder / "home", database_url=database, host="127.0.0.1", port=free_port(), rate_limits=False
    )
    journals = folder / "journals"
    journals.mkdir()
    async with open_souk(settings) as souk:
        pool = await open_pool(database, role=PROJECTOR_ROLE, min_size=1, max_size=4)
        async with pool:
            return await Rig(souk, pool, journals, seed, parts).run()
