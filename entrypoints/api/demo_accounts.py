"""`/v1/demo`: whom a visitor of the demo can sign in as, for the sign-in page. Not there without a demo."""

import msgspec
from fastapi import FastAPI, Request, Response
from starlette.routing import Route

from entrypoints.api.problems import Problem
from entrypoints.demo import accounts

PATH = "/v1/demo"


def add_demo_accounts(app: FastAPI) -> None:
    async def demo_accounts(request: Request) -> Response:
        settings = request.app.state.souk.settings
        known = accounts(settings.home) if settings.demo else []
        if not known:
            raise Problem(404, "not_found", "There is nothing here that you may see.")
        return Response(msgspec.json.encode({"accounts": known}), media_type="application/json")

    app.router.routes.append(Route(PATH, demo_accounts))
