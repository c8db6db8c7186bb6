"""Several COPYs and what follows them in one message: psycopg's own `copy` does one at a time."""

from collections.abc import Sequence

from psycopg import errors
from psycopg.abc import PQGen
from psycopg.generators import copy_to, execute, fetch_many, send
from psycopg.pq import ExecStatus
from psycopg.pq.abc import PGconn, PGresult
from psycopg.waiting import Wait

FAILED = (ExecStatus.FATAL_ERROR, ExecStatus.BAD_RESPONSE)


def copying(pgconn: PGconn, query: bytes, contents: Sequence[bytes]) -> PQGen[bytes]:
    """Sends `query`, and to each COPY in it the next of `contents`; the tag of its last command.

    Raises the server's error; the connection is of no use then.
    """
    pgconn.send_query(query)
    results = _sound((yield from execute(pgconn)))
    for content in contents:
        if results[-1].status != ExecStatus.COPY_IN:
            raise errors.ProtocolViolation("the server did not ask for what is to be copied")
        yield from copy_to(pgconn, content)
        while pgconn.put_copy_end() == 0:
            yield Wait.W
        yield from send(pgconn)
        results = _sound((yield from fetch_many(pgconn)))
    return results[-1].command_status or b""


def _sound(results: Sequence[PGresult]) -> Sequence[PGresult]:
    for result in results:
        if result.status in FAILED:
            raise errors.error_from_result(result)
    if not results:
        raise errors.OperationalError("the server answered nothing")
    return results
