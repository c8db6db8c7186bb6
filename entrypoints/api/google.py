"""Signing in with Google: there and back, then what the pages do with what Google has shown."""

from dataclasses import replace
from typing import Annotated, Any, Literal

from fastapi import Query, Request, Response
from pydantic import Field, StringConstraints
from pydantic_core import PydanticCustomError

from adapters.openid import NotProven, ProviderUnavailable
from domain.account import account
from domain.names import EmailTaken, InvalidUsername, UsernameTaken
from domain.sign_in import LinkSignIn, OtherSignInLinked, SignInTaken, UnlinkSignIn
from domain.values import Role
from entrypoints.api import cookies
from entrypoints.api.auth import (
    SECOND_STEP,
    SessionView,
    canonical_email,
    client_name,
    entrance,
    identity_of,
    new_origin,
)
from entrypoints.api.commands import Asked, IdempotencyKey, InWords, respond
from entrypoints.api.fields import Body, Line, View
from entrypoints.api.problems import refusals, request_id
from entrypoints.api.reading import Reads, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, OpenRole
from entrypoints.dispatch import Busy, KeyReused
from entrypoints.google import (
    PATIENCE,
    Google,
    GoogleEmailUnproven,
    GoogleNotLinked,
    GoogleOff,
    GoogleProofGone,
    Newcomer,
    Outcome,
    PasswordNeeded,
    Shown,
)
from entrypoints.identity import registered

router = new_router("auth")
JOURNEY, PROOF = "souk_google", "souk_google_proof"
PAGE = "/sign-in/google"
OwnPath = Annotated[
    str,
    StringConstraints(pattern=r"^/([^/\\\s\x00-\x1f][^\\\s\x00-\x1f]*)?$", max_length=500),
    Query(description="Where to go in the end: a path of this site.", examples=["/dashboard"]),
]
FromGoogle = Annotated[str, Query(max_length=2_000)]


class OwnSignIn(View):
    """How one gets into one's account."""

    password: bool
    google: Annotated[bool, Field(description="Whether a Google account is linked.")]


class GoogleView(View):
    """What Google has shown, and what follows: sign in, link an account one can sign in to, or register."""

    outcome: Outcome
    email: Annotated[str, Field(examples=["mona@example.com"])]
    name: Annotated[str, Field(examples=["Mona Adel"])]
    next: Annotated[str, Field(examples=["/dashboard"])]


class NewcomerBody(Body):
    username: Annotated[str, Line(3, 30), Field(examples=["mona"])]
    name: Annotated[str, Line(1, 80), Field(examples=["Mona Adel"])]
    role: OpenRole


@router.get("/auth/google/start", status_code=303, responses=refusals(GoogleOff))
async def start_google(request: Request, next: OwnPath = "/dashboard") -> Response:
    """For browsers: to Google's page, with a cookie that only this browser comes back with."""
    try:
        url, note = await google_of(request).begin(next)
    except ProviderUnavailable:
        return elsewhere(f"{PAGE}?error=unavailable")
    response = elsewhere(url)
    keep(request, response, JOURNEY, note, "lax")  # it has to come along from Google's page
    return response


@router.get("/auth/google/callback", status_code=303, responses=refusals(GoogleOff))
async def finish_google(
    request: Request,
    state: FromGoogle = "",
    code: FromGoogle = "",
    error: FromGoogle = "",
    error_description: FromGoogle = "",
    error_uri: FromGoogle = "",
    scope: FromGoogle = "",
    authuser: FromGoogle = "",
    prompt: FromGoogle = "",
    hd: FromGoogle = "",
    iss: FromGoogle = "",
    session_state: FromGoogle = "",
) -> Response:
    """Where Google sends browsers back to: on to our page, with what was shown in a cookie."""
    google = google_of(request)
    try:
        if error or (iss and google.provider and iss != google.provider.issuer):
            raise NotProven(error)
        found = canonical(await google.finish(kept(request, JOURNEY), state, code))
    except NotProven:
        response = elsewhere(f"{PAGE}?error={'cancelled' if error == 'access_denied' else 'not_proven'}")
    except ProviderUnavailable:
        response = elsewhere(f"{PAGE}?error=unavailable")
    except GoogleEmailUnproven:
        response = elsewhere(f"{PAGE}?error=email_unproven")
    else:
        response = elsewhere(PAGE)
        keep(request, response, PROOF, google.note(found), "strict")
    drop(request, response, JOURNEY)
    return response


@router.get("/auth/google", response_model=GoogleView, responses=refusals(GoogleProofGone))
async def read_google(request: Request, x_souk_csrf: cookies.Csrf = None) -> Response:
    """What Google has shown of whoever uses this browser, and what can follow."""
    google, found = google_of(request), proof(request)
    told: dict[str, Any] = {
        "outcome": await google.outcome(found),
        "email": found.proof.email,
        "name": found.proof.name,
        "next": found.next,
    }
    return shown(GoogleView.model_validate(told))


@router.post(
    "/auth/google/login",
    response_model=SessionView,
    responses=SECOND_STEP | refusals(GoogleProofGone, GoogleNotLinked),
)
async def login_with_google(request: Request, x_souk_csrf: cookies.Csrf = None) -> Response:
    """Sign in to the account that this Google account opens."""
    entered = await google_of(request).sign_in(proof(request), client_name(request))
    response = entrance(request, entered)
    drop(request, response, PROOF)
    return response


@router.post(
    "/auth/google/register",
    status_code=201,
    response_model=SessionView,
    responses=SECOND_STEP
    | refusals(GoogleProofGone, EmailTaken, UsernameTaken, InvalidUsername, SignInTaken, KeyReused, Busy),
)
async def register_with_google(
    request: Request,
    body: NewcomerBody,
    x_souk_csrf: cookies.Csrf = None,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Open an account for the address that Google has confirmed, and sign in."""
    found, newcomer = proof(request), Newcomer(body.username, body.name, Role(body.role))
    words = InWords(201, lambda events: {"id": str(vars(events[0])["person"])}, request_id(request))
    result = await google_of(request).register(found, newcomer, new_origin(request, idempotency_key), words)
    person = registered(result)
    if person is None:
        return respond(result)
    entered = await identity_of(request).enter(person, client_name(request))
    response = entrance(request, entered, status=201, position=result.answer.position)
    drop(request, response, PROOF)
    return response


@router.get("/me/sign-in", response_model=OwnSignIn)
async def read_own_sign_in(request: Request, reads: Reads) -> Response:
    """How one gets into one's account."""
    own = await reads.state(account, reads.person)
    password = await google_of(request).has_password(reads.person)
    return shown(OwnSignIn(password=password, google=own.sign_in is not None))


@router.put(
    "/me/google",
    response_model=Done,
    responses=refusals(GoogleProofGone, OtherSignInLinked, SignInTaken, Busy),
)
async def link_google(request: Request, ask: Asked) -> Response:
    """From now on the Google account shown to this browser opens one's account."""
    found = google_of(request).shown(kept(request, PROOF))
    command = LinkSignIn(actor=ask.actor, at=ask.at, sign_in=found.sign_in)
    response = await ask(account, ask.actor, command, id=ask.actor)
    drop(request, response, PROOF)
    return response


@router.delete("/me/google", response_model=Done, responses=refusals(PasswordNeeded, Busy))
async def unlink_google(request: Request, ask: Asked) -> Response:
    """Google no longer opens one's account. Takes a password to be left with."""
    await google_of(request).may_unlink(ask.actor)
    return await ask(account, ask.actor, UnlinkSignIn(actor=ask.actor, at=ask.at), id=ask.actor)


def google_of(request: Request) -> Google:
    google: Google = request.app.state.google
    return google


def proof(request: Request) -> Shown:
    cookies.only_from_our_pages(request)
    return google_of(request).shown(kept(request, PROOF))


def canonical(found: Shown) -> Shown:
    """Raises `GoogleEmailUnproven` for what is no address."""
    try:
        return replace(found, proof=replace(found.proof, email=canonical_email(found.proof.email)))
    except PydanticCustomError:
        raise GoogleEmailUnproven() from None


def elsewhere(url: str) -> Response:
    return Response(status_code=303, headers={"Location": url})


def kept(request: Request, plain: str) -> str | None:
    return request.cookies.get(cookies.name(plain, secure=request.app.state.souk.settings.secure))


def keep(
    request: Request, response: Response, plain: str, note: str, samesite: Literal["lax", "strict"]
) -> None:
    secure = request.app.state.souk.settings.secure
    response.set_cookie(
        cookies.name(plain, secure=secure),
        note,
        max_age=int(PATIENCE.total_seconds()),
        path="/",
        secure=secure,
        httponly=True,
        samesite=samesite,
    )


def drop(request: Request, response: Response, plain: str) -> None:
    secure = request.app.state.souk.settings.secure
    response.delete_cookie(cookies.name(plain, secure=secure), path="/", secure=secure, httponly=True)
