"""Scenarios have an installation to themselves each, so that they can move its clock and spoil its rows."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from tests.entrypoints.api.conftest import Api, Someone, application_body, opened, task_body, worked
from tests.entrypoints.api.test_applications import Choice


@pytest_asyncio.fixture
async def own(database: str, tmp_path: Path) -> AsyncIterator[Api]:
    async with worked(database, tmp_path), opened(database, tmp_path) as api:
        yield api


@pytest_asyncio.fixture
async def mona(own: Api) -> AsyncIterator[Someone]:
    """She hires."""
    async with own.member() as someone:
        yield someone


@pytest_asyncio.fixture
async def omar(own: Api) -> AsyncIterator[Someone]:
    """He works."""
    async with own.member() as someone:
        yield someone


@pytest_asyncio.fixture
async def choice(own: Api, mona: Someone, omar: Someone) -> Choice:
    """A task of hers that he has applied to."""
    task = (await mona.post("/v1/tasks", task_body())).json()["id"]
    applied = await omar.post(f"/v1/tasks/{task}/applications", application_body())
    return Choice(own, mona, omar, task, applied.json()["id"])
