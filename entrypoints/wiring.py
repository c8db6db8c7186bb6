"""The composition root: from settings to everything a process of Souk works with."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from adapters.erasures import Erasures
from adapters.event_log import PostgresEventLog, open_log
from adapters.files.folder import FolderFiles
from adapters.files.sealed import SealedFiles
from adapters.keyring import Keyring
from adapters.links import Links
from adapters.master_keys import MasterKeys
from adapters.openid import OpenIdProvider
from adapters.payments.client import SandboxPayments, connected
from adapters.postgres.pool import Pool, open_pool
from adapters.postgres.server import Server
from adapters.signing_keys import SigningKeys
from domain.ports import Clock, Files
from entrypoints.dispatch import Dispatch
from entrypoints.settings import Settings

APP_ROLE = "souk_app"
CONNECTIONS_MAX = 10


class NotRunning(Exception):
    """Souk's database is not running: start it with `souk up`, or set DATABASE_URL."""

    def __init__(self) -> None:
        super().__init__(self.__doc__)


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True)
class Souk:
    """`pool` acts as the application's database role: it reads everything and changes no history."""

    settings: Settings
    database_url: str
    clock: Clock
    pool: Pool
    keyring: Keyring
    erasures: Erasures
    log: PostgresEventLog
    dispatch: Dispatch
    payments: SandboxPayments
    files: SealedFiles


def database_url(settings: Settings) -> str:
    """One's own database, or the embedded one that `souk up` runs over this home; else `NotRunning`."""
    if url := settings.database_url or Server.find(settings.home):
        return url
    raise NotRunning()


@asynccontextmanager
async def open_souk(settings: Settings, clock: Clock | None = None) -> AsyncIterator[Souk]:
    """Everything open and connected; closed in reverse at the end. The database must be migrated."""
    url = database_url(settings)
    async with AsyncExitStack() as stack:
        pool = await open_pool(url, role=APP_ROLE, min_size=1, max_size=CONNECTIONS_MAX)
        stack.push_async_callback(pool.close)
        settings.secret("master")
        masters = MasterKeys(settings.home / "keys")
        erasures = Erasures(settings.home / "erasures")
        keyring = Keyring(
            pool,
            masters.now()[0],
            first_master=masters.first(),
            masters=masters.now,
            destroying=erasures.add,
        )
        log = await stack.enter_async_context(open_log(url, keyring, role=APP_ROLE))
        payments = await stack.enter_async_context(
            connected(
                settings.sandbox_url,
                settings.secret("sandbox-api-key").hex(),
                [settings.secret("sandbox-webhooks")],
            )
        )
        yield Souk(
            settings=settings,
            database_url=url,
            clock=clock or SystemClock(),
            pool=pool,
            keyring=keyring,
            erasures=erasures,
            log=log,
            dispatch=Dispatch(log),
            payments=payments,
            files=SealedFiles(files_of(settings), keyring),
        )


def files_of(settings: Settings) -> Files:
    """The library for S3 is loaded only where it is needed: it takes a quarter of a second."""
    if not settings.s3_bucket:
        return FolderFiles(settings.home / "files")
    from adapters.files.bucket import Bucket, BucketFiles

    bucket = Bucket(
        name=settings.s3_bucket,
        endpoint=settings.s3_endpoint,
        region=settings.s3_region,
        access_key=settings.s3_access_key,
        secret_key=settings.s3_secret_key.get_secret_value(),
    )
    return BucketFiles(bucket)


def links(souk: Souk) -> Links:
    """What mailed links are made with, and followed by: the worker makes them, the web process takes them."""
    return Links(souk.pool, souk.settings.secret("mail-links"), souk.settings.origin)


def signing_keys(settings: Settings, clock: Clock) -> SigningKeys:
    return SigningKeys(settings.home / "keys", clock.now)


def google(settings: Settings) -> OpenIdProvider | None:
    """None while there is no client id with its secret."""
    secret = settings.google_client_secret.get_secret_value()
    if not (settings.google_client_id and secret):
        return None
    back = f"{settings.origin}/v1/auth/google/callback"
    return OpenIdProvider(settings.google_issuer.rstrip("/"), settings.google_client_id, secret, back)
