"""Operators and auditors, made as an installation makes them: two-step sign-in, then the command line."""

import subprocess
import sys

import httpx
import pyotp

from tests.e2e.conftest import Person
from tests.installation import ROOT, Installation

PASSWORD = "four words in a row"


def appoint(souk: Installation, http: httpx.Client, username: str, role: str) -> list[str]:
    """Somebody who is signed in over `http`; the recovery codes that a second step takes."""
    secret = http.post("/v1/me/two-step", json={}).raise_for_status().json()["secret"]
    confirmed = http.post("/v1/me/two-step/confirm", json={"code": pyotp.TOTP(secret).now()})
    grant = [sys.executable, "-m", "entrypoints.cli", "users", "grant", username, role]
    subprocess.run(grant, cwd=ROOT, env=souk.environment, check=True, capture_output=True)
    codes: list[str] = confirmed.raise_for_status().json()["codes"]
    return codes


def appoint_by_name(person: Person, role: str) -> list[str]:
    """Somebody who has registered in a browser."""
    with httpx.Client(base_url=person.souk.address, trust_env=False) as http:
        login = {"login": person.username, "password": PASSWORD}
        access = http.post("/v1/auth/login", json=login).raise_for_status().json()["access"]
        http.headers["authorization"] = f"Bearer {access}"
        return appoint(person.souk, http, person.username, role)
