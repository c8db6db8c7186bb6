"""The keys that access tokens are signed with, as files: one that signs, and those before it.

`access-token` signs. A rotation keeps it as `access-token.<microsecond>`, when it was replaced: what it
signed is accepted until the last of it has run out. Every process looks here once a second.
"""

import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.secret_files import load, load_or_create
from adapters.tokens import LIFETIME

NAME = "access-token"
UNNOTICED = timedelta(seconds=60)
"""More than enough for every process to have seen that there is a new key."""


@dataclass(frozen=True)
class SigningKeys:
    """In a folder that others cannot read. `now` tells the time in UTC."""

    folder: Path
    now: Callable[[], datetime]

    def seeds(self) -> Sequence[bytes]:
        """32 bytes each: first the one to sign with, then those whose tokens may still be in date."""
        kept = [path for path in self._replaced() if not self._over(path)]
        return [load_or_create(self.folder, NAME), *(load(path) for path in kept)]

    def rotate(self) -> None:
        """A new key signs from now on. Keys that nothing can depend on any more are removed."""
        load_or_create(self.folder, NAME)
        os.link(self.folder / NAME, self._free(int(self.now().timestamp() * 1e6)))
        fresh = f"{NAME}-{secrets.token_hex(8)}"
        load_or_create(self.folder, fresh)
        (self.folder / fresh).replace(self.folder / NAME)
        for path in self._replaced():
            if self._over(path):
                path.unlink(missing_ok=True)

    def forget(self) -> None:
        """What earlier keys signed counts no longer: for one that others may have seen."""
        for path in self._replaced():
            path.unlink(missing_ok=True)

    def _replaced(self) -> Sequence[Path]:
        return sorted(path for path in self.folder.glob(f"{NAME}.*") if path.suffix[1:].isdigit())

    def _free(self, microsecond: int) -> Path:
        path = self.folder / f"{NAME}.{microsecond}"
        return self._free(microsecond + 1) if path.exists() else path

    def _over(self, path: Path) -> bool:
        replaced = datetime.fromtimestamp(int(path.suffix[1:]) / 1e6, UTC)
        return self.now() > replaced + LIFETIME + UNNOTICED
