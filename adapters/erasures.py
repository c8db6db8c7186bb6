"""Who was erased, kept outside the database and its backups: a file that is only ever added to.

A line is a person's id and the time, nothing else of them. Keep it apart from backups of the database: after
an old one is restored, `entrypoints.erasure.replay` erases once more everybody it names.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from domain.values import PersonId

LINE_BYTES = 36


@dataclass(frozen=True)
class Erasures:
    path: Path

    def people(self) -> Sequence[PersonId]:
        """In the order of their erasure. A line that a crash cut short counts when the id is whole."""
        if not self.path.exists():
            return []
        ids = (line[:LINE_BYTES] for line in self.path.read_text(encoding="ascii").splitlines())
        return list(dict.fromkeys(PersonId(UUID(each)) for each in ids if len(each) == LINE_BYTES))

    def add(self, person: PersonId) -> None:
        """On the disk when this returns. Again changes nothing."""
        if person in self.people():
            return
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        line = f"\n{person} {datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
        descriptor = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            os.write(descriptor, line.encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
