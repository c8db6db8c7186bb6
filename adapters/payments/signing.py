"""Signed webhooks after the Standard Webhooks specification: HMAC-SHA256 over `id.timestamp.body`."""

import base64
import binascii
import hmac
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

TOLERANCE = timedelta(seconds=300)


class NotGenuine(Exception):
    """This message was not signed by the provider, or not just now."""


def signed(secret: bytes, identity: str, at: datetime, body: bytes) -> dict[str, str]:
    """The headers that prove a message. A repeated delivery keeps its identity and gets a new time."""
    timestamp = str(int(at.timestamp()))
    signature = base64.b64encode(_digest(secret, identity, timestamp, body)).decode()
    return {
        "webhook-id": identity,
        "webhook-timestamp": timestamp,
        "webhook-signature": f"v1,{signature}",
    }


def check(secrets: Sequence[bytes], headers: Mapping[str, str], body: bytes, now: datetime) -> None:
    """Raises `NotGenuine` unless one of the secrets (the current one, a previous one) signed this.

    `headers` has lower-case names. A time more than five minutes off, either way, is refused.
    """
    try:
        identity, timestamp = headers["webhook-id"], headers["webhook-timestamp"]
        offered = [_decoded(each) for each in headers["webhook-signature"].split()]
        off = abs(now.timestamp() - int(timestamp))
    except (KeyError, ValueError, OverflowError):
        raise NotGenuine("The signature headers are missing or malformed.") from None
    if off > TOLERANCE.total_seconds():
        raise NotGenuine("The message is too old, or from the future.")
    expected = [_digest(secret, identity, timestamp, body) for secret in secrets if secret]
    if not any(hmac.compare_digest(one, other) for one in expected for other in offered):
        raise NotGenuine("The signature does not fit.")


def _digest(secret: bytes, identity: str, timestamp: str, body: bytes) -> bytes:
    return hmac.digest(secret, f"{identity}.{timestamp}.".encode() + body, "sha256")


def _decoded(signature: str) -> bytes:
    version, _, value = signature.partition(",")
    if version != "v1":
        return b""  # another scheme's, beside ours
    try:
        return base64.b64decode(value, validate=True)
    except binascii.Error:
        return b""
