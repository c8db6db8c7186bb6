"""Forged, foreign and worn-out access tokens: always 401, always the same words."""

import base64
import json
from collections.abc import Callable
from typing import Any
from uuid import uuid4

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from adapters.tokens import key_id, public_jwk
from entrypoints.wiring import signing_keys
from tests.entrypoints.api.conftest import Api, Someone

OTHER_KEY = Ed25519PrivateKey.from_private_bytes(b"\1" * 32)
Forge = Callable[[dict[str, Any], dict[str, Any], Ed25519PrivateKey], str]


def signing_key(api: Api) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(api.souk.settings.secret("access-token"))


def claims_of(mona: Someone) -> dict[str, Any]:
    token = mona.http.headers["authorization"].removeprefix("Bearer ")
    return jwt.decode(token, options={"verify_signature": False})


def header(api: Api) -> dict[str, Any]:
    return {"typ": "at+jwt", "kid": key_id(signing_key(api).public_key())}


def resigned(**changes: Any) -> Forge:
    """Our own key, other claims; None leaves a claim out."""

    def forge(claims: dict[str, Any], headers: dict[str, Any], key: Ed25519PrivateKey) -> str:
        changed = {name: value for name, value in (claims | changes).items() if value is not None}
        return raw(headers | {"alg": "EdDSA"}, changed, key)

    return forge


def headed(**changes: Any) -> Forge:
    def forge(claims: dict[str, Any], headers: dict[str, Any], key: Ed25519PrivateKey) -> str:
        return raw(headers | {"alg": "EdDSA"} | changes, claims, key)

    return forge


def raw(headers: dict[str, Any], claims: dict[str, Any], key: Ed25519PrivateKey | None) -> str:
    signed = b".".join(encoded(json.dumps(part).encode()) for part in (headers, claims))
    signature = key.sign(signed) if key else b""
    return (signed + b"." + encoded(signature)).decode()


def encoded(value: bytes) -> bytes:
    return base64.urlsafe_b64encode(value).rstrip(b"=")


def unsigned(claims: dict[str, Any], headers: dict[str, Any], key: Ed25519PrivateKey) -> str:
    return raw(headers | {"alg": "none"}, claims, None)


def public_key_as_secret(claims: dict[str, Any], headers: dict[str, Any], key: Ed25519PrivateKey) -> str:
    secret = key.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    return jwt.encode(claims, secret, algorithm="HS256", headers=headers)


def by_another(claims: dict[str, Any], headers: dict[str, Any], key: Ed25519PrivateKey) -> str:
    return raw(headers | {"alg": "EdDSA"}, claims, OTHER_KEY)


def tampered(claims: dict[str, Any], headers: dict[str, Any], key: Ed25519PrivateKey) -> str:
    head, _, tail = raw(headers | {"alg": "EdDSA"}, claims, key).split(".")
    body = encoded(json.dumps(claims | {"sub": str(uuid4())}).encode()).decode()
    return f"{head}.{body}.{tail}"


FORGERIES: dict[str, Forge] = {
    "alg none": unsigned,
    "HS256 with the public key": public_key_as_secret,
    "another key": by_another,
    "tampered": tampered,
    "other kid": headed(kid="other"),
    "kid that is a path": headed(kid="../../keys/access-token"),
    "kid that is no text": headed(kid=["x"]),
    "no kid": headed(kid=""),
    "a key of its own": headed(jwk=public_jwk("own", OTHER_KEY.public_key())),
    "signed by the key it brings": lambda claims, headers, key: raw(
        headers | {"alg": "EdDSA", "jwk": public_jwk("own", OTHER_KEY.public_key())}, claims, OTHER_KEY
    ),
    "an address of keys": headed(jku="https://evil.example/jwks.json"),
    "an address of certificates": headed(x5u="https://evil.example/chain.pem"),
    "not yet valid": resigned(nbf=9_000_000_000),
    "unknown crit": headed(crit=["exp", "b64"], b64=False),
    "typ JWT": headed(typ="JWT"),
    "typ refresh": headed(typ="rt+jwt"),
    "no typ": headed(typ=None),
    "expired": resigned(exp=1_000_000_000, iat=999_999_999),
    "no exp": resigned(exp=None),
    "exp as text": resigned(exp="9999999999"),
    "exp as a huge number": resigned(exp=1e300),
    "exp true": resigned(exp=True),
    "exp in the year 5138": resigned(exp=99_999_999_999),
    "from the future": resigned(iat=9_000_000_000, exp=9_000_000_100),
    "no iat": resigned(iat=None),
    "no jti": resigned(jti=None),
    "no sid": resigned(sid=None),
    "sid no id": resigned(sid="1; DROP TABLE"),
    "no sub": resigned(sub=None),
    "sub no id": resigned(sub="mona"),
    "sub a list": resigned(sub=["mona"]),
    "no auth_time": resigned(auth_time=None),
    "auth_time as text": resigned(auth_time="1000000000"),
    "proved after it was issued": resigned(auth_time=9_000_000_000),
    "no role": resigned(role=None),
    "other audience": resigned(aud="billing"),
    "several audiences but ours": resigned(aud=["billing", "other"]),
    "no audience": resigned(aud=None),
    "other issuer": resigned(iss="https://evil.example"),
    "no issuer": resigned(iss=None),
    "empty": lambda claims, headers, key: "",
    "dots": lambda claims, headers, key: "..",
    "one part": lambda claims, headers, key: "abc",
    "not base64": lambda claims, headers, key: "ä.ö.ü",
    "a list for a header": lambda claims, headers, key: raw([1], claims, key),  # type: ignore[arg-type]
    "a megabyte": lambda claims, headers, key: "a" * 1_000_000,
}


@pytest.mark.parametrize("forge", FORGERIES.values(), ids=FORGERIES.keys())
async def test_no_forgery_passes(api: Api, mona: Someone, forge: Forge) -> None:
    token = forge(claims_of(mona), header(api), signing_key(api))
    answer = await mona.get("/v1/me", authorization=f"Bearer {token}")
    assert answer.status_code == 401
    assert answer.json()["code"] == "not_signed_in"
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_the_same_token_untouched_passes(api: Api, mona: Someone) -> None:
    """So that what the forgeries are refused for is what was changed."""
    token = raw(header(api) | {"alg": "EdDSA"}, claims_of(mona), signing_key(api))
    assert (await mona.get("/v1/me", authorization=f"Bearer {token}")).status_code == 200


@pytest.mark.parametrize("scheme", ["Basic bW9uYTpsYW1wcw==", "bearer", "Bearer", "Token x", "null"])
async def test_other_schemes_are_not_taken(mona: Someone, scheme: str) -> None:
    assert (await mona.get("/v1/me", authorization=scheme)).status_code == 401


async def test_a_bad_token_is_refused_even_where_none_is_needed(mona: Someone) -> None:
    """Otherwise a signed-in page would silently turn into a visitor's."""
    assert (await mona.get("/v1/tasks", authorization="Bearer x")).status_code == 401


async def test_a_refresh_token_is_no_access_token(mona: Someone) -> None:
    refresh = mona.http.cookies["souk_refresh"]
    assert (await mona.get("/v1/me", authorization=f"Bearer {refresh}")).status_code == 401


async def test_a_new_signing_key_signs_nobody_out(api: Api, mona: Someone) -> None:
    before = mona.http.headers["authorization"]
    signing_keys(api.souk.settings, api.souk.clock).rotate()
    fresh = raw(header(api) | {"alg": "EdDSA"}, claims_of(mona), signing_key(api))
    for token in (before, f"Bearer {fresh}"):
        assert (await mona.get("/v1/me", authorization=token)).status_code == 200
    published = {key["kid"] for key in (await mona.get("/.well-known/jwks.json")).json()["keys"]}
    kids = {jwt.get_unverified_header(token.split()[-1])["kid"] for token in (before, fresh)}
    assert len(kids) == 2
    assert kids <= published


async def test_others_can_verify_our_tokens_with_the_published_key(mona: Someone) -> None:
    keys = jwt.PyJWKSet.from_dict((await mona.get("/.well-known/jwks.json")).json())
    token = mona.http.headers["authorization"].removeprefix("Bearer ")
    key = keys[jwt.get_unverified_header(token)["kid"]]
    claims = jwt.decode(token, key, algorithms=["EdDSA"], audience="souk")
    assert claims["sub"] == mona.person["id"]
