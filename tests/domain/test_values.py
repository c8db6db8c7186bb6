import pytest

from domain.escrow import NotFunded
from domain.values import (
    AMOUNT_MINOR_MAX,
    SYSTEM,
    Currency,
    Invalid,
    InvalidAmount,
    Money,
    NotForPeople,
    Refused,
    Role,
    TextTooLong,
    TextTooShort,
    only_system,
    text,
)
from tests.domain.examples import CLIENT


@pytest.mark.parametrize("minor", [1, AMOUNT_MINOR_MAX])
def test_an_amount_is_more_than_nothing_and_within_the_limit(minor: int) -> None:
    assert Money(minor, Currency.EGP).minor == minor


@pytest.mark.parametrize("minor", [-1, 0, AMOUNT_MINOR_MAX + 1])
def test_any_other_amount_is_refused(minor: int) -> None:
    with pytest.raises(InvalidAmount):
        Money(minor, Currency.EGP)


def test_a_text_loses_the_space_around_it_alone() -> None:
    assert text("  two  words\n", 10, 10) == "two  words"


def test_a_text_of_another_length_is_refused_with_the_length_that_is_meant() -> None:
    with pytest.raises(TextTooShort, match=r"^At least 3 characters are needed\.$"):
        text(" ab ", 3, 5)
    with pytest.raises(TextTooLong, match=r"^At most 5 characters are possible\.$"):
        text("abcdef", 3, 5)


def test_a_refusal_says_what_its_class_says_unless_there_is_more_to_say() -> None:
    assert str(Invalid()) == "A value is not acceptable."
    assert str(Invalid("Not this one.")) == "Not this one."


def test_a_refusal_without_words_of_its_own_says_nothing() -> None:
    class Unsaid(Refused):
        __doc__ = None

    assert str(Unsaid()) == ""


def test_a_refusals_name_is_written_small_for_clients() -> None:
    assert (Refused.code(), NotFunded.code()) == ("refused", "not_funded")
    assert TextTooShort.code() == "text_too_short"


def test_what_the_platform_does_by_itself_nobody_else_does() -> None:
    only_system(SYSTEM)
    with pytest.raises(NotForPeople):
        only_system(CLIENT)


def test_who_hires_and_who_works() -> None:
    assert [role for role in Role if role.hires] == [Role.CLIENT, Role.BOTH]
    assert [role for role in Role if role.works] == [Role.FREELANCER, Role.BOTH]
