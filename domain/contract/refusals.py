"""What a contract refuses, and why."""

from domain.values import Invalid, NotAllowed, NotFound, Refused


class NoSuchContractRoom(NotFound):
    """There is no such contract."""


class NotTheClient(NotAllowed):
    """Only the client of this contract may do this."""


class NotTheFreelancer(NotAllowed):
    """Only the freelancer of this contract may do this."""


class NotUnderWay(Refused):
    """The work has not started yet, or the contract is over."""


class ContractOver(Refused):
    """This contract is over."""


class NothingDelivered(Refused):
    """There is no delivery that waits for an answer."""


class DeliveryWaiting(Refused):
    """A delivery waits for the client's answer."""


class NoSuchMilestone(NotFound):
    """There is no such milestone, or it is approved already."""


class MilestonesDiffer(Invalid):
    """A plan has 2 to 20 milestones, each with a title and an amount, that add up to what was agreed."""


class MilestonesFixed(Refused):
    """Part of the work is approved: the milestones stay as they are."""


class NothingChanges(Invalid):
    """Say what is to change: the work, the date or the milestones."""


class ChangeOpen(Refused):
    """A change is proposed already: answer it or take it back first."""


class NoSuchChange(NotFound):
    """There is no such proposal that waits for an answer."""


class NotYoursToAnswer(NotAllowed):
    """The other side has to answer this."""


class NotYoursToWithdraw(NotAllowed):
    """Only who proposed it can take it back."""


class DateNotAhead(Invalid):
    """The date must lie in the future."""


class ShareOutOfRange(Invalid):
    """The freelancer's part lies between nothing and all that was agreed."""


class NoSuchOffer(NotFound):
    """There is no such offer that waits for an answer."""


class InDispute(Refused):
    """There is a dispute about this contract."""


class NotInDispute(Refused):
    """There is no dispute about this contract."""


class AnsweredAlready(Refused):
    """The dispute has been answered."""


class OwnDispute(NotAllowed):
    """You are a side of this dispute: another operator decides it."""


class NotEscalated(Refused):
    """The two sides still have time to agree."""
