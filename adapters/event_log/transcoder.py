"""JSON for the library's own events that gives back what it was given."""

from types import NoneType
from typing import Any

from eventsourcing.persistence import JSONTranscoder, Transcoding

PLAIN = (str, int, float, bool, NoneType)


class TupleAsList(Transcoding):
    type = tuple
    name = "tuple_as_list"

    def encode(self, obj: tuple[Any, ...]) -> list[Any]:
        return list(obj)

    def decode(self, data: list[Any]) -> tuple[Any, ...]:
        return tuple(data)


class FaithfulTranscoder(JSONTranscoder):
    """The library's JSON, where tuples stay tuples and subclasses of `str`, `dict` … need a transcoding
    instead of silently becoming their base."""

    def __init__(self) -> None:
        super().__init__()
        self.register(TupleAsList())

    def encode(self, obj: Any) -> bytes:
        return super().encode(self._wrapped(obj))

    def _wrapped(self, value: Any) -> Any:
        if type(value) in PLAIN:
            return value
        if type(value) is dict:
            return {key: self._wrapped(each) for key, each in value.items()}
        if type(value) is list:
            return [self._wrapped(each) for each in value]
        return {name: self._wrapped(each) for name, each in self._encode_obj(value).items()}
