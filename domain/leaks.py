"""Contact leaks: phone numbers, addresses and messengers in a text. A hint for whoever is about to send it,
never a ban: what is paid outside is not protected here."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

DIGITS_MIN, DIGITS_MAX = 9, 15
SPELLED_MIN = 7


class LeakKind(StrEnum):
    PHONE = "phone"
    EMAIL = "email"
    MESSENGER = "messenger"


@dataclass(frozen=True)
class Leak:
    """`start` and `end` count characters of the text."""

    kind: LeakKind
    start: int
    end: int


NUMBER = re.compile(r"(?<![\w.,])(?:\+|00)?\(?\d(?:[\s().\-/]{0,2}\d){6,17}(?![\d,])")
DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\b")
WORDS = (
    "zero|oh|one|two|three|four|five|six|seven|eight|nine|double"
    "|صفر|واحد|واحدة|اثنان|اثنين|اتنين|ثلاثة|تلاتة|أربعة|اربعة|خمسة|ستة|سبعة|ثمانية|تمانية|تسعة"
)
SPELLED = re.compile(
    rf"(?<!\w)(?:{WORDS})(?:[\s,.\-]+(?:و\s*)?(?:{WORDS})){{{SPELLED_MIN - 1},}}(?!\w)", re.I
)
EMAIL = re.compile(
    r"[\w.+-]{1,64}\s{0,2}(?:@|\(at\)|\[at\]|\s(?:at|آت|ات)\s)\s{0,2}[\w-]{1,63}"
    r"\s{0,2}(?:\.|\(dot\)|\[dot\]|\s(?:dot|دوت|نقطة)\s)\s{0,2}[a-z]{2,10}(?!\w)",
    re.I,
)
MESSENGER = re.compile(
    r"(?<!\w)(?:whats\s?app|wa\.me|telegram|t\.me|viber|skype|wechat|snapchat|instagram|messenger|discord"
    r"|(?:ال|عال|بال)?(?:واتس\s?اب|واتساب|واتس|تيليجرام|تليجرام|تلغرام|فايبر|سكايب|ماسنجر|سناب\s?شات|انستجرام|إنستغرام))(?!\w)",
    re.I,
)


def leaks(text: str) -> list[Leak]:
    """Where a reader could find a way past the platform, in the order of the text."""
    return sorted([*_numbers(text), *_others(text)], key=lambda leak: (leak.start, leak.kind))


def _numbers(plain: str) -> Iterator[Leak]:
    for found in NUMBER.finditer(plain):
        digits = sum(char.isdigit() for char in found[0])
        if DIGITS_MIN <= digits <= DIGITS_MAX and not DATE.match(found[0]):
            yield Leak(LeakKind.PHONE, *found.span())


def _others(plain: str) -> Iterator[Leak]:
    for kind, pattern in (
        (LeakKind.PHONE, SPELLED),
        (LeakKind.EMAIL, EMAIL),
        (LeakKind.MESSENGER, MESSENGER),
    ):
        for found in pattern.finditer(plain):
            yield Leak(kind, *found.span())
