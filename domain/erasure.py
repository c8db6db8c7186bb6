"""Erasure: a person leaves, and what they said and called themselves can be read by nobody any more.

The facts stay, so that money and history still add up; the personal texts in them lose their key.
"""

from typing import Annotated

from domain.decider import Command, Event, OwnedBy
from domain.values import PersonId


class EraseAccount(Command):
    pass


class AccountErased(Event, name="account.erased", public=("person",)):
    """The names that it frees are sealed with the key that is destroyed next."""

    person: PersonId
    email: Annotated[str, OwnedBy("person")]
    username: Annotated[str, OwnedBy("person")]
