"""Is it alive, can it work, how far has it got."""

from typing import Any

from fastapi import Request, Response

from entrypoints.api.fields import Count, Position, View
from entrypoints.api.routes import router as new_router

router = new_router("health")
probes = new_router("health", prefix="")


class Liveness(View):
    status: str


class Readiness(View):
    """`missing` names what is not there yet."""

    ready: bool
    missing: list[str]


class ProjectionHealth(View):
    name: str
    position: Position
    lag: Count


class Health(View):
    position: Position
    projections: list[ProjectionHealth]


@probes.get("/livez", response_model=Liveness)
async def livez() -> dict[str, Any]:
    """The process answers."""
    return {"status": "alive"}


@probes.get("/readyz", response_model=Readiness)
async def readyz(request: Request) -> Response:
    """Whether requests can be served; 503 with the names of what is missing."""


@probes.get("/.well-known/jwks.json", include_in_schema=True)
async def read_signing_keys(request: Request) -> dict[str, Any]:
    """The keys that access tokens are verified with."""
    jwks: dict[str, Any] = request.app.state.identity.tokens.jwks()
    return jwks


@router.get("/health", response_model=Health)
async def read_health(request: Request) -> Response:
    """How far the log and each read model are."""
