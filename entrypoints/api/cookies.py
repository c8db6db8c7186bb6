"""The refresh token's cookie, and the proof that our own page and not another site sends it."""

from typing import Annotated

from fastapi import Header, Request, Response

from adapters.sessions import REFRESH_LIFETIME
from entrypoints.api.problems import Problem

NAME = "souk_refresh"
Csrf = Annotated[
    str | None, Header(description="Must be `1`: other sites cannot send it, so they cannot use the cookie.")
]


def refresh_token(request: Request) -> str | None:
    """The cookie's token. Raises `Problem` 403 unless the request comes from our own pages."""
    only_from_our_pages(request)
    return request.cookies.get(name(secure=request.app.state.souk.settings.secure))


def only_from_our_pages(request: Request) -> None:
    """Raises `Problem` 403."""
    settings = request.app.state.souk.settings
    origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site", "none")
    foreign = (origin is not None and origin not in settings.origins) or site not in ("same-origin", "none")
    if foreign or request.headers.get("x-souk-csrf") != "1":
        raise Problem(403, "csrf", "This must come from Souk's own pages, with the header X-Souk-Csrf: 1.")


def keep(request: Request, response: Response, token: str) -> None:
    secure = request.app.state.souk.settings.secure
    response.set_cookie(
        name(secure=secure),
        token,
        max_age=int(REFRESH_LIFETIME.total_seconds()),
        path="/",
        secure=secure,
        httponly=True,
        samesite="strict",
    )


def clear(request: Request, response: Response) -> None:
    secure = request.app.state.souk.settings.secure
    response.delete_cookie(name(secure=secure), path="/", secure=secure, httponly=True, samesite="strict")


def name(plain: str = NAME, *, secure: bool) -> str:
    """`__Host-`: browsers take it only over TLS, from this host, for all of it."""
    return f"__Host-{plain}" if secure else plain
