"""Removal: an operator takes a task off the board that breaks the rules, while no work has started on it."""

from domain.decider import Command


class RemoveTask(Command):
    """Never asked for by itself: it follows from the decision of a case."""

    reason: str
