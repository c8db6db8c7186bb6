"""Deletes the bytes of files that were removed."""

from collections.abc import Sequence
from dataclasses import dataclass

import structlog
from tenacity import RetryCallState

from adapters.files.sealed import SealedFiles, Stored
from domain.decider import Recorded
from domain.files import FileRemoved, file
from domain.ports import FilesUnavailable
from entrypoints.dispatch import Dispatch
from entrypoints.patience import patiently

log = structlog.get_logger("files")


def unavailable(attempt: RetryCallState) -> None:
    log.warning("files_unavailable", error=str(attempt.outcome.exception() if attempt.outcome else None))


@dataclass(frozen=True)
class Removing:
    """Harmless to repeat; a store that does not answer is asked until it does."""

    files: SealedFiles
    dispatch: Dispatch

    async def take(self, batch: Sequence[Recorded]) -> None:
        for recorded in batch:
            if isinstance(recorded.event, FileRemoved):
                await self._delete(recorded.event)

    @patiently(FilesUnavailable, least_seconds=0.5, most_seconds=60.0, told=unavailable)
    async def _delete(self, removed: FileRemoved) -> None:
        held = await self.dispatch.state(file, removed.file)
        await self.files.delete(Stored.of(held.state.stored))
