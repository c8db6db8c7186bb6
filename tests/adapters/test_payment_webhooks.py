"""What counts as a genuine webhook of the payment provider."""

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from adapters.payments.client import Malformed, ProviderEvent, SandboxPayments
from adapters.payments.signing import NotGenuine, signed

SECRET = b"secret-of-the-webhooks"
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)
EVENT = (
    b'{"id":"evt_1","type":"payment.succeeded","at":"2026-01-01T12:00:00Z","data":'
    b'{"reference":"contract-1","payment":"pay_1","amount":{"minor":10000,"currency":"EGP"}}}'
)


def verify(
    headers: dict[str, str], body: bytes = EVENT, secrets: tuple[bytes, ...] = (SECRET,)
) -> ProviderEvent:
    return SandboxPayments(httpx.AsyncClient(), secrets).verify(headers, body, NOON)


def test_a_message_signed_with_the_previous_secret_still_counts() -> None:
    assert verify(signed(b"previous", "evt_1", NOON, EVENT), secrets=(SECRET, b"previous")).id == "evt_1"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        signed(b"another secret", "evt_1", NOON, EVENT),
        signed(b"", "evt_1", NOON, EVENT),
        signed(SECRET, "evt_1", NOON, EVENT + b" "),
        signed(SECRET, "evt_1", NOON - timedelta(seconds=301), EVENT),
        signed(SECRET, "evt_1", NOON + timedelta(seconds=301), EVENT),
        signed(SECRET, "evt_1", NOON, EVENT) | {"webhook-id": "evt_2"},
        signed(SECRET, "evt_1", NOON, EVENT) | {"webhook-timestamp": "now"},
        signed(SECRET, "evt_1", NOON, EVENT) | {"webhook-signature": "v1,"},
        signed(SECRET, "evt_1", NOON, EVENT) | {"webhook-signature": "v1,*"},
    ],
)
def test_a_message_not_signed_by_the_provider_just_now_is_not_genuine(headers: dict[str, str]) -> None:
    with pytest.raises(NotGenuine):
        verify(headers, secrets=(SECRET, b""))


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b"\xff",
        b"{}",
        EVENT.replace(b"payment.succeeded", b"payment.vanished"),
        EVENT.replace(b"10000", b"-1"),
        EVENT.replace(b"EGP", b"XXX"),
    ],
)
def test_a_genuine_message_that_makes_no_sense_is_malformed(body: bytes) -> None:
    with pytest.raises(Malformed):
        verify(signed(SECRET, "evt_1", NOON, body), body)
