"""Measures: what the decision of a case does to the account or the thing that it is about. Pure."""

from collections.abc import Sequence
from datetime import datetime

from domain.account import account
from domain.case import CaseDecided, CaseOutcome, CloseCase, case
from domain.decider import Intent
from domain.removal import RemoveTask
from domain.standing import AccountReinstated, RecordCheck, Restrict, RestrictionUpheld, Warn
from domain.task import task
from domain.values import SYSTEM


def carried_out(decided: CaseDecided, at: datetime) -> Sequence[Intent]:
    """Written in the same append as the decision: refused together or done together."""
    key, operator, about, subject = decided.case, decided.operator, decided.about, decided.subject
    match decided.outcome:
        case CaseOutcome.WARNED if decided.rule:
            warn = Warn(actor=operator, at=at, case=key, rule=decided.rule, reason=decided.reason)
            return [Intent(account, about, warn)]
        case CaseOutcome.RESTRICTED if decided.rule and decided.measure:
            restrict = Restrict(
                actor=operator,
                at=at,
                case=key,
                rule=decided.rule,
                measure=decided.measure,
                reason=decided.reason,
            )
            return [Intent(account, about, restrict)]
        case CaseOutcome.REMOVED if subject:
            return [Intent(task, subject.id, RemoveTask(actor=operator, at=at, reason=decided.reason))]
        case CaseOutcome.VERIFIED:
            return [Intent(account, about, RecordCheck(actor=operator, at=at, case=key))]
        case _:
            return []


def done_with(answered: AccountReinstated | RestrictionUpheld, at: datetime) -> Intent:
    """Once the restriction has been decided again there is nothing more to do in its case."""
    return Intent(case, answered.case, CloseCase(actor=SYSTEM, at=at))
