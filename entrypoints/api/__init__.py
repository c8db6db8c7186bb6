"""The HTTP API: `create_app(souk)` is everything that `souk serve` answers, sockets and pages included."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

from fastapi import FastAPI
from fastapi.middleware.cors import CORSMiddleware
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from adapters.postgres.pool import connect
from adapters.sealed_notes import SealedNotes
from entrypoints import wiring
from entrypoints.api import (
    about,
    api_clients,
    appeals,
    applications,
    audit,
    auth,
    avatar,
    catalogue,
    contacts,
    contracts,
    conversations,
    dashboard,
    deciding,
    desk,
    disputes,
    drafts,
    evidence,
    export,
    files,
    google,
    health,
    history,
    leaving,
    me,
    messages,
    notifications,
    offers,
    portfolio,
    problems,
    profile,
    proposals,
    proving,
    questions,
    recommendations,
    recovery,
    reports,
    revealing,
    reviews,
    rooms,
    saved,
    security,
    sessions,
    standing,
    tasks,
    timelines,
    two_step,
    users,
    wallet,
    ways,
    webhooks,
)
from entrypoints.api.demo_accounts import add_demo_accounts
from entrypoints.api.docs import add_docs
from entrypoints.api.edge import Edge
from entrypoints.api.limits import Limits
from entrypoints.api.mailbox import add_mailbox
from entrypoints.api.openapi import document
from entrypoints.api.spa import DIST, serve_pages
from entrypoints.erasure import replay
from entrypoints.google import Google
from entrypoints.history.reading import auditing
from entrypoints.history.verifying import Verifications
from entrypoints.identity import Identity
from entrypoints.realtime.endpoint import realtime_app
from entrypoints.realtime.feeds import ReadModelFeeds
from entrypoints.realtime.hub import Hub
from entrypoints.recovery import Recovery
from entrypoints.settings import Settings
from entrypoints.two_step import TwoStep
from entrypoints.uploads import Uploads
from entrypoints.wiring import APP_ROLE, Souk, links, signing_keys
from projections.watermarks import watching

NOUNS = (
    auth,
    api_clients,
    ways,
    google,
    recovery,
    proving,
    two_step,
    security,
    sessions,
    profile,
    avatar,
    me,
    leaving,
    export,
    standing,
    reports,
    deciding,
    appeals,
    desk,
    users,
    portfolio,
    offers,
    saved,
    catalogue,
    about,
    tasks,
    drafts,
    applications,
    proposals,
    questions,
    reviews,
    timelines,
    contracts,
    rooms,
    disputes,
    conversations,
    messages,
    contacts,
    files,
    notifications,
    dashboard,
    wallet,
    recommendations,
    webhooks,
    audit,
    history,
    revealing,
    evidence,
    health,
)
AUDITORS_MAX = 3
"""Connections for auditors: whatever they look for, everybody else has connections of their own."""
Lifespan = Callable[[FastAPI], AbstractAsyncContextManager[None]]


def describe(lifespan: Lifespan | None = None) -> FastAPI:
    """The routes without anything behind them: enough to print the OpenAPI document."""
    app = FastAPI(
        title="Souk",
        version="1",
        summary="A freelance marketplace whose every fact is an event.",
        lifespan=lifespan,
        redirect_slashes=False,
        docs_url=None,
        redoc_url=None,
    )
    problems.install(app)
    for noun in NOUNS:
        app.router.routes.extend(noun.router.routes)
    app.router.routes.extend(health.probes.routes)
    app.openapi = lambda: document(app)  # type: ignore[method-assign]
    return app


def create_app(souk: Souk, pages: Path = DIST) -> FastAPI:
    """Serve it with its lifespan on: sockets, and states that follow what other processes write, need it."""
    identity = Identity(
        pool=souk.pool,
        keyring=souk.keyring,
        dispatch=souk.dispatch,
        clock=souk.clock,
        secret=souk.settings.secret,
        signing=signing_keys(souk.settings, souk.clock).seeds,
        issuer=souk.settings.origin,
    )
    hub = Hub(souk.log, identity, ReadModelFeeds(souk.pool), heard=souk.dispatch.observe)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        await replay(souk)
        async with (
            hub.running(),
            watching(lambda: connect(souk.database_url, APP_ROLE)) as watermarks,
            auditing(souk.database_url, AUDITORS_MAX) as auditors,
        ):
            app.state.watermarks, app.state.auditors = watermarks, auditors
            yield
            await app.state.verifications.close()
        identity.close()

    app = describe(lifespan)
    app.state.souk, app.state.identity, app.state.hub = souk, identity, hub
    app.state.uploads = Uploads(souk.files, souk.pool, souk.dispatch)
    app.state.recovery = Recovery(identity, souk.dispatch, links(souk), souk.clock)
    app.state.two_step = TwoStep(identity, souk.dispatch, souk.clock)
    app.state.google = google_sign_in(souk, identity)
    app.state.verifications = Verifications(souk.pool, souk.settings, souk.database_url)
    app.state.explaining, app.state.exporting = asyncio.Semaphore(1), asyncio.Semaphore(evidence.EXPORTS_MAX)
    app.state.limits = Limits() if souk.settings.rate_limits else None
    sockets = realtime_app(hub, identity, souk.dispatch, souk.clock, souk.settings.origins)
    add_docs(app)
    add_mailbox(app)
    add_demo_accounts(app)
    serve_pages(app, pages)
    trust(app, souk.settings)
    app.add_middleware(Edge, sockets=sockets, secure=souk.settings.secure)
    return app


def trust(app: FastAPI, settings: Settings) -> None:
    """Other sites' pages and proxies, as far as they are named. Nobody's cookies go with the former."""
    if settings.allowed_origins:
        app.add_middleware(
            CORSMiddleware,
            allow_origins=settings.allowed_origins,
            allow_methods=["GET", "POST", "PUT", "DELETE"],
            allow_headers=["Authorization", "Content-Type", "Idempotency-Key", "If-Match", "Souk-Position"],
            expose_headers=["ETag", "Souk-Position", "Idempotency-Replayed", "Retry-After", "X-Request-Id"],
        )
    if settings.proxies:
        app.add_middleware(ProxyHeadersMiddleware, trusted_hosts=settings.proxies)


def google_sign_in(souk: Souk, identity: Identity) -> Google:
    return Google(
        identity=identity,
        keyring=souk.keyring,
        dispatch=souk.dispatch,
        clock=souk.clock,
        notes=SealedNotes(souk.settings.secret("google-sign-in")),
        provider=wiring.google(souk.settings),
    )
