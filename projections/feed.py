"""Feed: which positions of the log concern whom, each with the one before it, so that a stream resumes.

Offsets are log positions, the same after every rebuild. `previous` is 0 before the first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from domain.decider import Recorded
from domain.values import PersonId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, select

READS = ("feed",)
LIMIT_MAX = 1_000

PERSONAL = Table(
    "feed",
    key=("person", "position"),
    columns={"person": "uuid", "position": "bigint", "previous": "bigint"},
    append_only=True,
)
PERSONAL_ENDS = Table("feed_ends", key=("person",), columns={"person": "uuid", "position": "bigint"})

BOARD = Table(
    "board_feed",
    key=("position",),
    columns={"position": "bigint", "previous": "bigint"},
    append_only=True,
)
BOARD_END = Table("board_feed_end", key=("one",), columns={"one": "boolean", "position": "bigint"})


def on_board(recorded: Recorded) -> bool:
    """Whether visitors are told of this event: the tasks' own, as far as anyone may see them."""
    is_task = recorded.stream.startswith("task-")
    return is_task and (recorded.audience.public or bool(recorded.event.PUBLIC))


def touches(recorded: Recorded) -> Iterable[Touch]:
    ends = [PERSONAL_ENDS.at(person) for person in concerned(recorded)]
    return [*ends, BOARD_END.at(True)] if on_board(recorded) else ends


def concerned(recorded: Recorded) -> Iterable[PersonId]:
    return dict.fromkeys(recorded.audience.people)


def fold(recorded: Recorded, rows: Rows) -> None:
    position = recorded.position
    for person in concerned(recorded):
        end = rows.get(PERSONAL_ENDS, person)
        previous = end["position"] if end else 0
        rows.append(PERSONAL, person=person, position=position, previous=previous)
        rows.put(PERSONAL_ENDS, person=person, position=position)
    if on_board(recorded):
        end = rows.get(BOARD_END, True)
        rows.append(BOARD, position=position, previous=end["position"] if end else 0)
        rows.put(BOARD_END, one=True, position=position)


feed = Projection(
    "feed",
    version=1,
    tables=(PERSONAL, PERSONAL_ENDS, BOARD, BOARD_END),
    events=None,
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Entry:
    position: int
    previous: int


OF_PERSON = """
SELECT position, previous FROM read.feed
WHERE person = %(person)s AND position > %(after)s ORDER BY position LIMIT %(limit)s
"""

OF_BOARD = """
SELECT position, previous FROM read.board_feed
WHERE position > %(after)s ORDER BY position LIMIT %(limit)s
"""


async def of_person(connection: Connection, person: PersonId, after: int, limit: int) -> Sequence[Entry]:
    """What concerns this person after that position, oldest first, as far as the model has got."""
    values = {"person": person, "after": after, "limit": min(limit, LIMIT_MAX)}
    return [Entry(**row) for row in await select(connection, OF_PERSON, values)]


async def of_board(connection: Connection, after: int, limit: int) -> Sequence[Entry]:
    """What happened on the board after that position, oldest first, as far as the model has got."""
    values = {"after": after, "limit": min(limit, LIMIT_MAX)}
    return [Entry(**row) for row in await select(connection, OF_BOARD, values)]
