"""The library's conformance classes for persistence modules, run unchanged against ours, with text ids."""

from typing import Any
from uuid import UUID, uuid4

import pytest
from eventsourcing.persistence import (
    AggregateRecorder,
    ApplicationRecorder,
    DatetimeAsISO,
    DecimalAsStr,
    InfrastructureFactory,
    JSONTranscoder,
    ProcessRecorder,
    TrackingRecorder,
    Transcoder,
    Transcoding,
    UUIDAsHex,
)
from eventsourcing.postgres import PostgresTrackingRecorder
from eventsourcing.tests import persistence as shipped
from eventsourcing.utils import Environment

from adapters.event_log import EventLogFactory
from adapters.event_log.recorders import LogProcessRecorder, LogRecorder, SnapshotRecorder

pytestmark = pytest.mark.usefixtures("in_database")


class OnOurFactory:
    env: Environment

    def setUp(self) -> None:
        self.factory = InfrastructureFactory.construct(self.env)

    def tearDown(self) -> None:
        self.factory.close()

    def new_originator_id(self) -> UUID | str:
        return f"task-{uuid4()}"


class TestAggregateRecorder(OnOurFactory, shipped.AggregateRecorderTestCase):
    def create_recorder(self) -> AggregateRecorder:
        return self.factory.aggregate_recorder()


class TestApplicationRecorder(OnOurFactory, shipped.ApplicationRecorderTestCase):
    def create_recorder(self) -> ApplicationRecorder:
        return self.factory.application_recorder()

    def test_insert_subscribe(self) -> None:
        self.optional_test_insert_subscribe()


class TestTrackingRecorder(OnOurFactory, shipped.TrackingRecorderTestCase):
    def create_recorder(self) -> TrackingRecorder:
        return self.factory.tracking_recorder()


class TestProcessRecorder(OnOurFactory, shipped.ProcessRecorderTestCase):
    def create_recorder(self) -> ProcessRecorder:
        return self.factory.process_recorder()


class TestNonInterleaving(OnOurFactory, shipped.NonInterleavingNotificationIDsBaseCase):
    insert_num = 5_000

    def create_recorder(self) -> ApplicationRecorder:
        return self.factory.application_recorder()


class OwnTracking(PostgresTrackingRecorder):
    pass


class TestInfrastructureFactory(shipped.InfrastructureFactoryTestCase[EventLogFactory]):
    def expected_factory_class(self) -> type[EventLogFactory]:
        return EventLogFactory

    def expected_aggregate_recorder_class(self) -> type[AggregateRecorder]:
        return SnapshotRecorder

    def expected_application_recorder_class(self) -> type[ApplicationRecorder]:
        return LogRecorder

    def expected_tracking_recorder_class(self) -> type[TrackingRecorder]:
        return PostgresTrackingRecorder

    def tracking_recorder_subclass(self) -> type[TrackingRecorder]:
        return OwnTracking

    def expected_process_recorder_class(self) -> type[ProcessRecorder]:
        return LogProcessRecorder


SUBCLASSES = {shipped.Mydict: dict, shipped.MyList: list, shipped.MyStr: str, shipped.MyInt: int}


def as_base(kind: type[Any], base: type[Any]) -> Transcoding:
    """What a user of the library writes to keep a subclass of a built-in type."""

    class AsBase(Transcoding):
        type = kind
        name = kind.__name__.lower()

        def encode(self, obj: Any) -> Any:
            return base(obj)

        def decode(self, data: Any) -> Any:
            return kind(data)

    return AsBase()


class TestTranscoder(OnOurFactory, shipped.TranscoderTestCase):
    def setUp(self) -> None:
        OnOurFactory.setUp(self)
        shipped.TranscoderTestCase.setUp(self)

    def construct_transcoder(self) -> Transcoder:
        transcoder = self.factory.transcoder()
        assert isinstance(transcoder, JSONTranscoder)
        for transcoding in (UUIDAsHex(), DecimalAsStr(), DatetimeAsISO()):
            transcoder.register(transcoding)
        for theirs in (shipped.CustomType1AsDict(), shipped.CustomType2AsDict()):
            transcoder.register(theirs)
        for kind, base in SUBCLASSES.items():
            transcoder.register(as_base(kind, base))
        return transcoder
