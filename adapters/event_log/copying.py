"""Several COPYs among other statements of one message: psycopg's own `copy` does one at a time."""

from collections.abc import Sequence

from psycopg import errors
from psycopg.abc import PQGen
from psycopg.generators import copy_to, execute, fetch_many, send
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGconn, PGresult
from psycopg.waiting import Wait

FAILED = (ExecStatus.FATAL_ERROR, ExecStatus.BAD_RESPONSE)


def asked(pgconn: PGconn, query: bytes) -> PQGen[Sequence[PGresult]]:
    """Sends `query`; its results up to the first COPY, which then waits for `filled`, or up to its end.

    Raises the server's error; the connection is of no use then.
    """
    pgconn.send_query(query)
    return _sound((yield from execute(pgconn)))


def filled(pgconn: PGconn, contents: Sequence[bytes]) -> PQGen[None]:
    """Sends to each waiting COPY the next of `contents`; the last one then waits for `ended`.

    Raises as `asked`.
    """
    for place, content in enumerate(contents):
        if place and (yield from ended(pgconn))[-1].status != ExecStatus.COPY_IN:
            raise errors.ProtocolViolation("the server did not ask for what is to be copied")
        yield from copy_to(pgconn, content)


def ended(pgconn: PGconn) -> PQGen[Sequence[PGresult]]:
    """Ends the COPY that was filled; the results up to the next one, or up to the end. Raises as `asked`."""
    while pgconn.put_copy_end() == 0:
        yield Wait.W
    yield from send(pgconn)
    return _sound((yield from fetch_many(pgconn)))


def _sound(results: Sequence[PGresult]) -> Sequence[PGresult]:
    for result in results:
        if result.status in FAILED:
            raise errors.error_from_result(result)
    if not results:
        raise errors.OperationalError("the server answered nothing")
    return results
