"""Which proposals are nearly the same: measured on texts as people write them."""

import zlib
from itertools import combinations, product

import pytest

from domain.likeness import KEPT, likeness, sketch
from domain.proposals import ALIKE

SHOP = (
    "Hello Mona, I have built three such shops for lamps and furniture in Cairo over the last four years, and"
    " I would start with the product pages, then the cart and payment. You would see a first version after a"
    " week. My price includes text in both languages. Kind regards, Omar"
)
BAKERY = (
    "Hello Layla, your bakery needs a menu that people can read on their phone while they wait in line. I"
    " would first come by and photograph the shelves, then draw two designs for you to choose from, and"
    " finish within nine days. Kind regards, Omar"
)
ARABIC = (
    "مرحبا منى، صممت ثلاثة متاجر للمصابيح والأثاث في القاهرة خلال أربع سنوات، وسأبدأ بصفحات المنتجات ثم السلة"
    " والدفع. سترين نسخة أولى بعد أسبوع."
)
VOWELLED = ARABIC.replace("مرحبا", "مَرحبـاً").replace("صممت", "صمَّمتُ").replace("الأثاث", "الاثاث")
OTHER_ARABIC = (
    "مرحبا ليلى، مخبزكم يحتاج قائمة يقرأها الناس على هواتفهم. سأصور الرفوف أولا ثم أرسم تصميمين لتختاري"
    " بينهما وأنتهي خلال تسعة أيام."
)


def like(one: str, other: str) -> float:
    both = likeness(sketch(one), sketch(other))
    assert both == likeness(sketch(other), sketch(one))
    return both


@pytest.mark.parametrize(
    "again",
    [
        SHOP,
        SHOP.upper(),
        SHOP.replace(", ", " - ").replace(".", "!"),
        "\u200b".join(SHOP),
        SHOP.replace("lamps", "la\u00admps")
        .replace("cart", "\u202ecart\u202c")
        .replace("shops", "\ufeffshops"),
        SHOP.replace("Hello", "Ｈｅｌｌｏ"),
        f"\n\t{SHOP}   ",
    ],
    ids=["same", "capitals", "punctuation", "zero width", "unseen", "full width", "space"],
)
def test_what_only_looks_different_is_the_same(again: str) -> None:
    assert like(SHOP, again) == 1.0


def test_vowel_signs_and_spellings_make_no_difference() -> None:
    assert like(ARABIC, VOWELLED) == 1.0


def test_numbers_make_no_difference() -> None:
    assert like("I charge 1,500 pounds for 3 pages", "I charge 2,000 pounds for 12 pages") == 1.0


@pytest.mark.parametrize(
    "again",
    [
        SHOP.replace("Mona", "Layla").replace("lamps", "shoes"),
        SHOP.replace("Mona", "Layla")
        .replace("a week", "ten days")
        .replace("text in both languages", "photos"),
        SHOP + " I look forward to hearing from you soon.",
        SHOP.split(", ", 1)[1],
    ],
    ids=["names", "reworded", "added", "left out"],
)
def test_a_few_other_words_do_not_make_another_proposal(again: str) -> None:
    assert ALIKE <= like(SHOP, again) < 1.0


@pytest.mark.parametrize(("one", "other"), [*combinations([SHOP, BAKERY, ARABIC, OTHER_ARABIC], 2)])
def test_what_was_written_for_another_task_has_little_in_common(one: str, other: str) -> None:
    assert like(one, other) < 0.1


def test_half_of_it_may_be_what_one_always_says() -> None:
    always = "I have worked as a designer in Cairo since 2015 and I work together with a printer nearby."
    one, other = f"{always} {SHOP[80:170]}", f"{always} {BAKERY[80:170]}"
    assert 0.2 < like(one, other) < ALIKE


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [
        ("alpha beta gamma delta", "alpha beta gamma omega", 3 / 5),
        ("alpha beta", "beta alpha", 0.0),
        ("alpha", "alpha beta", 1 / 2),
        ("alpha beta alpha beta", "alpha beta", 2 / 3),
        ("!!!!", "????", 1.0),
        ("!!!!", "alpha", 0.0),
        ("alpha_beta", "alpha beta", 1.0),
    ],
)
def test_it_is_the_share_of_the_pairs_of_neighbours_that_both_have(
    one: str, other: str, share: float
) -> None:
    """`alpha` alone is a pair with the beginning."""
    assert like(one, other) == pytest.approx(share)


def test_a_sketch_is_the_smallest_hashes_in_order() -> None:
    pairs = sorted(zlib.crc32(each) for each in (b" alpha", b"alpha 0"))
    assert sketch("Alpha, 25.") == "".join(f"{each:08x}" for each in pairs)
    assert sketch("!") == ""


def test_a_sketch_stays_as_small_however_long_the_text() -> None:
    words = [f"{first}{second}" for first in "abcdefghijklmnop" for second in "qrstuvwxyzabcdef"]
    assert len(sketch(" ".join(words[:63]))) == 63 * 8
    assert len(sketch(" ".join(words))) == KEPT * 8 == 512


def test_of_long_texts_it_is_close() -> None:
    words = ["".join(letters) for letters in product("abcdefghij", "klmnop", "qrstuvwx")]
    whole = " ".join(words)
    for kept in (120, 240, 360, 480):
        assert like(whole, " ".join(words[:kept])) == pytest.approx(kept / 480, abs=0.2)
    assert like(whole, " ".join(words[::-1])) == 0.0
