"""Whatever happens in whatever order: every visible event once, in order, none else."""

from tests.entrypoints.realtime.sockets import Sockets, run


def test_every_visible_event_arrives_once_and_in_order_whatever_comes_between() -> None:
    run(Sockets, 200)
