"""Proves that this version reads what is really stored: every (name, schema) loads, lifts and folds."""

from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass, field

from adapters.event_codec import Codec, CodecError
from adapters.event_log.reading import Stored, from_row
from adapters.event_log.statements import Tables
from adapters.postgres.pool import Connection, connect
from domain.decider import Decider
from domain.policies import DECIDERS
from entrypoints.history.reading import AUDITOR_ROLE, Masking

SAMPLES = 100
PAGE = 1_000
CULPRITS_MAX = 20
SCAN_SECONDS_MAX = 3_600.0

PAIRS = "SELECT topic, schema_version, count(*) FROM {events} GROUP BY 1, 2 ORDER BY 1, 2"
CHOSEN = """
DECLARE chosen NO SCROLL CURSOR FOR
WITH placed AS (
    SELECT originator_id, row_number() OVER (
        PARTITION BY topic, schema_version ORDER BY hashint8(notification_id), notification_id
    ) AS place FROM {events}
)
SELECT {columns} FROM {events}
WHERE %(all)s OR originator_id IN (SELECT originator_id FROM placed WHERE place <= %(samples)s)
ORDER BY originator_id, originator_version
"""
"""Whole streams, for an event folds only upon those before it: the samples' streams, or all."""
FETCH = f"FETCH {PAGE} FROM chosen"


@dataclass(frozen=True)
class Culprit:
    """The first event of a stream that this version cannot take in."""

    position: int
    stream: str
    version: int
    name: str
    schema: int
    error: str


@dataclass
class Pair:
    """How many events of one name and schema are stored, and how many of them were tried."""

    name: str
    schema: int
    stored: int
    tried: int = 0


@dataclass
class Findings:
    pairs: Sequence[Pair]
    culprits: list[Culprit] = field(default_factory=list)

    @property
    def good(self) -> bool:
        return not self.culprits and all(pair.tried for pair in self.pairs)


@dataclass
class Folding:
    """The stream that is being folded; streams come one after the other, so one state is held."""

    codec: Codec
    stream: str = ""
    state: object = None
    decider: Decider[object] | None = None
    failed: bool = False

    def take(self, stored: Stored) -> Culprit | None:
        entry = stored.entry
        if entry.stream != self.stream:
            self.stream, self.failed = entry.stream, False
            self.decider = DECIDERS.get(entry.stream.split("-", 1)[0])
            self.state = self.decider.initial if self.decider else None
        if self.failed:
            return None
        try:
            self._fold(stored)
        except Exception as error:
            self.failed = True
            words = str(error) if isinstance(error, CodecError) else repr(error)
            place = (stored.position, entry.stream, entry.version, entry.name, entry.schema)
            return Culprit(*place, f"{type(error).__name__}: {words}")
        return None

    def _fold(self, stored: Stored) -> None:
        entry = stored.entry
        if self.decider is None:
            raise LookupError(f"no aggregate is kept in streams like {entry.stream}")
        event, _ = self.codec.decode(entry.name, entry.schema, entry.body, entry.stream, entry.version)
        self.state = self.decider.evolve(self.state, event)
        if self.state is None:
            raise LookupError(f"{entry.name} does not belong in streams of its kind")


async def scanned(
    url: str, everything: bool = False, tables: Tables | None = None, samples: int = SAMPLES
) -> Findings:
    """Tries `samples` events of every pair with all that came before them in their streams, so every event
    of a pair that is rarely stored; `everything`: the whole log, one stream in memory at a time."""
    tables = tables or Tables()
    connection = await connect(url, AUDITOR_ROLE, statement_seconds_max=SCAN_SECONDS_MAX)
    async with connection, connection.transaction():
        rows = await (await connection.execute(tables.sql(PAIRS))).fetchall()
        findings = Findings([Pair(*row) for row in rows])
        values = {"all": everything, "samples": samples}
        await connection.execute("SET LOCAL idle_in_transaction_session_timeout = 0")
        await connection.execute(tables.sql(CHOSEN), values)
        folding = Folding(Codec(Masking()))
        known = {(pair.name, pair.schema): pair for pair in findings.pairs}
        async for page in pages(connection):
            for stored in page:
                if culprit := folding.take(stored):
                    findings.culprits.append(culprit)
                if pair := known.get((stored.entry.name, stored.entry.schema)):
                    pair.tried += 1
    return findings


async def pages(connection: Connection) -> AsyncIterator[Iterable[Stored]]:
    while rows := await (await connection.execute(FETCH, binary=True)).fetchall():
        yield map(from_row, rows)
