"""Measures: what the decision of a case does to the account or the thing that it is about. Pure."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from domain.account import account
from domain.case import CaseDecided, CaseOutcome, CloseCase, Subject, SubjectKind, case
from domain.conversation import conversation
from domain.decider import Intent
from domain.removal import RedactReview, RemoveMessage, RemoveTask
from domain.review import review
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
            return [removal(decided, subject, at)]
        case CaseOutcome.VERIFIED:
            return [Intent(account, about, RecordCheck(actor=operator, at=at, case=key))]
        case _:
            return []


def removal(decided: CaseDecided, subject: Subject, at: datetime) -> Intent:
    by: dict[str, Any] = {"actor": decided.operator, "at": at, "reason": decided.reason}
    if decided.said is not None and subject.number is not None:
        said = decided.said
        remove = RemoveMessage(message=said.message, number=subject.number, files=said.files, **by)
        return Intent(conversation, subject.id, remove)
    if subject.kind is SubjectKind.REVIEW and decided.about is not None:
        return Intent(review, subject.id, RedactReview(reviewer=decided.about, **by))
    return Intent(task, subject.id, RemoveTask(**by))


def done_with(answered: AccountReinstated | RestrictionUpheld, at: datetime) -> Intent:
    """Once the restriction has been decided again there is nothing more to do in its case."""
    return Intent(case, answered.case, CloseCase(actor=SYSTEM, at=at))
