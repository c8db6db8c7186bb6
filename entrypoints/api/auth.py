"""Sign up, in and out. The refresh token lives in a cookie that scripts cannot read."""

from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any

from email_validator import EmailNotValidError, validate_email
from fastapi import Request, Response
from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from domain.account import AccountRegistered
from domain.decider import Event
from domain.names import EmailTaken, InvalidUsername, UsernameTaken
from domain.ports import Origin
from domain.values import PersonId, Role
from entrypoints.api import cookies, limits, problems
from entrypoints.api.commands import (
    ANONYMOUS,
    IdempotencyKey,
    InWords,
    command_id,
    fingerprint,
    idempotency_key,
    respond,
)
from entrypoints.api.fields import Body, Id, Line, Position, View
from entrypoints.api.problems import refusals
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import OpenRole
from entrypoints.dispatch import KeyReused
from entrypoints.identity import (
    Challenged,
    Identity,
    SessionEnded,
    SignedIn,
    Wish,
    WrongCredentials,
    registered,
)
from entrypoints.password_rules import (
    PASSWORD_BYTES_MAX,
    PasswordTooCommon,
    PasswordTooLong,
    PasswordTooShort,
)

router = new_router("auth")
TICKET_SECONDS = 30


def canonical_email(value: str) -> str:
    """One form of an address: its domain in small letters, no domain literals, no lookup."""
    try:
        return str(validate_email(value, check_deliverability=False).normalized)
    except EmailNotValidError:
        raise PydanticCustomError("email", "This is not an e-mail address.") from None


Email = Annotated[str, StringConstraints(max_length=254), AfterValidator(canonical_email)]
Password = Annotated[
    str, Field(min_length=1, max_length=PASSWORD_BYTES_MAX, examples=["forty hand-made lamps"])
]


class RegisterBody(Body):
    email: Annotated[Email, Field(examples=["mona@example.com"])]
    username: Annotated[str, Line(3, 30), Field(examples=["mona"])]
    name: Annotated[str, Line(1, 80), Field(examples=["Mona Adel"])]
    password: Password
    role: OpenRole

    def wish(self) -> Wish:
        return Wish(self.email, self.username, self.name, Role(self.role), self.password)


class LoginBody(Body):
    login: Annotated[str, Line(1, 254), Field(description="E-mail or username.", examples=["mona"])]
    password: Password

    def name(self) -> str:
        try:
            return canonical_email(self.login) if "@" in self.login else self.login
        except PydanticCustomError:
            return self.login


class SessionPerson(View):
    id: Id
    username: Annotated[str, Field(examples=["mona"])]
    name: Annotated[str, Field(examples=["Mona Adel"])]
    role: Annotated[Role, Field(examples=["client"])]


class SessionView(View):
    access: Annotated[
        str, Field(description="Send it as `Authorization: Bearer …`.", examples=["eyJhbGciOi…"])
    ]
    expires_in: Annotated[int, Field(description="In seconds.", examples=[900])]
    person: SessionPerson
    position: Position


class ChallengeView(View):
    """Nobody is signed in yet: send it to `/v1/auth/login/second-step` with a code."""

    challenge: Annotated[str, Field(examples=["5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u"])]
    expires_in: Annotated[int, Field(description="In seconds.", examples=[300])]


SECOND_STEP: dict[int | str, dict[str, Any]] = {
    202: {"description": "Two-step sign-in is on: a code is owed.", "model": ChallengeView}
}


class TicketView(View):
    ticket: Annotated[str, Field(examples=["5mJb0f1rJr6l0b8m3Z2v9T1c7Q4w6Y8u"])]
    expires_in: Annotated[int, Field(description="In seconds.", examples=[TICKET_SECONDS])]


@router.post(
    "/auth/register",
    status_code=201,
    response_model=SessionView,
    responses=SECOND_STEP
    | refusals(
        EmailTaken,
        UsernameTaken,
        InvalidUsername,
        PasswordTooShort,
        PasswordTooLong,
        PasswordTooCommon,
        KeyReused,
    ),
)
async def register(request: Request, body: RegisterBody, idempotency_key: IdempotencyKey = None) -> Response:
    """Open an account and sign in."""
    identity = identity_of(request)
    words = InWords(201, new_person, problems.request_id(request))
    result = await identity.register(body.wish(), new_origin(request, idempotency_key), words)
    person = registered(result)
    if person is None:
        return respond(result)
    entered = await identity.enter(person, client_name(request))
    return entrance(request, entered, status=201, position=result.answer.position)


def new_person(events: Sequence[Event]) -> Mapping[str, Any]:
    (event,) = events
    assert isinstance(event, AccountRegistered)
    return {"id": str(event.person)}


@router.post("/auth/login", response_model=SessionView, responses=SECOND_STEP | refusals(WrongCredentials))
async def login(request: Request, body: LoginBody) -> Response:
    """Sign in by e-mail or username. Guesses are counted by address and by the account guessed at."""
    limits.spend(request, limits.GUESSES, body.name().casefold())
    return entrance(
        request, await identity_of(request).login(body.name(), body.password, client_name(request))
    )


@router.post("/auth/refresh", response_model=SessionView, responses=refusals(SessionEnded))
async def refresh(request: Request, x_souk_csrf: cookies.Csrf = None) -> Response:
    """A new access token for the session in the cookie. Each refresh token works once."""
    token = cookies.refresh_token(request)
    if token is None:
        raise SessionEnded()
    try:
        return session(request, await identity_of(request).refresh(token))
    except SessionEnded as ended:
        response = problems.refusal(request, ended)
        cookies.clear(request, response)
        return response


@router.post("/auth/logout", status_code=204)
async def logout(request: Request, x_souk_csrf: cookies.Csrf = None) -> Response:
    """End the session: its tokens and sockets stop working."""
    response = Response(status_code=204)
    if token := cookies.refresh_token(request):
        await identity_of(request).logout(token)
        cookies.clear(request, response)
    return response


@router.post("/realtime/tickets", status_code=201, response_model=TicketView)
async def create_realtime_ticket(request: Request) -> dict[str, Any]:
    """A ticket that opens one socket."""
    ticket = await identity_of(request).issue_ticket(request.state.caller)
    return {"ticket": ticket, "expires_in": TICKET_SECONDS}


def identity_of(request: Request) -> Identity:
    identity: Identity = request.app.state.identity
    return identity


def new_origin(request: Request, key: str | None) -> Callable[[PersonId], Origin]:
    """Origins for people who have no account yet; the password stays out of the fingerprint."""
    command = command_id(ANONYMOUS, idempotency_key(key))
    asked = fingerprint(request, exclude={"password"})
    at = request.app.state.souk.clock.now()

    def origin(person: PersonId) -> Origin:
        return Origin(command_id=command, fingerprint=asked, actor=person, at=at, correlation_id=command)

    return origin


def client_name(request: Request) -> str:
    return request.headers.get("user-agent", "")


def session_person(signed_in: SignedIn) -> SessionPerson:
    account = signed_in.account
    return SessionPerson(id=signed_in.person, username=account.username, name=account.name, role=account.role)


def entrance(
    request: Request, entered: SignedIn | Challenged, status: int = 200, position: int = 0
) -> Response:
    """A session, or the challenge that stands before it."""
    if isinstance(entered, SignedIn):
        return session(request, entered, status, position)
    view = ChallengeView(challenge=entered.challenge, expires_in=entered.expires_in_seconds)
    return Response(view.model_dump_json(), 202, media_type="application/json")


def session(request: Request, signed_in: SignedIn, status: int = 200, position: int = 0) -> Response:
    view = SessionView(
        access=signed_in.access,
        expires_in=signed_in.expires_in_seconds,
        person=session_person(signed_in),
        position=position,
    )
    response = Response(view.model_dump_json(), status, {"Souk-Position": str(position)}, "application/json")
    if signed_in.refresh:
        cookies.keep(request, response, signed_in.refresh)
    return response
