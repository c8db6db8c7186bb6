"""Likeness: whether two texts say nearly the same, told from small sketches of them instead of their words.

A text is taken as the set of its pairs of neighbouring words; two texts are as like as their sets overlap
(Jaccard). Of each set only the 64 smallest hashes are kept (bottom-k, Broder 1997): exact for texts of up to
64 words, for longer ones with a standard error of 0.06 at most.
"""

import re
from itertools import pairwise
from zlib import crc32

from domain.words import searchable

KEPT = 64
HEX = 8
"""Digits of one hash: its 32 bits are scattered well enough to tell a few hundred pairs apart."""
WORD = re.compile(r"[^\W_]+")
NUMBER = re.compile(r"\d+")
UNSEEN = dict.fromkeys(
    [0xAD, 0x61C, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)]
)
"""Characters that show nothing; between letters they make the same word look like another to machines."""


def sketch(text: str) -> str:
    """At most 512 hex digits. Case, punctuation, Arabic vowel signs, characters that nobody sees and what the
    numbers are make no difference."""
    words = WORD.findall(NUMBER.sub("0", searchable(text.translate(UNSEEN))))
    pairs = {crc32(f"{one} {next}".encode()) for one, next in pairwise(("", *words))}
    return "".join(f"{each:08x}" for each in sorted(pairs)[:KEPT])


def likeness(one: str, other: str) -> float:
    """From 0.0, nothing in common, to 1.0, of two sketches."""
    if one == other:
        return 1.0
    mine, theirs = hashes(one), hashes(other)
    smallest = sorted(mine | theirs)[:KEPT]
    return sum(each in mine and each in theirs for each in smallest) / len(smallest)


def hashes(sketch: str) -> set[str]:
    return {sketch[at : at + HEX] for at in range(0, len(sketch), HEX)}
