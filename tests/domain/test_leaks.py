import pytest

from domain.leaks import DIGITS_MAX, DIGITS_MIN, LeakKind, leaks


@pytest.mark.parametrize(
    ("text", "kind", "part"),
    [
        ("call me: 01001234567", LeakKind.PHONE, "01001234567"),
        ("+20 100 123 4567 please", LeakKind.PHONE, "+20 100 123 4567"),
        ("رقمي ٠١٠٠١٢٣٤٥٦٧", LeakKind.PHONE, "٠١٠٠١٢٣٤٥٦٧"),
        ("۰۱۰۰-۱۲۳-۴۵۶۷", LeakKind.PHONE, "۰۱۰۰-۱۲۳-۴۵۶۷"),
        ("zero one zero zero one two three four", LeakKind.PHONE, "zero one zero zero one two three four"),
        (
            "صفر واحد صفر صفر واحد اثنين ثلاثة أربعة",
            LeakKind.PHONE,
            "صفر واحد صفر صفر واحد اثنين ثلاثة أربعة",
        ),
        ("write to mona.adel@example.com", LeakKind.EMAIL, "mona.adel@example.com"),
        ("mona (at) example (dot) com", LeakKind.EMAIL, "mona (at) example (dot) com"),
        ("mona at example dot com", LeakKind.EMAIL, "mona at example dot com"),
        ("are you on WhatsApp?", LeakKind.MESSENGER, "WhatsApp"),
        ("كلمني عالواتساب", LeakKind.MESSENGER, "عالواتساب"),
        ("t.me/mona", LeakKind.MESSENGER, "t.me"),
    ],
)
def test_ways_past_the_platform_are_found_where_they_stand(text: str, kind: LeakKind, part: str) -> None:
    (leak,) = leaks(text)
    assert (leak.kind, text[leak.start : leak.end]) == (kind, part)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I can do it for 2,500,000 EGP in 14 days.",
        "The deadline is 2026-03-01, is 12:30 all right?",
        "من 12/11/2026 إلى 20/11/2026",
        "It has 1280x720 pixels and 16777216 colours.",
        "Look at the second one. Two of three are good.",
        "أحتاج ثلاثة تصاميم و أربعة ألوان",
        "Version 1.2.3.4 of the messaging page",
        "meet at home dot",
    ],
)
def test_ordinary_words_and_numbers_are_left_alone(text: str) -> None:
    assert leaks(text) == []


def test_they_are_told_in_the_order_of_the_text() -> None:
    found = leaks("WhatsApp or mona@example.com or 01001234567")
    assert [leak.kind for leak in found] == [LeakKind.MESSENGER, LeakKind.EMAIL, LeakKind.PHONE]


@pytest.mark.parametrize(
    ("digits", "found"),
    [(DIGITS_MIN - 1, False), (DIGITS_MIN, True), (DIGITS_MAX, True), (DIGITS_MAX + 1, False)],
)
def test_a_telephone_number_has_so_many_digits(digits: int, found: bool) -> None:
    assert bool(leaks("call " + "7" * digits)) is found


def test_a_long_text_is_looked_through_quickly_enough_to_be_looked_through_at_all() -> None:
    for junk in ("1 " * 2_000, "a." * 2_000, "one " * 1_000, "@" * 4_000, "(at) " * 800):
        leaks(junk)
