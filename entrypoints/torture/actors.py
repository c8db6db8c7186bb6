"""Who takes part in a run, each as a process of its own that may be killed at any moment."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from functools import partial
from pathlib import Path
from random import Random
from typing import Any, Literal
from uuid import UUID

import httpx
import msgspec

from adapters.event_log.points import Point
from adapters.keyring import Keyring
from adapters.postgres.pool import open_pool
from domain.ports import EventLog
from domain.values import PersonId
from entrypoints import logs
from entrypoints.dispatch import Dispatch
from entrypoints.settings import Settings
from entrypoints.torture.doors import ANSWER_SECONDS_MAX, Direct, Door, Http
from entrypoints.torture.losing import DeafWakeups, LosingCommitter, open_log_with
from entrypoints.torture.market import Market, World
from entrypoints.torture.records import Asked, Broken, Fired, Journal, Passed, Told, of_kind
from entrypoints.torture.sockets import Watcher
from entrypoints.torture.writers import Writer, learn, open_questions
from entrypoints.wiring import APP_ROLE, SystemClock, database_url

PART_VARIABLE = "SOUK_TORTURE_PART"
PAST_WISHES_MAX = 50
Role = Literal["writer", "client", "follower", "watcher"]


class Part(msgspec.Struct, frozen=True):
    """What one process is to do. `tokens` is each person's access token; `provider`: the simulators play the
    payment provider too."""

    role: Role
    name: str
    seed: int
    folder: str
    tokens: Mapping[UUID, str]
    wishes_max: int = 0
    wishes_per_second: float = 1.0
    provider: bool = False

    @property
    def journal(self) -> Path:
        return Path(self.folder) / f"{self.name}.jsonl"

    @property
    def people(self) -> Sequence[PersonId]:
        return [PersonId(person) for person in self.tokens]


def act() -> None:
    """The part that the environment names, until SIGTERM."""
    settings = Settings()
    logs.configure(settings.log_level)
    part = msgspec.json.decode(os.environ[PART_VARIABLE], type=Part)
    asyncio.run(PARTS[part.role](settings, part))


async def write(settings: Settings, part: Part) -> None:
    """Commands through a dispatcher and a committer of its own, which is cut short again and again."""
    journal, random = Journal(part.journal), luck(part)

    def lost(point: Point) -> None:
        journal.write(Fired(f"commit_cut_{point}"))

    async with opened(settings, committer=partial(LosingCommitter, random=random, lost=lost)) as log:
        dispatch = Dispatch(log)
        await simulate(part, journal, random, log, Direct(dispatch, SystemClock()), dispatch)


async def ask(settings: Settings, part: Part) -> None:
    """Requests to the web process."""
    limits = httpx.Limits(max_connections=20)
    async with (
        opened(settings) as log,
        httpx.AsyncClient(
            base_url=settings.local_url, timeout=ANSWER_SECONDS_MAX, limits=limits, trust_env=False
        ) as client,
    ):
        await simulate(part, Journal(part.journal), luck(part), log, Http(client, part.tokens), None)


async def simulate(
    part: Part, journal: Journal, random: Random, log: EventLog, door: Door, dispatch: Dispatch | None
) -> None:
    world = World(part.people)
    asked, told = of_kind(part.journal, Asked), of_kind(part.journal, Told)
    writer = Writer(
        name=part.name,
        door=door,
        market=Market(world, random, provider=part.provider),
        journal=journal,
        random=random,
        past=partial(past_wishes, Path(part.folder), door.name),
        wishes_max=part.wishes_max,
        wishes_per_second=part.wishes_per_second,
        asked=len(asked),
    )
    learning = asyncio.create_task(learn(world, log, dispatch))
    await writer.run(told_to_stop(), open_questions(asked, told))
    learning.cancel()
    await asyncio.gather(learning, return_exceptions=True)


def past_wishes(folder: Path, door: str) -> Sequence[Asked]:
    """Some of the latest wishes of all who use this door."""
    files = (*folder.glob("writer-*.jsonl"), *folder.glob("client-*.jsonl"))
    wishes = [asked for file in files for asked in of_kind(file, Asked)[-PAST_WISHES_MAX:]]
    return [asked for asked in wishes if asked.door == door]


async def follow(settings: Settings, part: Part) -> None:
    """Every event from the beginning, twice: by a follower as it should be, and by one who hears no notice.
    Started again, each goes on after the last event it wrote down."""
    stopping = told_to_stop()
    deaf_path = part.journal.with_stem(f"{part.name}-deaf")
    async with opened(settings) as log, opened(settings, wakeups=DeafWakeups) as deaf_log:
        following = [
            asyncio.create_task(pass_on(log, part.journal)),
            asyncio.create_task(pass_on(deaf_log, deaf_path, Fired("notice_unheard"))),
        ]
        await stopping.wait()
        for task in following:
            task.cancel()
        await asyncio.gather(*following, return_exceptions=True)


async def pass_on(log: EventLog, path: Path, *besides: Fired) -> None:
    """Until cancelled; `besides` is written with each batch."""
    journal, passed = Journal(path), of_kind(path, Passed)
    try:
        async with aclosing(log.follow(passed[-1].position if passed else 0)) as batches:  # type: ignore[type-var]
            async for batch in batches:
                journal.write(*(Passed(each.position, each.stream, each.version) for each in batch), *besides)
    except Exception as error:
        journal.write(Broken(repr(error)))


async def watch(settings: Settings, part: Part) -> None:
    """A socket for each person, each with a journal of its own."""
    stopping = told_to_stop()
    async with (
        httpx.AsyncClient(base_url=settings.local_url, trust_env=False) as client,
        asyncio.TaskGroup() as group,
    ):
        for number, (person, token) in enumerate(part.tokens.items()):
            journal = Journal(Path(part.folder) / f"{part.name}-{number}.jsonl")
            random = Random(f"{part.seed} {part.name} {number}")
            watcher = Watcher(person, token, client, settings.local_url, journal, random)
            group.create_task(watcher.run(stopping))


@asynccontextmanager
async def opened(settings: Settings, **parts: Any) -> AsyncIterator[EventLog]:
    url = database_url(settings)
    pool = await open_pool(url, role=APP_ROLE, min_size=1, max_size=4)
    async with pool, open_log_with(url, Keyring(pool, settings.secret("master")), **parts) as log:
        yield log


def luck(part: Part) -> Random:
    """Different in each life, the same for the same seed."""
    lives = len(of_kind(part.journal, Asked))
    return Random(f"{part.seed} {part.name} {lives}")


def told_to_stop() -> asyncio.Event:
    stopping, loop = asyncio.Event(), asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    return stopping


PARTS: Mapping[Role, Any] = {
    "writer": write,
    "client": ask,
    "follower": follow,
    "watcher": watch,
}
