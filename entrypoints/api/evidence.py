"""That all of it holds, for auditors: read models and certificates, verification, the log as a file."""

import asyncio
from collections.abc import AsyncIterator
from typing import Annotated, Any, Literal

from fastapi import Path, Request, Response
from fastapi.responses import StreamingResponse
from pydantic import Field

from adapters.event_log.reading import Reader
from adapters.transparency import export, store
from entrypoints.api import edge
from entrypoints.api.audit import NotSealed
from entrypoints.api.commands import Asked
from entrypoints.api.fields import Count, Id, Position, TimeOut, View
from entrypoints.api.history import auditors
from entrypoints.api.problems import refusals
from entrypoints.api.reading import shown
from entrypoints.api.routes import router as new_router
from entrypoints.history import reading
from entrypoints.history.verifying import AlreadyVerifying, NoSuchVerification, Run, Verifications
from projections import ALL
from projections.state import State, states
from projections.watermarks import Lag, lags

router = new_router("audit")

EXPORTS_MAX = 2
JSON_LINES = "application/jsonl"


class TableView(View):
    """The columns of a row's key, in order."""

    name: Annotated[str, Field(examples=["board"])]
    key: Annotated[list[str], Field(examples=[["task"]])]


class CertificateView(View):
    """What a rebuild proved: `digest` is of the rows at `position`. `same`: the live model had the same one
    there; null: there was none to compare."""

    version: Count
    code: Annotated[str, Field(description="A digest of the projection's source.")]
    position: Position
    rows: Count
    digest: str
    same: bool | None
    duration_ms: Count
    issued_at: TimeOut | None


class ParkedView(View):
    """A stream that waits since an event of its could not be folded."""

    stream: str
    position: Position
    error: str
    stale_rows: Count


class ProjectionView(View):
    """`installed` is the version whose tables are live, null while they are built; `seconds` the age of the
    first event that is missing."""

    name: Annotated[str, Field(examples=["board"])]
    version: Count
    installed: Count | None
    tables: list[TableView]
    position: Position
    events: Annotated[Count, Field(description="How many events behind the log.")]
    seconds: Annotated[float, Field(examples=[0.0])]
    holder: Annotated[str | None, Field(description="Which process folds it.")]
    parked: list[ParkedView]
    certificate: CertificateView | None


class ProjectionsView(View):
    position: Position
    items: list[ProjectionView]


class FindingView(View):
    """Something that is not as it was signed."""

    position: Position
    kind: Annotated[str, Field(examples=["altered"])]
    detail: Annotated[str, Field(examples=["its body was changed"])]


class ReportView(View):
    """`sealed`: how far the newest checkpoint goes. Findings that name an event come first, by position; at
    most a hundred are told."""

    good: bool
    events: Count
    sealed: Count
    checkpoints: Count
    streams: Count
    seconds: float
    findings: list[FindingView]


class VerificationView(View):
    """`done` of `total` events are checked; `failed`: it ended without a report, and `failure` says why."""

    id: Id
    state: Literal["running", "good", "bad", "failed"]
    person: Id
    began_at: TimeOut
    ended_at: TimeOut | None
    done: Count
    total: Count
    report: ReportView | None
    failure: str | None


class VerificationsView(View):
    items: list[VerificationView]


@router.get("/audit/projections", response_model=ProjectionsView)
async def list_projections(request: Request) -> Response:
    """Every read model: where it stands, and what it was last proved to be."""
    souk = request.app.state.souk
    async with auditors(request).connection() as connection:
        found = await states(connection, ALL)
        behind = await lags(connection, souk.log, [each.name for each in found], souk.clock.now())
    items = [projection_view(state, lag) for state, lag in zip(found, behind, strict=True)]
    return shown(ProjectionsView(position=await souk.log.head(), items=items))


def projection_view(state: State, lag: Lag) -> ProjectionView:
    tables = next(each.tables for each in ALL if each.name == state.name)
    more = {"tables": tables, "position": lag.position, "events": lag.events, "seconds": lag.seconds}
    return ProjectionView.model_validate(vars(state) | more)


@router.post(
    "/audit/verifications",
    response_model=VerificationView,
    status_code=202,
    responses=refusals(AlreadyVerifying),
)
async def start_verification(request: Request, ask: Asked) -> Response:
    """Walks every event, as `souk audit verify` does. One run at a time; ask for it until it has ended."""
    run = await verifications(request).start(ask.new_id("verification"), ask.actor)
    answer = shown(verification_view(run))
    answer.status_code = 202
    return answer


@router.get("/audit/verifications", response_model=VerificationsView)
async def list_verifications(request: Request) -> Response:
    """The last twenty runs, the newest first."""
    runs = await verifications(request).newest()
    return shown(VerificationsView(items=[verification_view(run) for run in runs]))


@router.get(
    "/audit/verifications/{id}", response_model=VerificationView, responses=refusals(NoSuchVerification)
)
async def read_verification(request: Request, id: Annotated[Id, Path()]) -> Response:
    """How far a run is, or what it found."""
    return shown(verification_view(await verifications(request).one(id)))


def verifications(request: Request) -> Verifications:
    found: Verifications = request.app.state.verifications
    return found


def verification_view(run: Run) -> VerificationView:
    state = "running" if run.ended_at is None else "failed"
    if run.report is not None:
        state = "good" if run.report["good"] else "bad"
    return VerificationView.model_validate(vars(run) | {"state": state})


@router.get(
    "/audit/export",
    response_class=StreamingResponse,
    responses={
        200: {"description": "JSON lines.", "content": {JSON_LINES: {"schema": {"type": "string"}}}},
        **refusals(NotSealed),
    },
)
async def export_log(request: Request) -> Response:
    """All sealed events, a line of JSON each, and their checkpoint: `ops/verify.py` checks it offline.
    Personal texts stay sealed. `Souk-Events` says how many events there will be."""
    pool = auditors(request)
    async with pool.connection() as connection:
        signed = await store.latest(connection)
    if signed is None:
        raise NotSealed()
    headers = {
        "Souk-Events": str(signed.checkpoint.size),
        "Content-Disposition": f'attachment; filename="souk-{signed.checkpoint.size}.jsonl"',
    }
    pages = exported(request, reading.masked(pool), signed)
    return StreamingResponse(pages, headers=headers, media_type=JSON_LINES)


async def exported(request: Request, log: Reader, signed: Any) -> AsyncIterator[bytes]:
    turns: asyncio.Semaphore = request.app.state.exporting
    async with turns:
        async for page in export.lines(log, signed):
            edge.goes_on(request.scope)
            yield b"".join(line + b"\n" for line in page)
