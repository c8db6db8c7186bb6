"""The library's conformance classes for applications and projections, run unchanged on our log."""

from typing import Any, ClassVar

import pytest
from eventsourcing.dcb import api, persistence
from eventsourcing.dcb import tests as shipped_dcb
from eventsourcing.persistence import InfrastructureFactory, Tracking
from eventsourcing.postgres import PostgresDatastore, PostgresTrackingRecorder
from eventsourcing.tests import application as shipped_applications
from eventsourcing.tests import projection as shipped
from psycopg.sql import SQL, Identifier

pytestmark = pytest.mark.usefixtures("in_database")


class TestExampleApplication(shipped_applications.ExampleApplicationTestCase):
    expected_factory_topic = "adapters.event_log.library:EventLogFactory"


@pytest.mark.filterwarnings("default:'log' is deprecated")  # a shipped test wants to see this warning
class TestApplication(shipped_applications.ApplicationTestCase):
    pass


class PostgresEventCounters(PostgresTrackingRecorder, shipped.EventCountersView):
    """The counters as a user of the library writes them: each count in one transaction with its tracking."""

    def __init__(
        self, datastore: PostgresDatastore, *, tracking_table_name: str = "t", **kwargs: Any
    ) -> None:
        super().__init__(datastore, tracking_table_name=tracking_table_name, **kwargs)
        self.counters = Identifier(datastore.schema, f"{tracking_table_name}_counters")
        create = SQL("CREATE TABLE IF NOT EXISTS {} (counter text PRIMARY KEY, count bigint NOT NULL)")
        self.sql_create_statements.append(create.format(self.counters))

    def get_created_event_counter(self) -> int:
        return self._count("created")

    def get_subsequent_event_counter(self) -> int:
        return self._count("subsequent")

    def incr_created_event_counter(self, tracking: Tracking) -> None:
        self._increment("created", tracking)

    def incr_subsequent_event_counter(self, tracking: Tracking) -> None:
        self._increment("subsequent", tracking)

    def _count(self, counter: str) -> int:
        with self.datastore.transaction() as cursor:
            cursor.execute(SQL("SELECT count FROM {} WHERE counter = %s").format(self.counters), [counter])
            row = cursor.fetchone()
        return row["count"] if row else 0

    def _increment(self, counter: str, tracking: Tracking) -> None:
        upsert = SQL(
            "INSERT INTO {} AS counters VALUES (%s, 1) "
            "ON CONFLICT (counter) DO UPDATE SET count = counters.count + 1"
        )
        with self.datastore.transaction(commit=True) as cursor:
            self._insert_tracking(cursor, tracking)
            cursor.execute(upsert.format(self.counters), [counter])


class TestEventCountersView(shipped.EventCountersViewTestCase):
    env: Any

    def construct_event_counters_view(self) -> shipped.EventCountersView:
        factory = InfrastructureFactory.construct(self.env)
        self.addCleanup(factory.close)
        return factory.tracking_recorder(PostgresEventCounters)


class TestAggregateEventCountersProjection(shipped.AggregateEventCountersProjectionTestCase):
    view_class = PostgresEventCounters


class TestTaggedDecisionCountersProjection(shipped.TaggedDecisionCountersProjectionTestCase):
    """On the library's own DCB tables."""

    view_class = PostgresEventCounters
    env: ClassVar[dict[str, str]] = {"MAPPER_TOPIC": "eventsourcing.dcb.msgpack:MessagePackMapper"}


class TestEventSourcedProjection(shipped.EventSourcedProjectionTestCase):
    pass


class TestDCBRecorder(shipped_dcb.DCBRecorderTestCase):
    env: Any

    def recorder(self) -> api.DCBRecorder:
        factory = persistence.DCBInfrastructureFactory.construct(self.env)
        self.addCleanup(factory.close)
        return factory.dcb_recorder()

    def test_append_read(self) -> None:
        self._test_append_read(self.recorder())

    def test_append_subscribe(self) -> None:
        self._test_append_subscribe(self.recorder())
