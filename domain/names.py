"""The names an account is found by: each belongs to one account, whatever its letters' case."""

import re

from domain.decider import Claim
from domain.values import Invalid, PersonId, Refused

USERNAME = re.compile(r"[a-z][a-z0-9_]{2,29}")
LOOKS = (("0", "o"), ("1", "l"), ("rn", "m"), ("vv", "w"))
"""What the eye takes for what."""


class InvalidUsername(Invalid):
    """A username is 3 to 30 small Latin letters, digits or underscores and starts with a letter."""


class EmailTaken(Refused):
    """This e-mail address belongs to another account."""


class UsernameTaken(Refused):
    """This username, or one that looks like it, belongs to another account."""


def look(username: str) -> str:
    """What names that can be mistaken for one another have in common: `rnicr0` looks like `micro`."""
    seen = username.casefold()
    for read, mistaken in LOOKS:
        seen = seen.replace(read, mistaken)
    return re.sub("_+", "_", seen).rstrip("_")


def names_of(person: PersonId, email: str, username: str, released: bool = False) -> tuple[Claim, ...]:
    return (
        Claim("email", email.casefold(), str(person), EmailTaken, released),
        Claim("username", username.casefold(), str(person), UsernameTaken, released),
        Claim("look", look(username), str(person), UsernameTaken, released),
    )
