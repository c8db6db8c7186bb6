"""Sign-in with an account elsewhere: OpenID Connect's code flow with PKCE (S256), state and nonce.

What the provider says is checked as anybody's input is: its issuer, keys and algorithm, and that the answer
is for us and for the question we asked.
"""

import asyncio
import hmac
import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit

import httpx
import jwt
from authlib.oauth2.rfc6749.parameters import prepare_grant_uri  # type: ignore[import-untyped]
from authlib.oauth2.rfc7636 import create_s256_code_challenge  # type: ignore[import-untyped]

ALGORITHMS = ["RS256", "ES256"]
ENDPOINTS = ("authorization_endpoint", "token_endpoint", "jwks_uri")
REQUIRED = ["iss", "aud", "sub", "exp", "iat", "nonce"]
SECONDS_MAX = 8.0
ANSWER_BYTES_MAX = 256 * 1024
LEEWAY_SECONDS = 60
SUBJECT_CHARS_MAX = 255
NAME_CHARS_MAX = 80


class ProviderUnavailable(Exception):
    """The provider did not answer, or not as it should: ask again later."""


class NotProven(Exception):
    """What came back proves nothing."""


@dataclass(frozen=True)
class Asked:
    """What has to be remembered, hidden from scripts, until the provider sends somebody back."""

    state: str
    nonce: str
    verifier: str


@dataclass(frozen=True)
class Proof:
    """Who the provider says somebody is. `email` is theirs only when it is `email_verified`."""

    issuer: str
    subject: str
    email: str
    email_verified: bool
    name: str


@dataclass(frozen=True)
class OpenIdProvider:
    issuer: str
    client_id: str
    client_secret: str
    redirect_uri: str

    async def begin(self) -> tuple[str, Asked]:
        """The provider's page to send somebody to. Raises `ProviderUnavailable`."""
        asked = Asked(*(secrets.token_urlsafe(32) for _ in range(3)))
        async with connected() as http:
            endpoints = await self._endpoints(http)
        url = prepare_grant_uri(
            endpoints["authorization_endpoint"],
            self.client_id,
            "code",
            redirect_uri=self.redirect_uri,
            scope="openid email profile",
            state=asked.state,
            nonce=asked.nonce,
            code_challenge=create_s256_code_challenge(asked.verifier),
            code_challenge_method="S256",
            prompt="select_account",
        )
        return str(url), asked

    async def finish(self, asked: Asked, code: str) -> Proof:
        """Raises `NotProven`, `ProviderUnavailable`."""
        form = {
            "grant_type": "authorization_code",
            "code": code,
            "code_verifier": asked.verifier,
            "redirect_uri": self.redirect_uri,
        }
        async with connected() as http:
            endpoints = await self._endpoints(http)
            by = httpx.BasicAuth(quote(self.client_id, ""), quote(self.client_secret, ""))
            token = await told(http, "POST", endpoints["token_endpoint"], data=form, auth=by)
            keys = await told(http, "GET", endpoints["jwks_uri"])
        return proof_of(self._claims(str(token.get("id_token")), keys, asked.nonce))

    async def _endpoints(self, http: httpx.AsyncClient) -> Mapping[str, str]:
        found = await told(http, "GET", f"{self.issuer}/.well-known/openid-configuration")
        endpoints = {name: str(found.get(name)) for name in ENDPOINTS}
        scheme = urlsplit(self.issuer).scheme
        same = all(urlsplit(each).scheme == scheme for each in endpoints.values())
        if found.get("issuer") != self.issuer or not same:
            raise ProviderUnavailable("it describes somebody else")
        return endpoints

    def _claims(self, token: str, keys: Mapping[str, Any], nonce: str) -> Mapping[str, Any]:
        try:
            (key,) = keys_of(keys, jwt.get_unverified_header(token).get("kid"))
            claims: Mapping[str, Any] = jwt.decode(
                token,
                key,
                algorithms=ALGORITHMS,
                audience=self.client_id,
                issuer=self.issuer,
                leeway=LEEWAY_SECONDS,
                options={"require": REQUIRED},
            )
        except (jwt.PyJWTError, KeyError, TypeError, ValueError) as error:
            raise NotProven(str(error)) from error
        audiences = claims["aud"] if isinstance(claims["aud"], list) else [claims["aud"]]
        party = claims.get("azp", None if len(audiences) > 1 else self.client_id)
        if party != self.client_id or not hmac.compare_digest(str(claims["nonce"]), nonce):
            raise NotProven("it is for another client, or another question")
        return claims


def keys_of(published: Mapping[str, Any], kid: object) -> Sequence[jwt.PyJWK]:
    """Those of this name. A provider with a single key need not name it."""
    return [key for key in jwt.PyJWKSet.from_dict(dict(published)).keys if kid in (None, key.key_id)]


def proof_of(claims: Mapping[str, Any]) -> Proof:
    subject, email = claims["sub"], claims.get("email", "")
    if not 0 < len(subject) <= SUBJECT_CHARS_MAX or not isinstance(email, str) or len(email) > 254:
        raise NotProven("it names nobody")
    verified = claims.get("email_verified") is True
    return Proof(claims["iss"], subject, email, verified, str(claims.get("name", ""))[:NAME_CHARS_MAX])


def connected() -> httpx.AsyncClient:
    return httpx.AsyncClient(timeout=SECONDS_MAX, follow_redirects=False)


async def told(http: httpx.AsyncClient, method: str, url: str, **request: Any) -> dict[str, Any]:
    """A JSON object of bounded size. Raises `ProviderUnavailable`, and `NotProven` when we are refused."""
    try:
        async with asyncio.timeout(SECONDS_MAX), http.stream(method, url, **request) as answer:
            if method == "POST" and 400 <= answer.status_code < 500:
                raise NotProven("the provider does not know this code")
            answer.raise_for_status()
            found = json.loads(await bounded(answer))
    except (httpx.HTTPError, TimeoutError, ValueError) as error:
        raise ProviderUnavailable(str(error)) from error
    if not isinstance(found, dict):
        raise ProviderUnavailable("it says something else")
    return found


async def bounded(answer: httpx.Response) -> bytes:
    body = b""
    async for part in answer.aiter_bytes():
        body += part
        if len(body) > ANSWER_BYTES_MAX:
            raise ProviderUnavailable("it says too much")
    return body
