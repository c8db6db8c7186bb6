"""Scenarios have an installation to themselves each, so that they can move its clock and spoil its rows; who
acts in it, and what they begin with, is as in the tests of the API."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.entrypoints.api.conftest import Api, mona, omar, opened, worked
from tests.entrypoints.api.test_applications import choice

__all__ = ["api", "choice", "mona", "omar"]


@pytest_asyncio.fixture
async def api(database: str, tmp_path: Path) -> AsyncIterator[Api]:
    async with worked(database, tmp_path), opened(database, tmp_path) as own:
        yield own
