"""Is it alive, can it work, how far has it got."""

from typing import Annotated, Any

from fastapi import Request, Response
from psycopg import DatabaseError
from pydantic import Field

from entrypoints.api import mailbox
from entrypoints.api.fields import Count, Position, TimeOut, View
from entrypoints.api.reading import shown
from entrypoints.api.routes import router as new_router
from projections import ALL, timers
from projections.state import states
from projections.watermarks import lags

router = new_router("health")
probes = new_router("health", prefix="")
CONSUMERS = (
    *(projection.name for projection in ALL),
    *("policies", "timers", "refunds", "removals", "forgetting", "mail", "letters", "alerts", "sealer"),
)

SET_ASIDE_SHOWN = 20


class Liveness(View):
    status: Annotated[str, Field(examples=["alive"])]


class Readiness(View):
    """`missing` names what is not there yet."""

    ready: bool
    missing: Annotated[list[str], Field(examples=[[]])]


class KeysView(View):
    keys: Annotated[
        list[dict[str, str]],
        Field(
            examples=[[{"kty": "OKP", "crv": "Ed25519", "alg": "EdDSA", "use": "sig", "kid": "…", "x": "…"}]]
        ),
    ]


class StallView(View):
    """The event that stops a consumer, which goes on trying; `error`: what, and where in the code."""

    position: Position
    error: Annotated[str, Field(examples=["KeyError in letters.py:57"])]
    attempts: Count
    since: TimeOut


class ConsumerHealth(View):
    """How far behind the log's head; `seconds`: the age of the first event it lacks."""

    name: Annotated[str, Field(examples=["board"])]
    position: Position
    events: Count
    seconds: Annotated[float, Field(examples=[0.0])]
    stalled: StallView | None


class SetAsideView(View):
    """Something due that could not be done, tried again at `next_at`; `position`: the event that set it."""

    position: Position
    name: Annotated[str, Field(examples=["expire"])]
    at: TimeOut
    error: Annotated[str, Field(examples=["KeyError in ending.py:57"])]
    attempts: Count
    next_at: TimeOut


class HealthView(View):
    position: Position
    consumers: list[ConsumerHealth]
    set_aside: Annotated[list[SetAsideView], Field(description="At most 20.", examples=[[]])]
    mailbox: Annotated[
        str | None,
        Field(description="Where mail can be read while there is no mail server.", examples=["/dev/mail"]),
    ]


@probes.get("/livez", response_model=Liveness)
async def livez() -> Response:
    """The process answers."""
    return shown(Liveness(status="alive"))


@probes.get("/readyz", response_model=Readiness, responses={503: {"model": Readiness}})
async def readyz(request: Request) -> Response:
    """Whether requests can be served; 503 with the names of what is missing."""
    missing = await missing_parts(request.app.state.souk)
    readiness = Readiness(ready=not missing, missing=missing)
    return Response(readiness.model_dump_json(), 503 if missing else 200, media_type="application/json")


async def missing_parts(souk: Any) -> list[str]:
    try:
        async with souk.pool.connection() as connection:
            models = await states(connection, ALL)
    except DatabaseError:
        return ["database"]
    missing = [f"read model {model.name}" for model in models if model.installed is None]
    return missing if any(model.holder for model in models) else [*missing, "worker"]


@probes.get("/.well-known/jwks.json", response_model=KeysView)
async def read_signing_keys(request: Request) -> Response:
    """The keys that access tokens are verified with (RFC 7517)."""
    return shown(KeysView.model_validate(request.app.state.identity.tokens.jwks()))


@router.get("/health", response_model=HealthView)
async def read_health(request: Request) -> Response:
    """How far the log is, how far behind it each consumer, and what was due and could not be done."""
    souk = request.app.state.souk
    async with souk.pool.connection() as connection:
        consumers = await lags(connection, souk.log, CONSUMERS, souk.clock.now())
        aside = await timers.aside(connection, SET_ASIDE_SHOWN)
    told = {
        "position": await souk.log.head(),
        "consumers": consumers,
        "set_aside": [vars(each.timer) | vars(each) for each in aside],
        "mailbox": mailbox.PATH if souk.settings.mailbox_shown else None,
    }
    return shown(HealthView.model_validate(told))
