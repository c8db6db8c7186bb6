"""The names an account is found by: each belongs to one account, whatever its letters' case."""

import re

from domain.decider import Claim
from domain.values import Invalid, PersonId, Refused

USERNAME = re.compile(r"[a-z][a-z0-9_]{2,29}")


class InvalidUsername(Invalid):
    """A username is 3 to 30 small Latin letters, digits or underscores and starts with a letter."""


class EmailTaken(Refused):
    """This e-mail address belongs to another account."""


class UsernameTaken(Refused):
    """This username belongs to another account."""


def names_of(person: PersonId, email: str, username: str, released: bool = False) -> tuple[Claim, Claim]:
    return (
        Claim("email", email.casefold(), str(person), EmailTaken, released),
        Claim("username", username.casefold(), str(person), UsernameTaken, released),
    )
