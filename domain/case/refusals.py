"""What a case refuses."""

from domain.values import Invalid, NotAllowed, NotFound, Refused


class NoSuchCase(NotFound):
    """There is no such case."""


class AlreadyOpened(Refused):
    """This case is open already."""


class AlreadyReported(Refused):
    """You have reported this already: we are looking into it and will tell you what comes of it."""


class AlreadyAsked(Refused):
    """You have asked to be verified already: we are looking into it."""


class OwnThing(Invalid):
    """You cannot report what is your own."""


class NotTaken(Refused):
    """Take the case before you decide it."""


class AboutYou(NotAllowed):
    """You cannot work on a case that is about you."""


class CaseDecidedAlready(Refused):
    """This case has been decided."""


class NotDecided(Refused):
    """Decide the case before you close it."""


class OutcomeNotOpen(Invalid):
    """This is no outcome for a case of this kind."""


class RuleMissing(Invalid):
    """A warning or a restriction names the rule that was broken."""


class TooManyNotes(Refused):
    """A case holds 100 notes at most."""
