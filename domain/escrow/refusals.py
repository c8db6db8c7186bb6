"""What an escrow refuses."""

from domain.values import Invalid, NotAllowed, NotFound, Refused


class NoSuchContract(NotFound):
    """There is no such contract."""


class NotThePayer(NotAllowed):
    """Only the client pays for a contract."""


class AlreadyFunded(Refused):
    """This contract is funded already."""


class FundingClosed(Refused):
    """This contract was cancelled and takes no payment."""


class MoreThanHeld(Invalid):
    """The freelancer's part cannot be more than what is held."""


class AmountDiffers(Refused):
    """The amount paid is not the amount agreed."""


class NotFunded(Refused):
    """There is no money in this escrow."""
