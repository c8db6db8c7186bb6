"""Writes the golden files that are missing: `python -m tests.golden.write`.

A new event gets one; the golden of an event whose schema has been raised is kept as `<name>.v<old>`, and what
all its older ones open to is written anew, like the JSON Schemas of the events and the schema of the
database. Look at the difference before you commit it.
"""

import asyncio
import tempfile
from dataclasses import replace
from pathlib import Path

from adapters.event_codec import Codec
from adapters.postgres.migrate import migrate
from adapters.postgres.pool import open_pool
from adapters.postgres.server import Server, ensure_database
from tests.golden.examples import domain_events, example
from tests.golden.schema import SCHEMA, dump
from tests.golden.shapes import write_schemas
from tests.golden.stored import draw_up, golden_keyring, goldens, opened, save


def write_events(codec: Codec) -> None:
    known = goldens()
    for name, kind in domain_events().items():
        old = known.get(name)
        if old and old.schema < kind.SCHEMA:
            for each in (golden for golden in known.values() if golden.name == name):
                save(f"{name}.v{each.schema}", replace(each, opened=opened(each.decode(codec)[0])))
        if not old or old.schema < kind.SCHEMA:
            save(name, draw_up(example(kind), codec))


async def main(home: Path) -> None:
    with Server.start(home) as server:
        ensure_database(server.url())
        await migrate(server.url())
        SCHEMA.write_text(dump(server, server.url()))
        pool = await open_pool(server.url(), role="souk_app", min_size=1, max_size=2)
        write_events(Codec(await golden_keyring(pool)))
        await pool.close()


if __name__ == "__main__":
    write_schemas()
    with tempfile.TemporaryDirectory(prefix="souk-golden-") as folder:
        asyncio.run(main(Path(folder)))
