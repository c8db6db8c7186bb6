"""A plain Application and ProjectionRunner of the library read our log."""

import asyncio
from typing import Any

import pytest
from eventsourcing.application import Application
from eventsourcing.persistence import InfrastructureFactory, IntegrityError, StoredEvent, Tracking
from eventsourcing.postgres import PostgresTrackingRecorder
from eventsourcing.projection import Projection, ProjectionRunner

from adapters.event_log import EventLogFactory, PostgresEventLog
from adapters.event_log.mapper import LibraryEvent
from domain.account import RoleChanged
from domain.conversation import MessageSent
from tests.adapters.decisions import ALI, AUDIENCE, changed, committed, decide, fresh, origin, said


@pytest.fixture
def reading_env(library_env: dict[str, str]) -> dict[str, str]:
    return library_env | {"MAPPER_TOPIC": "adapters.event_log.mapper:EventMapper"}


class Auditor(Application[str]):
    pass


class Counting(Projection[PostgresTrackingRecorder]):
    """Counts what it is shown, in memory."""

    def __init__(self, view: PostgresTrackingRecorder) -> None:
        super().__init__(view)
        self.seen: list[str] = []

    def process_event(self, domain_event: LibraryEvent, tracking: Tracking) -> None:
        self.seen.append(domain_event.recorded.event.NAME)
        self.view.insert_tracking(tracking)


async def test_the_notification_log_tells_our_events_with_their_personal_texts_opened(
    event_log: PostgresEventLog, reading_env: dict[str, str]
) -> None:
    stream = fresh("conversation")
    by = origin(actor=ALI)
    await event_log.commit(decide(stream, 0, [said("مرحبا")], by=by))
    await event_log.commit(decide(fresh(), 0))

    def read() -> list[LibraryEvent]:
        with Auditor(reading_env) as app:
            notifications = app.notification_log.select(start=1, limit=10)
            return [app.mapper.to_domain_event(each) for each in notifications]  # type: ignore[misc]

    first, second = await asyncio.to_thread(read)
    assert isinstance(first.recorded.event, MessageSent)
    assert first.recorded.event.text == "مرحبا"
    assert (first.originator_id, first.originator_version) == (stream, 1)
    assert (first.recorded.position, first.recorded.actor, first.recorded.audience) == (1, ALI, AUDIENCE)
    assert second.recorded.event == changed()


async def test_a_repository_folds_a_stream_of_ours(
    event_log: PostgresEventLog, reading_env: dict[str, str]
) -> None:
    stream = fresh("account")
    await event_log.commit(decide(stream, 0, 3))

    def count(_: Any, events: Any) -> int:
        return sum(isinstance(each.recorded.event, RoleChanged) for each in events)

    def fold() -> tuple[int, int]:
        with Auditor(reading_env) as app:
            get: Any = app.repository.get
            return get(stream, projector_func=count), get(stream, version=2, projector_func=count)

    assert await asyncio.to_thread(fold) == (3, 2)


async def test_a_projection_runner_counts_what_is_there_and_what_comes(
    event_log: PostgresEventLog, reading_env: dict[str, str]
) -> None:
    stream = fresh()
    committed(await event_log.commit(decide(stream, 0, 2)))

    def started() -> ProjectionRunner[Auditor, PostgresTrackingRecorder]:
        return ProjectionRunner(
            application_class=Auditor,
            projection_class=Counting,
            view_class=PostgresTrackingRecorder,
            env=reading_env,
        )

    runner = await asyncio.to_thread(started)
    with runner:
        await asyncio.to_thread(runner.wait, 2, 10.0)
        last = committed(await event_log.commit(decide(stream, 2, 3))).position
        await asyncio.to_thread(runner.wait, last, 10.0)
        assert isinstance(runner.projection, Counting)
        assert runner.projection.seen == ["account.role_changed"] * 5


async def test_our_events_are_not_written_by_the_library(reading_env: dict[str, str]) -> None:
    def write() -> None:
        with Auditor(reading_env) as app:
            app.events.put([LibraryEvent("task-1", 1, None)])  # type: ignore[list-item, arg-type]

    with pytest.raises(TypeError, match="by deciding and committing"):
        await asyncio.to_thread(write)


class TestPlainAppends:
    """What the library's interface writes is in the same log, under the same lock."""

    async def test_they_take_positions_between_ours(
        self, event_log: PostgresEventLog, library_env: dict[str, str]
    ) -> None:
        def write() -> list[Any]:
            factory = InfrastructureFactory.construct(library_env)
            try:
                recorder = factory.application_recorder()
                stored = [StoredEvent("plain-1", version, "topic", b"state") for version in (1, 2)]
                return [recorder.insert_events(stored), recorder.max_notification_id()]
            finally:
                factory.close()

        await event_log.commit(decide(fresh(), 0))
        assert await asyncio.to_thread(write) == [[2, 3], 3]
        assert committed(await event_log.commit(decide(fresh(), 0))).position == 4
        row = (await event_log.read_stored(1, 1))[0].entry
        assert (row.actor.int, row.audience.people, row.audience.public, row.causation) == (
            0,
            (),
            False,
            None,
        )

    async def test_versions_must_follow_on_each_other(self, library_env: dict[str, str]) -> None:
        def write() -> None:
            factory = InfrastructureFactory.construct(library_env)
            try:
                factory.application_recorder().insert_events([StoredEvent("plain-1", 3, "topic", b"")])
            finally:
                factory.close()

        with pytest.raises(IntegrityError):
            await asyncio.to_thread(write)


@pytest.mark.parametrize("yes", ["y", "true", "1"])
def test_the_librarys_unsafe_mode_is_refused(library_env: dict[str, str], yes: str) -> None:
    with pytest.raises(OSError, match="live readers lose events"):
        EventLogFactory(library_env | {"POSTGRES_ENABLE_DB_FUNCTIONS": yes})


def test_ids_are_texts(library_env: dict[str, str]) -> None:
    with pytest.raises(OSError, match="must be 'text'"):
        EventLogFactory(library_env | {"ORIGINATOR_ID_TYPE": "uuid"})


def test_personal_texts_need_the_master_key(reading_env: dict[str, str]) -> None:
    with pytest.raises(OSError, match="KEYRING_MASTER"):
        Auditor(reading_env | {"KEYRING_MASTER": ""})
