"""Roles that the platform gives and nobody takes: auditor and operator."""

from domain.decider import Command
from domain.values import Role


class GrantRole(Command):
    """By whoever runs the platform, never by a request."""

    role: Role
