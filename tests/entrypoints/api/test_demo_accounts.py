"""The sign-in page learns of the demo's accounts where there is a demo, and nowhere else."""

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pyotp
import pytest
from fastapi import FastAPI

from entrypoints.api import problems
from entrypoints.api.demo_accounts import PATH, add_demo_accounts
from entrypoints.demo import DemoAccount, remember
from entrypoints.wiring import SystemClock

LAYLA = DemoAccount("layla", "Layla", "client", "open-the-souk")


HODA = DemoAccount("hoda", "Hoda", "operator", "open-the-souk", pyotp.random_base32())


async def asked(home: Path, demo: bool, private: bool = True) -> httpx.Response:
    app = FastAPI()
    problems.install(app)
    add_demo_accounts(app)
    app.state.souk = SimpleNamespace(
        settings=SimpleNamespace(home=home, demo=demo, private=private), clock=SystemClock()
    )
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://souk") as http:
        return await http.get(PATH)


async def test_the_demos_accounts_are_told(tmp_path: Path) -> None:
    remember(tmp_path, [LAYLA])
    told: Any = (await asked(tmp_path, demo=True)).json()
    layla = {"username": "layla", "name": "Layla", "role": "client", "password": "open-the-souk"}
    assert told == {"accounts": [layla | {"code": None}]}


async def test_the_code_of_a_simulated_device_is_told_to_this_machine_alone(tmp_path: Path) -> None:
    remember(tmp_path, [LAYLA, HODA])
    told: Any = (await asked(tmp_path, demo=True)).json()["accounts"]
    assert pyotp.TOTP(HODA.authenticator).verify(told[1]["code"], valid_window=1)
    assert HODA.authenticator not in str(told)
    beyond: Any = (await asked(tmp_path, demo=True, private=False)).json()["accounts"]
    assert [each["username"] for each in beyond] == ["layla"]


@pytest.mark.parametrize(("made", "demo"), [(False, True), (True, False), (False, False)])
async def test_without_a_demo_there_is_nothing(tmp_path: Path, made: bool, demo: bool) -> None:
    if made:
        remember(tmp_path, [LAYLA])
    assert (await asked(tmp_path, demo)).status_code == 404
