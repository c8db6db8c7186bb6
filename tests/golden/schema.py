"""The database's schema as text: what `pg_dump` says, without what differs from one dump to the next."""

import subprocess
from pathlib import Path

from adapters.postgres.server import Server

SCHEMA = Path(__file__).parent / "schema.sql"
NOISE = ("--", "SET ", "SELECT pg_catalog.set_config", "\\restrict", "\\unrestrict")


def dump(server: Server, url: str) -> str:
    command = [server.program("pg_dump"), "--schema-only", "--no-comments", f"--dbname={url}"]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    lines = [line for line in said.splitlines() if line and not line.startswith(NOISE)]
    return "\n".join(lines) + "\n"
