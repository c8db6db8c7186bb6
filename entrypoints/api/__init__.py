"""The HTTP API: `create_app(souk)`."""

from typing import TYPE_CHECKING

from fastapi import FastAPI

from entrypoints.api import (
    auth,
    catalogue,
    contracts,
    conversations,
    dashboard,
    health,
    me,
    notifications,
    problems,
    recommendations,
    tasks,
    users,
    wallet,
    webhooks,
)
from entrypoints.api.openapi import document

if TYPE_CHECKING:
    from entrypoints.wiring import Souk

NOUNS = (
    auth,
    me,
    users,
    catalogue,
    tasks,
    contracts,
    conversations,
    notifications,
    dashboard,
    wallet,
    recommendations,
    webhooks,
    health,
)


def describe() -> FastAPI:
    """The routes without anything behind them: enough to print the OpenAPI document."""
    app = FastAPI(
        title="Souk",
        version="1",
        summary="A freelance marketplace whose every fact is an event.",
        openapi_url="/openapi.json",
    )
    problems.install(app)
    for noun in NOUNS:
        app.router.routes.extend(noun.router.routes)
    app.router.routes.extend(health.probes.routes)
    app.openapi = lambda: document(app)  # type: ignore[method-assign]
    return app


def create_app(souk: "Souk") -> FastAPI:
    app = describe()
    app.state.souk = souk
    return app
