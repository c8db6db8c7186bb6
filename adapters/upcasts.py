"""What lifts an event's body from one schema to the next. Pure; the body is opened, its texts plain."""

from collections.abc import Callable
from typing import Any

Body = dict[str, Any]
Upcast = Callable[[Body], Body]

UPCASTS: dict[tuple[str, int], Upcast] = {}
"""From the body of (stored name, schema version) to that of the next version."""


def upcast(name: str, schema: int) -> Callable[[Upcast], Upcast]:
    """Registers what lifts the opened body of `name` from this schema to the next."""

    def register(lift: Upcast) -> Upcast:
        if (name, schema) in UPCASTS:
            raise TypeError(f"two upcasts of {name} from schema {schema}")
        UPCASTS[name, schema] = lift
        return lift

    return register


ADDED: dict[tuple[str, int], Body] = {
    ("case.decided", 1): {"said": None},
    ("conversation.opened", 1): {"starter": None},
    ("conversation.message_sent", 1): {"attachments": [], "names": ""},
    ("account.profile_edited", 1): {"languages": [], "hourly_rate": None, "availability": "available"},
    ("account.skills_set", 1): {"experience": []},
    ("task.application_submitted", 1): {"answers": ""},
    ("task.application_submitted", 2): {"invited": False},
    ("task.application_accepted", 1): {"days": None, "fund_by": None},
    ("task.drafted", 1): {"questions": "", "address": ""},
    ("account.preferences_set", 1): {"most_budget": None, "kinds": [], "places": "", "remote": True},
}
"""Where the next version has fields that the one before did not: what they would have been then."""


def adding(fields: Body) -> Upcast:
    return lambda body: body | fields


for (_name, _schema), _fields in ADDED.items():
    upcast(_name, _schema)(adding(_fields))


def listed(body: Body) -> Body:
    """Briefs say whether bids off the budget are welcome, how long it takes, and have files; tasks put
    questions to their applicants."""
    brief = {"negotiable": False, "days": None, "files": []} | body["brief"]
    return body | {"brief": brief, "questions": ""}


for _name in ("task.posted", "task.edited"):
    upcast(_name, 1)(listed)
