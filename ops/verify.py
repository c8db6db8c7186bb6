#!/usr/bin/env python3
"""Checks Souk's proofs offline: no database, none of Souk's code; only Python and `cryptography`.

  verify.py --key KEYS checkpoint NOTE                 who signed what
  verify.py --key KEYS receipt RECEIPT [--leaf HEX]    this event is in the log that the checkpoint stands for
  verify.py --key KEYS consistency OLD PROOF           a later checkpoint begins with all of an earlier one
  verify.py --key KEYS export FILE [--checkpoint NOTE] every exported event is the one that was signed

KEYS: a verifier key (name+id+base64) or a file with one a line. Formats: C2SP tlog-checkpoint, tlog-proof,
tlog-witness (old, hashes, checkpoint); exports are JSON lines, the signed checkpoint last.
Exit code 0: it holds. 1: it does not, and the first line says why. 2: wrong usage.
"""

import argparse
import base64
import binascii
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path
from uuid import UUID

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)  # noqa: UP017 - runs on older Pythons too


class Forged(Exception):
    """It does not hold."""


def require(holds: bool, why: str) -> None:
    if not holds:
        raise Forged(why)


def b64(text: str, length: int | None = None) -> bytes:
    try:
        value = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Forged("malformed base64") from None
    require(base64.b64encode(value).decode() == text, "malformed base64")
    require(length is None or len(value) == length, "a value has the wrong length")
    return value


def number(text: str) -> int:
    require(text.isascii() and text.isdigit() and str(int(text)) == text, "malformed number")
    return int(text)


def key(text: str) -> tuple[str, bytes, Ed25519PublicKey]:
    """Name, id, public key of a verifier key."""
    name, _, rest = text.partition("+")
    identity, _, encoded = rest.partition("+")
    raw = b64(encoded, 33)
    require(raw[0] == 1, "not an Ed25519 key")
    require(sha256(name.encode() + b"\n" + raw).digest()[:4].hex() == identity, "the key's id is not its own")
    return name, bytes.fromhex(identity), Ed25519PublicKey.from_public_bytes(raw[1:])


def checkpoint(note: str, keys: list[str]) -> tuple[str, int, bytes]:
    """Origin, size and root that one of the keys signed."""
    text, gap, signatures = note.rpartition("\n\n")
    text += "\n"
    require(bool(gap) and signatures.endswith("\n"), "malformed note")
    lines = text.split("\n")
    require(len(lines) >= 4 and all(lines[:-1]), "malformed checkpoint")
    for name, identity, public in map(key, keys):
        for line in signatures[:-1].split("\n"):
            dash, _, signed = line.partition(" ")
            signer, _, encoded = signed.partition(" ")
            require(dash == "\u2014" and signer != "", "malformed signature line")
            blob = b64(encoded)
            if signer == name == lines[0] and blob[:4] == identity:
                try:
                    public.verify(blob[4:], text.encode())
                except InvalidSignature:
                    raise Forged("the checkpoint's signature is false") from None
                return lines[0], number(lines[1]), b64(lines[2], 32)
    raise Forged("no listed key has signed the checkpoint")


def parent(left: bytes, right: bytes) -> bytes:
    return sha256(b"\x01" + left + right).digest()


def included(leaf: bytes, index: int, size: int, path: list[bytes]) -> bytes:
    """The root that this path leads to (RFC 9162, 2.1.3.2)."""
    require(0 <= index < size, "the index is outside the tree")
    place, last, root = index, size - 1, leaf
    for sibling in path:
        require(last > 0, "the path is too long")
        if place & 1 or place == last:
            root = parent(sibling, root)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            root = parent(root, sibling)
        place, last = place >> 1, last >> 1
    require(last == 0, "the path is too short")
    return root


def extended(old: int, old_root: bytes, new: int, new_root: bytes, path: list[bytes]) -> None:
    """RFC 9162, 2.1.4.2."""
    require(0 < old <= new, "the trees are in the wrong order")
    if old == new:
        require(not path and old_root == new_root, "two roots for one size")
        return
    path = path if old & (old - 1) else [old_root, *path]
    require(bool(path), "the path is too short")
    place, last = old - 1, new - 1
    while place & 1:
        place, last = place >> 1, last >> 1
    first = second = path[0]
    for node in path[1:]:
        require(last > 0, "the path is too long")
        if place & 1 or place == last:
            first, second = parent(node, first), parent(node, second)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            second = parent(second, node)
        place, last = place >> 1, last >> 1
    require(last == 0, "the path is too short")
    require(first == old_root, "the path does not lead to the old root")
    require(second == new_root, "the path does not lead to the new root")


def parts(proof: str) -> tuple[list[str], str]:
    head, gap, note = proof.partition("\n\n")
    require(bool(gap), "malformed proof")
    return head.split("\n"), note


def receipt(proof: str, keys: list[str], leaf: bytes | None = None) -> tuple[int, bytes]:
    """Position and leaf of the event that is proved to be in the log."""
    lines, note = parts(proof)
    require(lines.pop(0) == "c2sp.org/tlog-proof@v1", "not a receipt")
    if lines and lines[0].startswith("extra "):
        told = b64(lines.pop(0)[6:], 32)
        require(leaf is None or leaf == told, "the receipt is for another event")
        leaf = told
    require(leaf is not None, "which leaf? give --leaf")
    require(bool(lines) and lines[0].startswith("index "), "malformed receipt")
    index, path = number(lines[0][6:]), [b64(line, 32) for line in lines[1:]]
    _, size, root = checkpoint(note, keys)
    require(included(leaf or b"", index, size, path) == root, "the path does not lead to the signed root")
    return index + 1, leaf or b""


def consistency(old_note: str, proof: str, keys: list[str]) -> tuple[int, int]:
    """The sizes of the two checkpoints, the later of which extends the earlier."""
    lines, note = parts(proof)
    require(lines[0].startswith("old "), "not a proof of consistency")
    old_origin, old, old_root = checkpoint(old_note, keys)
    origin, new, root = checkpoint(note, keys)
    require(old_origin == origin, "the checkpoints are of two logs")
    require(number(lines[0][4:]) == old, "the proof is for another checkpoint")
    extended(old, old_root, new, root, [b64(line, 32) for line in lines[1:]])
    return old, new


def leaf_of(event: dict) -> bytes:
    """SHA-256 of a zero byte and the event's fields, each with its length before it (4 bytes)."""
    body = event["body"].encode() if "body" in event else b64(event["body_base64"])
    at = (datetime.fromisoformat(event["at"]) - EPOCH) // timedelta(microseconds=1)
    fields = [
        event["stream"].encode(),
        str(event["version"]).encode(),
        event["name"].encode(),
        str(event["schema"]).encode(),
        body,
        str(at).encode(),
        UUID(event["actor"]).bytes,
        b"1" if event["public"] else b"0",
        b"".join(UUID(person).bytes for person in event["people"]),
        "\n".join(event["roles"]).encode(),
        UUID(event["command_id"]).bytes if event["command_id"] else b"",
        UUID(event["correlation_id"]).bytes if event["correlation_id"] else b"",
        b"" if event["causation"] is None else str(event["causation"]).encode(),
    ]
    return sha256(b"\0" + b"".join(len(field).to_bytes(4, "big") + field for field in fields)).digest()


def export(lines: Iterable[str], keys: list[str], note: str | None = None) -> int:
    """How many events the export holds, all as they were signed; `note`: the checkpoint one has oneself."""
    edge: list[tuple[int, bytes]] = []
    versions: dict[str, int] = {}
    kept, last = note and checkpoint(note, keys), ""
    for count, each in enumerate(parsed(lines), 1):
        require(not last, "something follows the checkpoint at the end")
        if "checkpoint" in each:
            last = each["checkpoint"]
            continue
        require(each["position"] == count, f"position {count} is missing: {each['position']} is in its place")
        leaf = leaf_of(each)
        require(leaf.hex() == each["leaf"], f"event {count} is not the one that its leaf was made of")
        stream, version = each["stream"], each["version"]
        before = versions.get(stream, min(version, 1) - 1)
        require(version == before + 1, f"event {count} does not follow version {before} of its stream")
        versions[stream] = version
        push(edge, leaf)
        if kept and count == kept[1]:
            agrees(edge, kept, count)
    require(bool(last), "cut off: the signed checkpoint at the end is missing")
    signed, count = checkpoint(last, keys), sum(1 << height for height, _ in edge)
    for size in (signed[1], kept[1] if kept else 0):
        require(size <= count, f"cut off: {size} events were signed, {count} are here")
    require(signed[1] == count, f"{count} events are here, {signed[1]} of them signed")
    agrees(edge, signed, count)
    return count


def agrees(edge: list[tuple[int, bytes]], signed: tuple[str, int, bytes], count: int) -> None:
    require(whole(edge) == signed[2], f"among the events up to {count} one is not as it was signed")


def parsed(lines: Iterable[str]) -> Iterator[dict]:
    for place, line in enumerate(lines, 1):
        try:
            yield json.loads(line)
        except ValueError:
            raise Forged(f"line {place} is damaged") from None


def push(edge: list[tuple[int, bytes]], node: bytes) -> None:
    height = 0
    while edge and edge[-1][0] == height:
        node = parent(edge.pop()[1], node)
        height += 1
    edge.append((height, node))


def whole(edge: list[tuple[int, bytes]]) -> bytes:
    root = edge[-1][1] if edge else sha256(b"").digest()
    for _, node in reversed(edge[:-1]):
        root = parent(node, root)
    return root


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--key", action="append", required=True)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("checkpoint").add_argument("note", type=Path)
    one = commands.add_parser("receipt")
    one.add_argument("receipt", type=Path)
    one.add_argument("--leaf", type=bytes.fromhex)
    two = commands.add_parser("consistency")
    two.add_argument("old", type=Path)
    two.add_argument("proof", type=Path)
    three = commands.add_parser("export")
    three.add_argument("file", type=Path)
    three.add_argument("--checkpoint", type=Path)
    return parser.parse_args()


def checked(asked: argparse.Namespace, keys: list[str]) -> str:
    if asked.command == "checkpoint":
        return "{} has {} events".format(*checkpoint(asked.note.read_text(), keys))
    if asked.command == "receipt":
        position, leaf = receipt(asked.receipt.read_text(), keys, asked.leaf)
        return f"event {position} ({leaf.hex()}) is in the log"
    if asked.command == "consistency":
        return "all of the first {} events are in the {}".format(
            *consistency(asked.old.read_text(), asked.proof.read_text(), keys)
        )
    note = asked.checkpoint.read_text() if asked.checkpoint else None
    with asked.file.open(encoding="utf-8") as file:
        return f"all {export(file, keys, note)} events are as they were signed"


def main() -> int:
    asked = arguments()
    keys = [
        line
        for given in asked.key
        for line in (Path(given).read_text().split() if Path(given).is_file() else [given])
    ]
    try:
        print(f"good: {checked(asked, keys)}")
    except Forged as why:
        print(f"FORGED: {why}")
        return 1
    except (KeyError, TypeError, ValueError, AttributeError) as why:
        print(f"FORGED: malformed ({why!r})")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
