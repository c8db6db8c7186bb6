"""Events as an auditor is shown them, also those that can no longer be read as they are stored."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from adapters.event_codec import CodecError
from adapters.event_log.finding import Wanted, find
from adapters.event_log.reading import Reader, Stored
from adapters.event_shapes import shape_of
from adapters.postgres.pool import Pool
from domain.decider import EVENTS, Event, Recorded
from domain.values import PersonId
from entrypoints.history.reading import masked


@cache
def owners_in(name: str) -> Mapping[str, str]:
    """Field with a personal text → field with the id of whose it is."""
    return shape_of(EVENTS[name]).personal


def personal(event: Event) -> dict[str, PersonId]:
    """The fields whose text is masked, and whose each is."""
    owners = owners_in(event.NAME).items()
    return {field: getattr(event, of) for field, of in owners if getattr(event, field) is not None}


@dataclass(frozen=True)
class Found:
    """`recorded` is None for what cannot be read; `error` says why."""

    stored: Stored
    recorded: Recorded | None
    error: str | None = None


async def found(pool: Pool, wanted: Wanted, limit: int) -> Sequence[Found]:
    """`pool` is one of the auditor's role."""
    log = masked(pool)
    return [await opened(log, stored) for stored in await find(pool, wanted, limit)]


async def opened(log: Reader, stored: Stored) -> Found:
    try:
        (recorded,) = await log.decoded([stored])
    except CodecError as error:
        return Found(stored, None, str(error))
    return Found(stored, recorded)


def names_like(beginning: str) -> Sequence[str]:
    """The stored names that begin so; one that is not known stands for itself."""
    return [name for name in sorted(EVENTS) if name.startswith(beginning)] or [beginning]
