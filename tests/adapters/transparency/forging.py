"""Good proofs, and forged ones; `python -m tests.adapters.transparency.forging` writes `golden/proofs.json`.

Both verifiers, the Python one in `ops/` and the one for browsers, are tried against the same file.
"""

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

from adapters.transparency import proofs, tree
from adapters.transparency.checkpoints import SigningKey, encoded
from adapters.transparency.tree import Node, levels

GOLDEN = Path(__file__).parents[2] / "golden" / "proofs.json"
KEY = SigningKey("souk/test", bytes(range(32)))
ROTATED = SigningKey("souk/test", bytes(range(1, 33)))
STRANGER = SigningKey("souk/test", bytes(32))
ELSEWHERE = SigningKey("souk/elsewhere", bytes(range(2, 34)))
TRUSTED = [str(key.verifier) for key in (KEY, ROTATED, ELSEWHERE)]


class Case(NamedTuple):
    """A proof to check; `old` is the earlier checkpoint of a proof of consistency, empty for a receipt."""

    what: str
    proof: str
    old: str = ""


class Forest:
    """A log of random leaves, and all the checkpoints and proofs over it."""

    def __init__(self, random: Random, size: int) -> None:
        self.leaves = [random.randbytes(32) for _ in range(size)]
        self._levels = levels(self.leaves)

    @property
    def node(self) -> Node:
        return lambda height, index: self._levels[height][index]

    def root(self, size: int) -> bytes:
        return tree.root(size, self.node)

    def note(self, size: int, key: SigningKey = KEY) -> str:
        return key.sign(size, self.root(size))

    def receipt(self, index: int, size: int, key: SigningKey = KEY) -> str:
        path = tree.inclusion(index, size, self.node)
        return proofs.receipt(self.leaves[index], index, path, self.note(size, key))

    def extension(self, old: int, new: int, key: SigningKey = KEY) -> str:
        return proofs.extension(old, tree.consistency(old, new, self.node), self.note(new, key))


def good(forest: Forest) -> Iterator[Case]:
    sizes = [1, 2, 3, 7, 8, 9, 64, 100, 255, 256, 257, len(forest.leaves)]
    for size in sizes:
        for index in sorted({0, size // 2, size - 1}):
            yield Case(f"event {index + 1} of {size}", forest.receipt(index, size))
        for old in sorted({1, max(size // 3, 1), size}):
            yield Case(f"{old} to {size}", forest.extension(old, size), forest.note(old))
    yield Case("signed with a rotated key", forest.receipt(5, 20, ROTATED))
    yield Case("over a rotation", forest.extension(9, 20, ROTATED), forest.note(9))


def forged(forest: Forest, other: Forest) -> Iterator[Case]:
    for index, size in ((0, 2), (4, 7), (99, 100), (70, 257)):
        yield from _bent(Case(f"event {index + 1} of {size}", forest.receipt(index, size)))
        yield Case("another log's leaf", forest.receipt(index, size).replace(
            encoded(forest.leaves[index]), encoded(other.leaves[index])))  # fmt: skip
        yield Case("signed by a stranger", forest.receipt(index, size, STRANGER))
        yield Case("another tree under this path", _renoted(forest.receipt(index, size), other.note(size)))
        yield Case("an inner node as a leaf", _inner(forest, size))
        yield Case("another place", _line(forest.receipt(index, size), 2, f"index {index ^ 1}"))
        yield Case("beyond the tree", _line(forest.receipt(index, size), 2, f"index {size}"))
        yield Case("a leading zero", _line(forest.receipt(index, size), 2, f"index 0{index}"))
        yield Case("a sign", _line(forest.receipt(index, size), 2, f"index +{index}"))
    for old, new in ((1, 2), (4, 8), (6, 7), (100, 257)):
        note, proof = forest.note(old), forest.extension(old, new)
        yield from _bent(Case(f"{old} to {new}", proof, note))
        yield Case("from a history of its own", proof, other.note(old))
        yield Case("to a history of its own", _renoted(proof, other.note(new)), note)
        yield Case("a history of its own", other.extension(old, new), note)
        yield Case("another size", _line(proof, 0, f"old {old + 1}"), note)
        yield Case("another log", forest.extension(old, new, ELSEWHERE), note)
        yield Case("an old checkpoint by a stranger", proof, forest.note(old, STRANGER))
        yield Case("backwards", forest.extension(old, old), forest.note(new))


def _bent(case: Case) -> Iterator[Case]:
    """The same proof with one thing wrong."""
    head, note = case.proof.split("\n\n", 1)
    lines = head.split("\n")
    begin = 3 if "index" in head else 1
    hashes = lines[begin:]
    for number, each in enumerate(hashes):
        changed = [*lines[: begin + number], _flipped(each), *lines[begin + number + 1 :]]
        yield case._replace(what=f"{case.what}: hash {number} changed", proof=_joined(changed, note))
    ways = {
        "a hash less": lines[:-1],
        "a hash more": [*lines, encoded(sha256(b"more").digest())],
        "the last hash twice": [*lines, lines[-1]],
        "no hashes": lines[:begin],
        "a short hash": [*lines[:-1], encoded(bytes(31))],
        "not base64": [*lines[:-1], "?" * 44],
        "spaces": [*lines[:-1], f" {lines[-1]}"],
        "hashes turned round": [*lines[:begin], *hashes[::-1]] if len(hashes) > 1 else [],
        "the head missing": lines[1:],
    }
    for what, ours in ways.items():
        if ours and ours != lines and hashes:
            yield case._replace(what=f"{case.what}: {what}", proof=_joined(ours, note))
    text, signature = note.split("\n\n")
    origin, size, root = text.split("\n")
    notes = {
        "another origin": f"souk/other\n{size}\n{root}\n\n{signature}",
        "another size": f"{origin}\n{int(size) + 1}\n{root}\n\n{signature}",
        "another root": f"{origin}\n{size}\n{_flipped(root)}\n\n{signature}",
        "a line more": f"{origin}\n{size}\n{root}\nmore\n\n{signature}",
        "no signature": f"{origin}\n{size}\n{root}\n",
        "a signature of nothing": f"{origin}\n{size}\n{root}\n\n",
        "a false signature": f"{text}\n\n{_bad_signature(signature)}",
        "the name of another": f"{text}\n\n{signature.replace('souk/test', 'souk/elsewhere')}",
        "cut short": note[:-9],
    }
    for what, ours in notes.items():
        yield case._replace(what=f"{case.what}: {what}", proof=f"{head}\n\n{ours}")


def _joined(lines: Sequence[str], note: str) -> str:
    return "\n".join(lines) + "\n\n" + note


def _flipped(hash_: str) -> str:
    return ("B" if hash_[0] == "A" else "A") + hash_[1:]


def _bad_signature(line: str) -> str:
    """The key's id is as it was; the signature is not."""
    return line[:-12] + ("B" if line[-12] == "A" else "A") + line[-11:]


def _renoted(proof: str, note: str) -> str:
    return proof.split("\n\n", 1)[0] + "\n\n" + note


def _line(proof: str, number: int, text: str) -> str:
    lines = proof.split("\n")
    return "\n".join([*lines[:number], text, *lines[number + 1 :]])


def _inner(forest: Forest, size: int) -> str:
    """Passes off the node above the first two leaves as a leaf."""
    path = tree.inclusion(0, size, forest.node)[1:]
    return proofs.receipt(forest.node(1, 0), 0, path, forest.note(size))


def document() -> dict[str, Any]:
    random = Random(4)
    forest, other = Forest(random, 300), Forest(random, 300)
    fields = ("what", "proof", "old")
    return {
        "keys": TRUSTED,
        "good": [dict(zip(fields, case, strict=True)) for case in good(forest)],
        "forged": [dict(zip(fields, case, strict=True)) for case in forged(forest, other)],
    }


if __name__ == "__main__":
    GOLDEN.write_text(json.dumps(document(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
