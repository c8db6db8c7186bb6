"""What a provider says is believed only when it answers our question, to us, under its own key."""

import time
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from typing import Any

import jwt
import pytest
import pytest_asyncio
from cryptography.hazmat.primitives.asymmetric.rsa import generate_private_key

from adapters.openid import Asked, NotProven, OpenIdProvider, ProviderUnavailable
from tests.issuer import CLIENT, SECRET, Issuer, running

BACK = "https://souk.example/v1/auth/google/callback"
OTHER_KEY = generate_private_key(65_537, 2_048)
Forge = Callable[[Issuer, dict[str, Any]], None]


@pytest_asyncio.fixture
async def issuer() -> AsyncIterator[Issuer]:
    with running() as provider:
        yield provider


@pytest.fixture
def provider(issuer: Issuer) -> OpenIdProvider:
    return OpenIdProvider(issuer.url, CLIENT, SECRET, BACK)


async def begun(provider: OpenIdProvider, issuer: Issuer) -> tuple[Asked, dict[str, Any]]:
    url, asked = await provider.begin()
    told = issuer.sent_to(url)
    assert url.startswith(f"{issuer.url}/authorize?")
    assert (told["response_type"], told["code_challenge_method"]) == ("code", "S256")
    assert (told["state"], told["nonce"], told["redirect_uri"]) == (asked.state, asked.nonce, BACK)
    assert told["scope"].split() == ["openid", "email", "profile"]
    now = int(time.time())
    return asked, {
        "iss": issuer.url,
        "aud": CLIENT,
        "sub": "1107",
        "iat": now,
        "exp": now + 300,
        "nonce": asked.nonce,
        "email": "mona@example.com",
        "email_verified": True,
        "name": "Mona Adel",
    }


async def test_the_whole_way_proves_who_somebody_is(provider: OpenIdProvider, issuer: Issuer) -> None:
    asked, claims = await begun(provider, issuer)
    issuer.sign(claims)
    proof = await provider.finish(asked, "the code")
    assert (proof.issuer, proof.subject, proof.email, proof.email_verified) == (
        issuer.url,
        "1107",
        "mona@example.com",
        True,
    )


def changed(**changes: Any) -> Forge:
    def forge(issuer: Issuer, claims: dict[str, Any]) -> None:
        given = {name: value for name, value in (claims | changes).items() if value is not None}
        issuer.sign(given)

    return forge


def secret_is_public_key(issuer: Issuer, claims: dict[str, Any]) -> None:
    public = issuer.key.public_key().public_numbers().n.to_bytes(256)
    issuer.sign(claims, key=public, alg="HS256")


def unsigned(issuer: Issuer, claims: dict[str, Any]) -> None:
    issuer.id_token = jwt.encode(claims, None, algorithm="none", headers={"kid": "one"})


FORGERIES: dict[str, Forge] = {
    "another question's nonce": changed(nonce="another"),
    "no nonce": changed(nonce=None),
    "for another client": changed(aud="another"),
    "for several, by another": changed(aud=[CLIENT, "another"], azp="another"),
    "for several, by nobody": changed(aud=[CLIENT, "another"]),
    "asked by another": changed(azp="another"),
    "another issuer": changed(iss="https://evil.example"),
    "no issuer": changed(iss=None),
    "run out": changed(iat=1_000_000_000, exp=1_000_000_300),
    "no end": changed(exp=None),
    "from the future": changed(iat=9_000_000_000, exp=9_000_000_300),
    "nobody": changed(sub=""),
    "a number": changed(sub=7),
    "no subject": changed(sub=None),
    "a subject without end": changed(sub="1" * 256),
    "an address that is a list": changed(email=["mona@example.com"]),
    "another key": lambda issuer, claims: issuer.sign(claims, key=OTHER_KEY),
    "unknown kid": lambda issuer, claims: issuer.sign(claims, kid="two"),
    "another algorithm": lambda issuer, claims: issuer.sign(claims, alg="PS256"),
    "HS256 with the public key": secret_is_public_key,
    "alg none": unsigned,
    "no token": lambda issuer, claims: None,
}


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES.keys())
async def test_no_forgery_proves_anything(provider: OpenIdProvider, issuer: Issuer, forge: Forge) -> None:
    asked, claims = await begun(provider, issuer)
    forge(issuer, claims)
    with pytest.raises(NotProven):
        await provider.finish(asked, "the code")


@pytest.mark.parametrize("verified", [False, None, "true", 1])
async def test_an_address_is_theirs_only_when_that_is_said_plainly(
    provider: OpenIdProvider, issuer: Issuer, verified: Any
) -> None:
    asked, claims = await begun(provider, issuer)
    issuer.sign(claims | {"email_verified": verified})
    assert (await provider.finish(asked, "the code")).email_verified is False


@pytest.mark.parametrize("wrong", ["code", "verifier"])
async def test_a_code_is_worth_nothing_without_what_was_kept(
    provider: OpenIdProvider, issuer: Issuer, wrong: str
) -> None:
    asked, claims = await begun(provider, issuer)
    issuer.sign(claims)
    kept = asked if wrong == "code" else replace(asked, verifier="x" * 43)
    with pytest.raises(NotProven):
        await provider.finish(kept, "another code" if wrong == "code" else "the code")


@pytest.mark.parametrize(
    ("path", "answer"),
    [
        ("/token", (500, b"")),
        ("/token", (200, b"[]")),
        ("/token", (200, b"{")),
        ("/jwks", (404, b"")),
        ("/jwks", (200, b" " * 300_000 + b"{}")),
        ("/.well-known/openid-configuration", (302, b"")),
    ],
)
async def test_a_provider_that_does_not_answer_as_it_should_is_away(
    provider: OpenIdProvider, issuer: Issuer, path: str, answer: tuple[int, bytes]
) -> None:
    asked, claims = await begun(provider, issuer)
    issuer.sign(claims)
    issuer.answers[path] = answer
    with pytest.raises(ProviderUnavailable):
        await provider.finish(asked, "the code")


@pytest.mark.parametrize(
    "metadata",
    [{"issuer": "https://evil.example"}, {"token_endpoint": "file:///etc/passwd"}, {"jwks_uri": None}],
)
async def test_a_description_of_somebody_else_is_not_followed(
    provider: OpenIdProvider, issuer: Issuer, metadata: dict[str, Any]
) -> None:
    issuer.metadata = metadata
    with pytest.raises(ProviderUnavailable):
        await provider.begin()


async def test_a_provider_that_is_not_there_is_away() -> None:
    with pytest.raises(ProviderUnavailable):
        await OpenIdProvider("http://127.0.0.1:9", CLIENT, SECRET, BACK).begin()
