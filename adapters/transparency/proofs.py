"""Proofs as text: C2SP tlog-proof for one event (a receipt), for consistency the form that witnesses take.

A receipt's `extra` line is the event's leaf: the proof reveals that hash, nothing of the event.
"""

from collections.abc import Sequence

from adapters.transparency.checkpoints import encoded

FORMAT = "c2sp.org/tlog-proof@v1"


def receipt(leaf: bytes, index: int, path: Sequence[bytes], note: str) -> str:
    """`index` counts from 0: it is the position less one."""
    return _text([FORMAT, f"extra {encoded(leaf)}", f"index {index}"], path, note)


def extension(old: int, path: Sequence[bytes], note: str) -> str:
    """That the checkpoint in `note` begins with the first `old` events, as they were (C2SP tlog-witness)."""
    return _text([f"old {old}"], path, note)


def _text(head: Sequence[str], path: Sequence[bytes], note: str) -> str:
    return "\n".join([*head, *map(encoded, path), "", note])
