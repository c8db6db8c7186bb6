"""What a conversation refuses."""

from domain.values import Invalid, NotAllowed, NotFound, Refused


class NoSuchConversation(NotFound):
    """There is no such conversation."""


class NoSuchMessage(NotFound):
    """There is no such message."""


class NothingToRead(Invalid):
    """That message has not been sent."""


class WaitForAnswer(Refused):
    """You have written three times without an answer: wait until there is one."""


class NotYourMessage(NotAllowed):
    """Only whoever wrote a message can change it."""


class TooLateToEdit(Refused):
    """A message can be edited for 15 minutes."""


class AlreadyRedacted(Refused):
    """This message was taken back."""
