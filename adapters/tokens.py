"""Access tokens: JWTs signed with Ed25519, valid for 15 minutes. RFC 9068, RFC 8725.

PyJWT by itself takes a token of any type and without an expiry, so each claim is asked for here.
"""

import hashlib
import time
from base64 import urlsafe_b64encode
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import jwt
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from domain.values import PersonId

LIFETIME = timedelta(minutes=15)
AUDIENCE = "souk"
TYPE = "at+jwt"
ALGORITHM = "EdDSA"
REQUIRED = ["iss", "aud", "sub", "sid", "role", "exp", "iat", "jti", "auth_time"]
HEADER = {"alg", "typ", "kid"}
"""Nothing else: no key, nor address of one, that a token brings with it (RFC 8725, 3.10)."""
TOKEN_BYTES_MAX = 2_048
CACHED_MAX = 10_000
LOOK_SECONDS = 1.0


class InvalidToken(Exception):
    """This is not an access token of ours, or no longer."""


@dataclass(frozen=True)
class Access:
    """What a valid token says. `expires_at` is in seconds since the epoch, as is `authenticated_at`: when the
    person last proved who they are."""

    person: PersonId
    session: UUID
    role: str
    expires_at: int
    authenticated_at: int


class AccessTokens:
    """Signs with the first of the 32-byte `seeds`, accepts what any of them signed. They are asked for again
    every second, and when a token names a key that is not known: keys change while processes run."""

    def __init__(
        self,
        seeds: Callable[[], Sequence[bytes]],
        issuer: str,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._seeds, self._issuer, self._clock = seeds, issuer, clock
        self._known: Sequence[bytes] = ()
        self._verified: OrderedDict[bytes, Access] = OrderedDict()
        self._look()

    def issue(
        self, person: PersonId, session: UUID, role: str, now: datetime, authenticated_at: datetime
    ) -> str:
        self._look_again()
        issued = int(now.timestamp())
        claims = {
            "iss": self._issuer,
            "aud": AUDIENCE,
            "sub": str(person),
            "sid": str(session),
            "role": role,
            "iat": issued,
            "exp": issued + int(LIFETIME.total_seconds()),
            "jti": str(uuid4()),
            "auth_time": int(authenticated_at.timestamp()),
        }
        headers = {"typ": TYPE, "kid": self._signing_id}
        return jwt.encode(claims, self._signing, algorithm=ALGORITHM, headers=headers)

    def verify(self, token: str, now: datetime) -> Access:
        """Raises `InvalidToken`. A token seen before is only looked up: checking a signature costs 100 µs."""
        self._look_again()
        digest = hashlib.sha256(token.encode(errors="replace")).digest()
        access = self._verified.get(digest)
        if access is None:
            access = self._checked(token, now)
            self._verified[digest] = access
            if len(self._verified) > CACHED_MAX:
                self._verified.popitem(last=False)
        if access.expires_at <= now.timestamp():
            self._verified.pop(digest, None)
            raise InvalidToken("expired")
        return access

    def jwks(self) -> dict[str, Any]:
        """The public keys, for others to verify with (RFC 7517)."""
        self._look_again()
        return {"keys": [public_jwk(kid, key) for kid, key in self._public.items()]}

    def _look_again(self) -> None:
        if self._clock() >= self._look_at:
            self._look()

    def _look(self) -> None:
        """A cached token does not outlive the key that signed it."""
        self._look_at = self._clock() + LOOK_SECONDS
        if (seeds := tuple(self._seeds())) == self._known:
            return
        self._known = seeds
        keys = [Ed25519PrivateKey.from_private_bytes(seed) for seed in seeds]
        self._public = {key_id(key.public_key()): key.public_key() for key in keys}
        self._signing, self._signing_id = keys[0], key_id(keys[0].public_key())
        self._verified.clear()

    def _key(self, kid: str) -> Ed25519PublicKey | None:
        if kid not in self._public:
            self._look()
        return self._public.get(kid)

    def _checked(self, token: str, now: datetime) -> Access:
        if len(token) > TOKEN_BYTES_MAX:
            raise InvalidToken("too long")
        try:
            header = jwt.get_unverified_header(token)
            key = self._key(str(header.get("kid")))
            if key is None or header.get("typ") != TYPE or header.keys() != HEADER:
                raise InvalidToken("unknown key or type")
            claims = jwt.decode(
                token,
                key,
                algorithms=[ALGORITHM],
                audience=AUDIENCE,
                issuer=self._issuer,
                options={"require": REQUIRED, "verify_exp": False, "verify_iat": False},
            )
            return access_of(claims, now)
        except (jwt.PyJWTError, ValueError, TypeError) as error:
            raise InvalidToken(str(error)) from None


def access_of(claims: Mapping[str, Any], now: datetime) -> Access:
    """Times are compared with the given clock, and must be whole numbers."""
    issued, expires, proved = claims["iat"], claims["exp"], claims["auth_time"]
    if any(type(time) is not int for time in (issued, expires, proved)):
        raise InvalidToken("times are not numbers")
    if issued > now.timestamp() + 60 or not 0 < expires - issued <= LIFETIME.total_seconds():
        raise InvalidToken("issued in the future, or for too long")
    if proved > issued:
        raise InvalidToken("issued before the proof it rests on")
    person = PersonId(UUID(claims["sub"]))
    return Access(person, UUID(claims["sid"]), str(claims["role"]), expires, proved)


def public_jwk(kid: str, key: Ed25519PublicKey) -> dict[str, str]:
    x = encoded(key.public_bytes(Encoding.Raw, PublicFormat.Raw))
    return {"kty": "OKP", "crv": "Ed25519", "x": x, "kid": kid, "use": "sig", "alg": ALGORITHM}


def key_id(key: Ed25519PublicKey) -> str:
    """The key's thumbprint (RFC 7638)."""
    x = encoded(key.public_bytes(Encoding.Raw, PublicFormat.Raw))
    return encoded(hashlib.sha256(f'{{"crv":"Ed25519","kty":"OKP","x":"{x}"}}'.encode()).digest())


def encoded(value: bytes) -> str:
    return urlsafe_b64encode(value).rstrip(b"=").decode()
