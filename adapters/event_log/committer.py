"""Group commit: everything that waits goes into one transaction, and each decision is judged on its own.

Appends of all processes are serialised by one advisory lock, so positions are contiguous and in commit
order, and nobody can see N+1 before N. The lock, the fsync and the NOTIFY are paid once per batch.
"""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from psycopg import AsyncClientCursor, InterfaceError, InternalError, OperationalError

from adapters.event_log.append import ENCODE, Append, Declined, Verdict, bytea
from adapters.event_log.copying import asked, ended, filled
from adapters.event_log.ledger import Ledger, ledger
from adapters.event_log.points import Point, Reached
from adapters.event_log.rows import copied
from adapters.event_log.statements import BEGIN_AND_LOOK, LOOKED, PREPARE, WRITE, WRITE_WITH_CLAIMS, Tables
from adapters.postgres.pool import Connection, DeadlineExceeded, deadline
from domain.ports import Overloaded

BATCH_SECONDS_MAX = 10.0
SPLIT_DECISIONS = 16
"""From twice as many on, what waits is taken half by half: one half is prepared while the other commits."""
TOLD_AT_ONCE = 2
"""So many callers go on before the database is listened to again."""
PATIENCE_SECONDS = 15.0
RETRY_SECONDS = 0.1
FULL = "the log takes no more at this moment"
GUILTY_CLASSES = ("54",)
"""SQLSTATE classes among the operational errors that the statement itself is to blame for."""


@dataclass(frozen=True)
class Limits:
    """What waits and what goes into one batch; a single decision may be larger than a batch."""

    queue_decisions: int = 4_096
    queue_bytes: int = 64 * 2**20
    batch_decisions: int = 512
    batch_bytes: int = 4 * 2**20


USUAL = Limits()


class Slot:
    """A place in the queue: taken when a decision arrives, filled once it is encoded."""

    __slots__ = ("append", "bytes", "done")

    def __init__(self, done: asyncio.Future[Verdict]) -> None:
        self.append: Append | None = None
        self.bytes = 0
        self.done = done


class Committer:
    """A process's one writer of one log. `connect` opens its connection, `moved` hears each new head."""

    def __init__(
        self,
        connect: Callable[[], Awaitable[Connection]],
        tables: Tables,
        moved: Callable[[int], None],
        limits: Limits = USUAL,
        *,
        reached: Reached | None = None,
    ) -> None:
        self._connect = connect
        self.tables = tables
        self._moved = moved
        self._limits = limits
        self._reached = reached
        self._write, self._write_with_claims = (
            tables.sql(statement).as_bytes() for statement in (WRITE, WRITE_WITH_CLAIMS)
        )
        self._connection: Connection | None = None
        self._queue: deque[Slot] = deque()
        self._queue_bytes = 0
        self._last_decisions = 0
        self._telling: set[asyncio.Task[None]] = set()
        self._awake = asyncio.Event()
        self._closing = False
        self._running: asyncio.Task[None] | None = None

    async def submit(self, prepare: Callable[[], Awaitable[Append]]) -> Verdict:
        """Places are given in the order of the calls, however long each takes to prepare.

        Raises `Overloaded` (nothing was written), `DeadlineExceeded` (unknown: ask again with the same
        command id), and what `prepare` or PostgreSQL raised against this decision alone.
        """
        slot = self._reserve()
        try:
            append = await prepare()
            if self._queue_bytes >= self._limits.queue_bytes:  # others were ready first and filled it
                raise Overloaded(FULL)
        except BaseException:
            slot.done.cancel()
            self._awake.set()
            raise
        slot.append, slot.bytes = append, append.bytes
        self._queue_bytes += slot.bytes
        self._awake.set()
        return await slot.done

    async def close(self) -> None:
        """Takes no more, writes what waits, and lets go of the connection."""
        self._closing = True
        self._awake.set()
        if self._running is not None:
            await self._running
        await asyncio.gather(*self._telling)
        await self._disconnect()

    def _reserve(self) -> Slot:
        full = (
            len(self._queue) >= self._limits.queue_decisions or self._queue_bytes >= self._limits.queue_bytes
        )
        if full or self._closing:
            raise Overloaded(FULL)
        if self._running is None or self._running.done():
            self._running = asyncio.create_task(self._run())
        slot = Slot(asyncio.get_running_loop().create_future())
        self._queue.append(slot)
        return slot

    async def _run(self) -> None:
        batch: list[Slot] = []
        try:
            while batch := await self._next():
                await self._settle(batch, time.monotonic() + PATIENCE_SECONDS)
        finally:  # whoever still waits when we are ended must not wait for ever
            for slot in (*batch, *self._queue):
                slot.done.cancel()
            self._queue.clear()

    async def _next(self) -> list[Slot]:
        """Waits for work; empty only when closing and all is done."""
        while True:
            batch = self._take()
            if batch or (self._closing and not self._queue):
                return batch
            self._awake.clear()
            await self._awake.wait()

    def _take(self) -> list[Slot]:
        """From the front of the queue what is ready, within the limits of a batch."""
        batch: list[Slot] = []
        room = self._limits.batch_bytes
        half = max(SPLIT_DECISIONS, (self._last_decisions + len(self._queue) + 1) // 2)
        while self._queue and len(batch) < min(half, self._limits.batch_decisions):
            slot = self._queue[0]
            if slot.append is None and not slot.done.done():
                break
            if batch and slot.bytes > room:
                break
            self._queue.popleft()
            self._queue_bytes -= slot.bytes
            room -= slot.bytes
            if not slot.done.done():
                batch.append(slot)
        self._last_decisions = len(batch)
        return batch

    async def _settle(self, batch: Sequence[Slot], until: float) -> None:
        """Commits the batch, however often the connection is lost meanwhile.

        Whether a lost commit took place is no question: done again, each command finds its own answer.
        """
        while time.monotonic() < until:
            try:
                async with deadline(BATCH_SECONDS_MAX):
                    verdicts = await self._commit([slot.append for slot in batch if slot.append])
            except Exception as error:
                await self._disconnect()
                if passes_by_itself(error):
                    await asyncio.sleep(RETRY_SECONDS)
                    continue
                return await self._isolate(batch, until, error)
            return self._resolve(batch, verdicts)
        for slot in batch:
            _fail(slot, DeadlineExceeded(f"the log could not be reached for {PATIENCE_SECONDS} s"))
        return None

    def _resolve(self, batch: Sequence[Slot], verdicts: Sequence[Verdict]) -> None:
        """A few at a time, so that the next batch commits while those who were told decide again."""
        telling = asyncio.create_task(_tell(batch, verdicts))
        self._telling.add(telling)
        telling.add_done_callback(self._telling.discard)

    async def _isolate(self, batch: Sequence[Slot], until: float, error: Exception) -> None:
        """One by one, so that only the guilty one fails."""
        if len(batch) == 1:
            return _fail(batch[0], error)
        for slot in batch:
            await self._settle([slot], until)
        return None

    async def _commit(self, appends: Sequence[Append]) -> list[Verdict]:
        """One transaction, and one message to the server: it looks, then waits for what is to be written.

        Only when something is to be done alongside is the writing asked for in a message of its own.
        """
        connection = await self._connected()
        await self._at(Point.BEGINNING, connection)
        streams = list({stream: None for append in appends for stream in append.reads})
        drafts = list({stream: None for append in appends for stream in append.drafts})
        looking = AsyncClientCursor(connection).mogrify(
            BEGIN_AND_LOOK, [self.tables.lock, *_questions(appends, streams, drafts)]
        )
        claiming = any(append.claims for append in appends)
        apart = any(append.alongside for append in appends)
        writing = self._write_with_claims if claiming else self._write
        query = looking.encode() if apart else b"%b;%b" % (looking.encode(), writing)
        results = await connection.wait(asked(connection.pgconn, query))
        book = ledger(results[LOOKED].get_value(0, 0) or b"", streams, drafts)
        await self._at(Point.LOCKED, connection)
        verdicts = [book.judge(append) or await _judged(book, append, connection) for append in appends]
        if apart:
            await connection.wait(asked(connection.pgconn, writing))
        await self._put(connection, book, claiming=claiming)
        await self._at(Point.COMMITTED, connection)
        self._moved(book.head)
        return verdicts

    async def _put(self, connection: Connection, book: Ledger, *, claiming: bool) -> None:
        """Fills the COPYs that wait with what the book adds; what was asked behind them commits."""
        added = [book.event_rows, book.answer_rows, *([book.claim_rows] if claiming else ())]
        await connection.wait(filled(connection.pgconn, [copied(rows) for rows in added]))
        await self._at(Point.WRITTEN, connection)
        *_, last = await connection.wait(ended(connection.pgconn))
        if last.command_status != b"COMMIT":
            raise InternalError(f"the commit became a {last.command_status!r}")

    async def _at(self, point: Point, connection: Connection) -> None:
        if self._reached is not None:
            await self._reached(point, connection)

    async def _connected(self) -> Connection:
        if self._connection is None:
            connection = await self._connect()
            await connection.execute(self.tables.sql(PREPARE))
            self._connection = connection
        return self._connection

    async def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            await connection.close()


async def _judged(book: Ledger, append: Append, connection: Connection) -> Verdict:
    if append.alongside is not None and not await append.alongside(connection):
        return Declined()
    return book.accept(append)


def _questions(appends: Sequence[Append], streams: Sequence[str], drafts: Sequence[str]) -> Sequence[str]:
    claims = {key for append in appends for key in append.claims}
    wanted = [{"kind": key.kind, "hash": bytea(key.hash)} for key in claims]
    commands = [append.command_id for append in appends]
    return [ENCODE(each).decode() for each in (streams, commands, wanted, drafts)]


async def _tell(batch: Sequence[Slot], verdicts: Sequence[Verdict]) -> None:
    for count, (slot, verdict) in enumerate(zip(batch, verdicts, strict=True), 1):
        if not slot.done.done():
            slot.done.set_result(verdict)
        if count % TOLD_AT_ONCE == 0:
            await asyncio.sleep(0)


def _fail(slot: Slot, error: Exception) -> None:
    if not slot.done.done():
        slot.done.set_exception(error)


def passes_by_itself(error: Exception) -> bool:
    """A lost connection, a lock not given in time, a full disk: the same may succeed later."""
    if isinstance(error, OperationalError):
        return (error.sqlstate or "")[:2] not in GUILTY_CLASSES
    return isinstance(error, InterfaceError | OSError)
