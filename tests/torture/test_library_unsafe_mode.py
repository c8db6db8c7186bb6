"""The library's POSTGRES_ENABLE_DB_FUNCTIONS mode, as it ships, before the same checker."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import closing
from datetime import UTC, datetime
from uuid import UUID, uuid4

import msgspec
from eventsourcing.persistence import Notification, StoredEvent
from eventsourcing.postgres import PostgresApplicationRecorder, PostgresDatastore
from psycopg.conninfo import conninfo_to_dict

from domain.conversation import MessageSent
from domain.decider import Audience, Recorded
from domain.values import ConversationId, MessageId, PersonId, TaskId
from entrypoints.torture.history import History, check
from entrypoints.torture.receivers import Followed
from entrypoints.torture.records import Passed

WRITERS, EVENTS_EACH = 6, 150
PAGE = 100
RUNS_MAX = 5
NOBODY = PersonId(UUID(int=1))
ANY = MessageSent(
    conversation=ConversationId(UUID(int=2)),
    task=TaskId(UUID(int=3)),
    people=(NOBODY, NOBODY),
    message=MessageId(UUID(int=4)),
    number=1,
    sender=NOBODY,
    text="any",
)


def recorder(database: str, functions: bool) -> PostgresApplicationRecorder:
    """Over a table of its own."""
    parts = conninfo_to_dict(database)
    datastore = PostgresDatastore(
        str(parts["dbname"]),
        str(parts["host"]),
        "5432",
        str(parts["user"]),
        "",
        pool_size=WRITERS + 1,
        enable_db_functions=functions,
    )
    made = PostgresApplicationRecorder(datastore, events_table_name=f"library_{uuid4().hex}")
    made.create_table()
    return made


def play(database: str, functions: bool) -> History:
    """Writers race on threads of their own; a follower pages through what is committed meanwhile."""
    library = recorder(database, functions)
    writing = [threading.Thread(target=write, args=(library,)) for _ in range(WRITERS)]
    passed: list[Passed] = []
    with closing(library.datastore):
        for thread in writing:
            thread.start()
        while any(thread.is_alive() for thread in writing):
            follow(library, passed)
        follow(library, passed)
        log = [*pages(library, 0)]
    return History(
        log=[recorded(place, each) for place, each in enumerate(log, 1)],
        followed=[Followed("library", in_places(passed, log))],
    )


def write(library: PostgresApplicationRecorder) -> None:
    stream = uuid4()
    for version in range(EVENTS_EACH):
        library.insert_events([StoredEvent(stream, version, "any", b"{}")])


def follow(library: PostgresApplicationRecorder, passed: list[Passed]) -> None:
    passed += [
        Passed(int(each.id), str(each.originator_id), each.originator_version + 1)
        for each in pages(library, passed[-1].position if passed else 0)
    ]


def pages(library: PostgresApplicationRecorder, after: int) -> Iterator[Notification]:
    while page := library.select_notifications(after + 1, PAGE):
        yield from page
        after = int(page[-1].id)


def recorded(place: int, each: Notification) -> Recorded:
    stream, version = str(each.originator_id), each.originator_version + 1
    return Recorded(place, stream, version, ANY, Audience(), NOBODY, datetime.now(UTC))


def in_places(passed: Sequence[Passed], log: Sequence[Notification]) -> list[Passed]:
    """The library's numbers may have holes for good: its events are counted by their place instead."""
    place = {int(each.id): number for number, each in enumerate(log, 1)}
    return [msgspec.structs.replace(each, position=place[each.position]) for each in passed]


def missed(history: History) -> bool:
    rules = {violation.rule for violation in check(history)}
    return "follower_missed" in rules


def test_its_followers_miss_committed_events_and_the_checker_says_so(database: str) -> None:
    assert any(missed(play(database, functions=True)) for _ in range(RUNS_MAX))


def test_its_locking_mode_does_not(database: str) -> None:
    assert not missed(play(database, functions=False))
