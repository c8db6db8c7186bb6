"""Broken promises, by the rule that was broken."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Violation:
    rule: str
    what: str
