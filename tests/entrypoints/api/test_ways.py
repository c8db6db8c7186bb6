"""The sign-in page learns of the demo's people where this machine alone can reach it, and nowhere else."""

from pathlib import Path
from typing import Any

import pytest

from entrypoints.demo import DemoAccount, remember
from tests.entrypoints.api.conftest import Api, opened

LAYLA = DemoAccount("layla", "Layla", "client", "open-the-souk")


async def told(api: Api, home: Path, **changes: Any) -> Any:
    database = api.souk.settings.database_url
    async with opened(database, home, **changes) as there, there.visitor() as visitor:
        return (await visitor.get("/v1/auth/ways")).json()["demo"]


async def test_the_demos_people_are_told(api: Api, tmp_path: Path) -> None:
    remember(tmp_path, [LAYLA])
    (layla,) = await told(api, tmp_path)
    known = {"username": "layla", "name": "Layla", "role": "client", "password": "open-the-souk"}
    assert layla == known | {"code": None}


@pytest.mark.parametrize("host", ["0.0.0.0", "203.0.113.7"])
async def test_passwords_are_told_to_nobody_from_outside(api: Api, tmp_path: Path, host: str) -> None:
    remember(tmp_path, [LAYLA])
    assert await told(api, tmp_path, host=host) == []


@pytest.mark.parametrize("changes", [{"demo": False}, {"public_url": "https://souk.example"}])
async def test_nor_of_what_is_no_demo_or_served_to_others(
    api: Api, tmp_path: Path, changes: dict[str, Any]
) -> None:
    remember(tmp_path, [LAYLA])
    assert await told(api, tmp_path, **changes) == []


async def test_without_a_demo_there_is_nobody(api: Api, tmp_path: Path) -> None:
    assert await told(api, tmp_path) == []
