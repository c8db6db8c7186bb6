"""Golden events: a stored body for every shape that an event ever had, and the fields it opens to.

`events/<name>.json` holds the present shape, `events/<name>.v<schema>.json` an earlier one; `keys.json` the
wrapped key that opens them. Once written a body is never changed: logs out there hold such bytes.
"""

import json
from base64 import b64decode, b64encode
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec

from adapters.event_codec import Codec
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool
from domain.decider import Event
from tests.golden.examples import PERSON

EVENTS = Path(__file__).parent / "events"
KEYS = Path(__file__).parent / "keys.json"
MASTER_KEY = bytes(range(32))

INSERT_KEY = "INSERT INTO private.keys (person, wrapped, master) VALUES (%s, %s, %s)"
READ_KEY = "SELECT wrapped, master FROM private.keys WHERE person = %s"


@dataclass(frozen=True)
class Golden:
    name: str
    schema: int
    stream: str
    version: int
    body: Any
    """As it is stored."""
    opened: Any
    """The event's fields as they read today: an earlier shape is shown lifted."""

    @property
    def bytes(self) -> bytes:
        return msgspec.json.encode(self.body)

    def decode(self, codec: Codec) -> tuple[Event, bool]:
        return codec.decode(self.name, self.schema, self.bytes, self.stream, self.version)


def opened(event: Event) -> Any:
    return msgspec.json.decode(msgspec.json.encode(event))


def goldens() -> dict[str, Golden]:
    """By file name without its ending."""
    return {path.stem: Golden(**json.loads(path.read_text())) for path in sorted(EVENTS.glob("*.json"))}


def save(stem: str, golden: Golden) -> None:
    text = json.dumps(asdict(golden), ensure_ascii=False, indent=2)
    (EVENTS / f"{stem}.json").write_text(text + "\n")


def draw_up(event: Event, codec: Codec) -> Golden:
    stream, version = f"{event.NAME.split('.')[0]}-{UUID(int=1)}", 3
    body = json.loads(codec.encode(event, stream, version))
    return Golden(event.NAME, event.SCHEMA, stream, version, body, opened(event))


async def golden_keyring(pool: Pool) -> Keyring:
    """A keyring that holds the golden person's key; makes and keeps that key the first time."""
    keyring = Keyring(pool, MASTER_KEY)
    async with pool.connection() as connection:
        if KEYS.exists():
            kept = json.loads(KEYS.read_text())
            await connection.execute(INSERT_KEY, [PERSON, b64decode(kept["wrapped"]), kept["master"]])
        else:
            await keyring.create(PERSON)
            row = await (await connection.execute(READ_KEY, [PERSON])).fetchone()
            assert row
            kept = {"person": str(PERSON), "wrapped": b64encode(row[0]).decode(), "master": row[1]}
            KEYS.write_text(json.dumps(kept, indent=2) + "\n")
    await keyring.load([PERSON])
    return keyring
