"""Tells the demo's story to the log: legal commands alone, and payments through the provider's webhooks."""

import asyncio
import hashlib
from base64 import b32encode
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

import httpx

from adapters.authenticators import Authenticators
from adapters.passwords import Passwords
from adapters.payments.client import SandboxPayments
from adapters.payments.sandbox import Sandbox, create_sandbox
from adapters.sessions import Sessions
from domain.account import Register
from domain.decider import Intent
from domain.escrow import Stage, escrow
from domain.ports import Origin
from domain.values import PersonId
from entrypoints.api import create_app
from entrypoints.demo import DemoAccount, remember
from entrypoints.demo.people import EVERYONE, Someone
from entrypoints.demo.story import Moment, Payment, ident, story
from entrypoints.settings import Settings
from entrypoints.wiring import Souk, SystemClock, open_souk
from entrypoints.worker import InShort, Policies

SEED = 1
PASSWORD = "open-the-souk"
AUTHENTICATOR, AUTHENTICATOR_BYTES = "demo-authenticator", 20
"""The secret of this installation that stands for the device of who looks after its demo."""
PAGE = 500
WEBHOOK_SECONDS_MAX, WEBHOOK_LOOK_SECONDS = 20.0, 0.005


class DemoFailed(Exception):
    """The demo could not be told to its end."""


@dataclass
class Told:
    """A clock that stands at the moment being told."""

    at: datetime

    def now(self) -> datetime:
        return self.at


async def fill(settings: Settings, seed: int = SEED) -> Sequence[DemoAccount]:
    """Tells the story to the log; told again from the start, it goes on where it was cut short."""
    now = SystemClock().now()
    clock = Told(now)
    people = [each for each in EVERYONE if settings.private or not each.looks_after]
    async with open_souk(settings, clock) as souk, sandbox(souk) as payments:
        telling = Telling(souk, clock, payments, seed)
        for index, moment in enumerate(story(seed, now, people)):
            await telling.tell(index, moment)
    authenticator = b32encode(settings.secret(AUTHENTICATOR, AUTHENTICATOR_BYTES)).decode()
    known = [
        DemoAccount(
            each.username,
            each.name,
            each.looks_after or each.role,
            PASSWORD,
            authenticator if each.looks_after else "",
        )
        for each in people
        if each.signs_in
    ]
    remember(settings.home, known)
    return known


@asynccontextmanager
async def sandbox(souk: Souk) -> AsyncIterator[SandboxPayments]:
    """The payment sandbox over the same books as `souk sandbox`, and our webhook, both in this process."""
    settings = souk.settings
    key = settings.secret("sandbox-api-key").hex()
    app = create_sandbox(
        Sandbox(
            database_url=souk.database_url,
            api_key=key,
            webhook_url="http://souk/v1/webhooks/payments",
            webhook_secret=settings.secret("sandbox-webhooks"),
            repeat_every=0,
            now=souk.clock.now,
            http=lambda: httpx.AsyncClient(transport=httpx.ASGITransport(create_app(souk))),
        )
    )
    async with (
        app.router.lifespan_context(app),
        httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://sandbox") as http,
    ):
        http.headers["Authorization"] = f"Bearer {key}"
        yield SandboxPayments(http, [])


class Telling:
    """Carries out moments one after the other, and what the policies make of each."""

    def __init__(self, souk: Souk, clock: Told, payments: SandboxPayments, seed: int) -> None:
        self._souk = souk
        self._clock = clock
        self._payments = payments
        self._seed = seed
        self._passwords = Passwords()
        self._sessions = Sessions(souk.pool, souk.settings.secret("refresh-token"))
        self._authenticators = Authenticators(souk.pool, souk.keyring, souk.settings.secret("recovery-codes"))
        self._policies = Policies(souk.dispatch, clock)
        self._position = 0

    async def tell(self, index: int, moment: Moment) -> None:
        self._clock.at = moment.at
        if moment.joins is not None:
            await self._join(moment.joins, moment.intent)
        await self._ask(moment.intent, index)
        await self._react()
        if moment.pays is not None:
            await self._pay(moment.pays)

    async def _join(self, someone: Someone, intent: Intent) -> None:
        assert isinstance(intent.command, Register)
        await self._souk.keyring.create(intent.command.person)
        if someone.signs_in:
            hashed = await self._passwords.hash(PASSWORD)
            await self._sessions.set_password(intent.command.person, hashed, self._clock.at)
        if someone.looks_after:
            settings, person = self._souk.settings, intent.command.person
            secret = b32encode(settings.secret(AUTHENTICATOR, AUTHENTICATOR_BYTES)).decode()
            await self._authenticators.begin(person, secret)
            await self._authenticators.confirm(person, self._clock.at)

    async def _ask(self, intent: Intent, index: int) -> None:
        command = ident(self._seed, "moment", index)
        origin = Origin(
            command_id=command,
            fingerprint=hashlib.sha256(command.bytes).digest(),
            actor=PersonId(intent.command.actor),
            at=self._clock.at,
            correlation_id=command,
        )
        result = await self._souk.dispatch(intent, origin, InShort())
        if result.answer.status >= 400:
            raise DemoFailed(f"{intent.command}: {result.answer.body.decode()}")

    async def _pay(self, payment: Payment) -> None:
        """What the provider answers is not what counts: the story goes on when its webhook has come."""
        key = f"souk:payment:{payment.application}:1"
        await self._payments.pay(key, str(payment.application), payment.amount, payment.method)
        async with asyncio.timeout(WEBHOOK_SECONDS_MAX):
            while (await self._souk.dispatch.state(escrow, payment.application)).state.stage is Stage.PAYING:
                await self._react()
                await asyncio.sleep(WEBHOOK_LOOK_SECONDS)
        await self._react()

    async def _react(self) -> None:
        """Everything that the policies make of what is new in the log, and of what they made."""
        while page := await self._souk.log.read(self._position, PAGE):
            self._position = page[-1].position
            await self._policies.take(page)
