"""JSON Schema of every event as it is stored, made from its class: `schemas/<name>.v<schema>.json`.

Personal texts are sealed: an object with whose key (`of`) and the base64 of nonce and ciphertext (`sealed`).
"""

import json
from pathlib import Path
from typing import Any

import msgspec

from adapters.event_shapes import shape_of
from domain.decider import Event
from tests.golden.examples import domain_events

SCHEMAS = Path(__file__).parent / "schemas"


def described(event: type[Event]) -> dict[str, Any]:
    schema = msgspec.json.schema(shape_of(event).sealed)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": event.NAME, **schema}


def current() -> dict[str, str]:
    """By file name."""
    return {
        f"{name}.v{kind.SCHEMA}.json": json.dumps(described(kind), indent=2, ensure_ascii=False) + "\n"
        for name, kind in domain_events().items()
    }


def write_schemas() -> None:
    for name, text in current().items():
        (SCHEMAS / name).write_text(text, encoding="utf-8")
