"""`/v1/demo`: whom a visitor of the demo can sign in as, for the sign-in page. Not there without a demo.

Who looks after the platform signs in by two steps there as well. Their device is simulated: its code is told
here, and only where nobody but this machine can ask.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import msgspec
import pyotp
from fastapi import FastAPI, Request, Response
from starlette.routing import Route

from entrypoints.api.problems import Problem
from entrypoints.demo import DemoAccount, accounts

PATH = "/v1/demo"


def add_demo_accounts(app: FastAPI) -> None:
    async def demo_accounts(request: Request) -> Response:
        souk = request.app.state.souk
        known = accounts(souk.settings.home) if souk.settings.demo else []
        if not known:
            raise Problem(404, "not_found", "There is nothing here that you may see.")
        shown = [each for each in known if souk.settings.private or not each.authenticator]
        told = {"accounts": [facts(each, souk.clock.now()) for each in shown]}
        return Response(msgspec.json.encode(told), media_type="application/json")

    app.router.routes.append(Route(PATH, demo_accounts))


def facts(known: DemoAccount, now: datetime) -> Mapping[str, Any]:
    """`code`: what their simulated device shows now; null where a password is enough."""
    code = pyotp.TOTP(known.authenticator).at(now) if known.authenticator else None
    told = {name: getattr(known, name) for name in ("username", "name", "role", "password")}
    return told | {"code": code}
