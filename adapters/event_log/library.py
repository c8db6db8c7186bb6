"""`PERSISTENCE_MODULE=adapters.event_log`: the infrastructure factory of the library `eventsourcing`."""

from functools import partial
from typing import Any

from eventsourcing.dcb.api import DCBRecorder
from eventsourcing.dcb.postgres_tt import PostgresTTDCBFactory
from eventsourcing.persistence import ApplicationRecorder, Mapper, ProcessRecorder, Transcoder
from eventsourcing.postgres import PostgresFactory, PostgresRecorder
from eventsourcing.utils import Environment, EnvType, strtobool
from psycopg.conninfo import make_conninfo

from adapters.event_log.background import Background
from adapters.event_log.committer import Committer
from adapters.event_log.dcb import DCBEventRecorder
from adapters.event_log.mapper import EventMapper
from adapters.event_log.reading import Reader, Stored
from adapters.event_log.recorders import LogProcessRecorder, LogRecorder, Shell, SnapshotRecorder
from adapters.event_log.statements import Tables
from adapters.event_log.transcoder import FaithfulTranscoder
from adapters.event_log.wakeups import Wakeups
from adapters.keyring import Keyring
from adapters.postgres.pool import Pool, connect, open_pool
from domain.decider import Recorded

KEYRING_MASTER = "KEYRING_MASTER"


class EventLogFactory(PostgresFactory, PostgresTTDCBFactory):
    """Takes the library's `POSTGRES_…` variables.

    Application recorders are the one log, `log.events`. A process recorder, which writes by itself, has a
    log of its own, named after its application, in `POSTGRES_SCHEMA`; there also lie the library's own
    tables: tracking, snapshots, and those of its DCB recorder.
    """

    aggregate_recorder_class = SnapshotRecorder

    def __init__(self, env: Environment | EnvType | None) -> None:
        env = env if isinstance(env, Environment) else Environment(env=env)
        if strtobool(env.get(self.POSTGRES_ENABLE_DB_FUNCTIONS) or "no"):
            raise OSError(
                f"{self.POSTGRES_ENABLE_DB_FUNCTIONS} appends without a lock: live readers lose events and "
                "tracking is dropped. Leave it unset."
            )
        env.setdefault(self.ORIGINATOR_ID_TYPE, "text")
        super().__init__(env)
        if self.datastore.originator_id_type != "text":
            raise OSError(f"{self.ORIGINATOR_ID_TYPE} must be 'text'")
        self._background = Background()
        self._shells: dict[Tables, Shell] = {}
        self._pool: Pool | None = None
        self._reader: Reader | None = None

    def application_recorder(self) -> ApplicationRecorder:
        return LogRecorder(self.datastore, self._shell(Tables()))

    def process_recorder(self) -> ProcessRecorder:
        name = self.env.name.lower() or "stored"
        tables = Tables(self.datastore.schema, f"{name}_")
        PostgresRecorder.check_identifier_length(f"{tables.prefix}answers_pkey")
        recorder = LogProcessRecorder(self.datastore, self._shell(tables), f"{name}_tracking")
        if self.env_create_table():
            recorder.create_table()
        return recorder

    def dcb_recorder(self) -> DCBRecorder:
        recorder = DCBEventRecorder(
            self.datastore, events_table_name=f"{self.env.name.lower() or 'dcb'}_events"
        )
        if self.env_create_table():
            recorder.create_table()
        return recorder

    def transcoder(self) -> Transcoder:
        return super().transcoder() if self.env.get(self.TRANSCODER_TOPIC) else FaithfulTranscoder()

    def mapper(
        self, transcoder: Transcoder | None = None, mapper_class: type[Mapper[Any]] | None = None
    ) -> Mapper[Any]:
        mapper: Mapper[Any] = super().mapper(transcoder, mapper_class)
        if isinstance(mapper, EventMapper):
            mapper.decode = partial(self._decode, self._master())
        return mapper

    def close(self) -> None:
        """Writes what waits and closes every connection."""
        if self._background.started:
            self._background.call(self._close())
            self._background.close()
        super().close()

    def _shell(self, tables: Tables) -> Shell:
        if tables not in self._shells:
            dial = partial(connect, self._url, None)
            wakeups = Wakeups(dial, tables.channel)
            committer = Committer(dial, tables, wakeups.moved)
            self._shells[tables] = Shell(tables, self._background, committer, wakeups)
        return self._shells[tables]

    @property
    def _url(self) -> str:
        parameters = ("dbname", "host", "port", "user", "password")
        kwargs = self.datastore.pool.kwargs
        assert isinstance(kwargs, dict)
        given = {name: kwargs[name] for name in parameters}
        if self.datastore.pool.get_password_func:
            given["password"] = self.datastore.pool.get_password_func()
        return make_conninfo(**{name: value for name, value in given.items() if value})

    def _master(self) -> bytes:
        given = self.env.get(KEYRING_MASTER)
        if not given:
            raise OSError(f"{KEYRING_MASTER} (64 hexadecimal digits) is needed to open personal texts")
        return bytes.fromhex(given)

    def _decode(self, master: bytes, stored: Stored) -> Recorded:
        return self._background.call(self._decoded(master, stored))

    async def _decoded(self, master: bytes, stored: Stored) -> Recorded:
        if self._reader is None:
            self._pool = await open_pool(self._url, role=None, min_size=1, max_size=2)
            self._reader = Reader(self._pool, Tables(), Keyring(self._pool, master))
        return (await self._reader.decoded([stored]))[0]

    async def _close(self) -> None:
        for shell in self._shells.values():
            await shell.committer.close()
            await shell.wakeups.close()
        if self._pool is not None:
            await self._pool.close()
