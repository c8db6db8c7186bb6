"""The names an account is found by: each belongs to one account, whatever its letters' case."""

import re
from typing import Annotated

from domain.decider import Claim, Event, OwnedBy
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


class UsernameFreed(Event, name="account.username_freed"):
    """A former username is anybody's again."""

    person: PersonId
    username: Annotated[str, OwnedBy("person")]


def names_of(person: PersonId, email: str, username: str, released: bool = False) -> tuple[Claim, ...]:
    return (
        Claim("email", email.casefold(), str(person), EmailTaken, released),
        *username_of(person, username, released),
    )


def username_of(person: PersonId, username: str, released: bool = False) -> tuple[Claim, Claim]:
    return (
        Claim("username", username.casefold(), str(person), UsernameTaken, released),
        Claim("look", look(username), str(person), UsernameTaken, released),
    )
