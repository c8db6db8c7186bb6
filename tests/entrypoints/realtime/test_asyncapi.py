"""The document that clients are made from is the one that the code speaks."""

import re
from pathlib import Path
from typing import get_args

from entrypoints.realtime import asyncapi
from entrypoints.realtime.asyncapi import CLOSE_CODES, document, text
from entrypoints.realtime.frames import ClientFrame, ServerFrame

SOURCES = Path(asyncapi.__file__).parent
GOLDEN = Path(__file__).parents[2] / "golden" / "asyncapi.json"


def test_the_committed_document_is_current() -> None:
    """When meant: python -m entrypoints.realtime.asyncapi > tests/golden/asyncapi.json"""
    assert GOLDEN.read_text() == text()


def test_every_frame_says_what_it_means() -> None:
    messages = document()["components"]["messages"]
    assert len(messages) == len(get_args(ClientFrame)) + len(get_args(ServerFrame))
    assert [name for name, message in messages.items() if not message.get("summary")] == []


def test_every_close_code_that_is_used_is_documented() -> None:
    used = {
        int(code)
        for source in SOURCES.glob("*.py")
        for code in re.findall(r"\b(44\d\d|45\d\d|1009)\b", source.read_text())
    }
    assert used == set(CLOSE_CODES)
