"""The demo: an installation's first people, tasks, chats and money. Here: whom one can sign in as."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

NOTE = "demo.json"
BY_CODE = "  and the code that the sign-in page shows"


@dataclass(frozen=True)
class DemoAccount:
    username: str
    name: str
    role: str
    password: str
    authenticator: str = ""
    """The secret of their device in base32, where they sign in by two steps."""


def accounts(home: Path) -> Sequence[DemoAccount]:
    """Whom one can sign in as; empty where no demo was made."""
    note = home / NOTE
    return msgspec.json.decode(note.read_bytes(), type=list[DemoAccount]) if note.exists() else []


def remember(home: Path, known: Sequence[DemoAccount]) -> None:
    (home / NOTE).write_bytes(msgspec.json.encode(known))


def invitation(known: Sequence[DemoAccount]) -> str:
    who = "\n".join(
        f"  {each.username:<8} {each.role:<12} {each.password}{BY_CODE if each.authenticator else ''}"
        for each in known
    )
    return (
        f"Sign in as\n{who}\n"
        "Three things to try\n"
        "  1. Two browsers, layla and omar: post a task in one, watch it appear in the other.\n"
        "  2. Accept a bid, pay with the card that works, complete the task, look at both wallets.\n"
        "  3. ./souk audit events --name escrow, then ./souk audit replay with one of its streams."
    )
