"""Checkpoints are C2SP signed notes: what is signed is what is read, and keys can change."""

import base64

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from adapters.transparency.checkpoints import (
    BadKey,
    BadNote,
    Checkpoint,
    SigningKey,
    Untrusted,
    VerifierKey,
    opened,
    unverified,
)

KEY = SigningKey("souk.example/log", bytes(range(32)))
NEXT = SigningKey("souk.example/log", bytes(range(1, 33)))
ROOT = bytes(range(32))
NOTE = KEY.sign(20, ROOT)


def test_it_reads_as_the_standard_says() -> None:
    origin, size, root, gap, signature, end = NOTE.split("\n")
    assert (origin, size, base64.b64decode(root), gap, end) == ("souk.example/log", "20", ROOT, "", "")
    dash, name, blob = signature.split(" ")
    raw = base64.b64decode(blob)
    assert (dash, name, raw[:4]) == ("\u2014", "souk.example/log", KEY.verifier.id)
    Ed25519PublicKey.from_public_bytes(KEY.verifier.public).verify(
        raw[4:], f"{origin}\n{size}\n{root}\n".encode()
    )


def test_the_key_that_go_documents_its_notes_with_is_understood() -> None:
    text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    assert str(VerifierKey.parse(text)) == text


def test_the_note_that_go_documents_them_with_is_understood() -> None:
    key = VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")
    text = (
        "If you think cryptography is the answer to your problem,\n"
        "then you don't know what your problem is.\n"
    )
    signature = "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="
    assert key.accepts(text, base64.b64decode(signature)[4:])


def test_what_a_listed_key_signed_is_taken() -> None:
    assert opened(NOTE, [NEXT.verifier, KEY.verifier]) == Checkpoint("souk.example/log", 20, ROOT)


def test_signatures_of_unknown_keys_are_passed_over() -> None:
    both = NOTE + NEXT.sign(20, ROOT).split("\n\n")[1]
    assert opened(both, [NEXT.verifier]).size == opened(both, [KEY.verifier]).size == 20
    with pytest.raises(Untrusted):
        opened(NOTE, [NEXT.verifier])


@pytest.mark.parametrize(
    "note",
    [
        "",
        "no note",
        NOTE.replace("\n20\n", "\n21\n"),
        NOTE.replace("\n20\n", "\n020\n"),
        NOTE.replace("\n20\n", "\n-20\n"),
        NOTE[:-10] + "\n",
        NOTE.rstrip("\n"),
        NOTE.replace("\n\n", "\n"),
        NOTE.replace("souk.example/log\n20", "other.example/log\n20"),
        "\u2014 only +a\n",
    ],
)
def test_anything_else_is_refused(note: str) -> None:
    with pytest.raises(BadNote):
        opened(note, [KEY.verifier])


@pytest.mark.parametrize("text", ["a\n1\n", "a\nx\nAAAA\n", "a\n1\n=\n", "a\n1\nAAAA\n"])
def test_nor_is_it_read_unverified(text: str) -> None:
    with pytest.raises(BadNote):
        unverified(f"{text}\n\u2014 a AAAA\n")


def test_a_key_must_be_the_one_its_id_says() -> None:
    name, _, key = str(KEY.verifier).split("+", 2)
    for text in ("", "name", f"{name}+00000000+{key}", f"other+{KEY.verifier.id.hex()}+{key}", f"{name}+0+A"):
        with pytest.raises(BadKey):
            VerifierKey.parse(text)
