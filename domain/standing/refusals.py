"""What is refused to somebody who is restricted, and to whoever restricts or appeals."""

from domain.values import Invalid, NotAllowed, NotFound, Refused


class Restricted(NotAllowed):
    """Your account is restricted in this. The notice on your pages says why, how long, and how to appeal."""


class NoScope(Invalid):
    """A restriction says what it restricts."""


class TooMuchEvidence(Invalid):
    """A restriction points at 20 events at most."""


class EndNotAhead(Invalid):
    """A restriction ends in the future, or is for good."""


class NoSuchRestriction(NotFound):
    """There is no such restriction."""


class AlreadyAppealed(Refused):
    """This restriction has been appealed already: once is the rule."""


class AppealTooLate(Refused):
    """The time to appeal has passed."""


class NotAppealed(Refused):
    """There is no appeal to answer."""


class AlreadyAnswered(Refused):
    """This restriction has been decided again already."""
