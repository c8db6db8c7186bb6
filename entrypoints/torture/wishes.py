"""A simulated wish put into words: as a command for the dispatcher, and as a request for the API."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

from domain.account import account
from domain.catalogue import SKILLS, Category, Kind
from domain.conversation import MarkRead, SendMessage, conversation
from domain.decider import Intent
from domain.escrow import RecordPaid, RecordPaymentFailed, RecordRefunded, StartPayment, escrow
from domain.notifications import MarkNotificationsRead, notifications
from domain.profile import SetSkills
from domain.task import AcceptApplication, Apply, Brief, CancelTask, CompleteTask, EditTask, PostTask, task
from domain.values import ApplicationId, Currency, MessageId, Money, PersonId, TaskId
from entrypoints.torture.records import Act

MAKES = frozenset({"post", "apply", "say"})
"""Accepting one of these writes an event without fail."""
DEADLINE = datetime(2090, 1, 1, tzinfo=UTC)
NOBODY = UUID(int=0)
TOO_SHORT = 13
"""Wishes whose number this divides have a text that is refused."""


def intent(act: Act, command: UUID, at: datetime) -> Intent:
    """Ids of new things follow from the command's, as they do over HTTP."""
    by: dict[str, Any] = {"actor": PersonId(act.actor), "at": at}
    target, other = act.target or NOBODY, act.other or NOBODY
    match act.kind:
        case "post":
            new = TaskId(uuid5(command, "task"))
            wish = PostTask(task=new, title=title(act), description=text(act, 20), brief=brief(act), **by)
            return Intent(task, new, wish)
        case "edit":
            words: dict[str, Any] = {"title": title(act), "description": text(act, 20)}
            return Intent(task, target, EditTask(brief=brief(act), **words, **by))
        case "apply":
            new_application = ApplicationId(uuid5(command, "application"))
            offer: dict[str, Any] = {"proposal": text(act, 20), "bid": bid(act), "days": act.number % 30 + 1}
            return Intent(task, target, Apply(application=new_application, **offer, **by))
        case "accept":
            return Intent(task, target, AcceptApplication(application=ApplicationId(other), **by))
        case "complete":
            return Intent(task, target, CompleteTask(**by))
        case "cancel":
            return Intent(task, target, CancelTask(reason=text(act, 1), **by))
        case "say":
            message = MessageId(uuid5(command, "message"))
            return Intent(conversation, target, SendMessage(message=message, text=text(act, 1), **by))
        case "read":
            return Intent(conversation, target, MarkRead(up_to=act.number, **by))
        case _:
            return elsewhere(act, command, by)


def elsewhere(act: Act, command: UUID, by: dict[str, Any]) -> Intent:
    """About accounts and money."""
    target = act.target or NOBODY
    match act.kind:
        case "pay":
            return Intent(escrow, target, StartPayment(**by))
        case "paid":
            paid = RecordPaid(payment=f"pay_{command}", amount=Money(act.number, Currency.EGP), **by)
            return Intent(escrow, target, paid)
        case "declined":
            failed = RecordPaymentFailed(payment=f"pay_{command}", reason="The card was declined.", **by)
            return Intent(escrow, target, failed)
        case "refunded":
            return Intent(escrow, target, RecordRefunded(refund=f"re_{command}", **by))
        case "skills":
            return Intent(account, act.actor, SetSkills(skills=skills(act), **by))
        case "notified":
            return Intent(notifications, act.actor, MarkNotificationsRead(up_to=act.number, **by))
    raise AssertionError(act.kind)


def request(act: Act) -> tuple[str, str, dict[str, Any]]:
    """Method, path and body of the same wish."""
    match act.kind:
        case "post":
            return "POST", "/v1/tasks", task_body(act)
        case "edit":
            return "PUT", f"/v1/tasks/{act.target}", task_body(act)
        case "apply":
            body = {"proposal": text(act, 20), "bid": amount(bid(act)), "days": act.number % 30 + 1}
            return "POST", f"/v1/tasks/{act.target}/applications", body
        case "accept":
            return "POST", f"/v1/tasks/{act.target}/applications/{act.other}/accept", {}
        case "complete":
            return "POST", f"/v1/tasks/{act.target}/complete", {}
        case "cancel":
            return "POST", f"/v1/tasks/{act.target}/cancel", {"reason": text(act, 1)}
        case "say":
            return "POST", f"/v1/conversations/{act.target}/messages", {"text": text(act, 1)}
        case "read":
            return "POST", f"/v1/conversations/{act.target}/read", {"up_to": act.number}
        case "pay":
            method = "card_declined" if act.number % 5 == 0 else "card_ok"
            return "POST", f"/v1/contracts/{act.target}/payment", {"method": method}
        case "skills":
            return "PUT", "/v1/me/skills", {"skills": list(skills(act))}
        case "notified":
            return "POST", "/v1/notifications/read", {"up_to": act.number}
    raise AssertionError(act.kind)


def task_body(act: Act) -> dict[str, Any]:
    wanted = brief(act)
    return {
        "title": title(act),
        "description": text(act, 20),
        "category": wanted.category.value,
        "skills": list(wanted.skills),
        "kind": wanted.kind.value,
        "city": wanted.city,
        "budget": amount(wanted.budget),
        "deadline": wanted.deadline.isoformat(),
    }


def brief(act: Act) -> Brief:
    category = list(Category)[act.number % len(Category)]
    budget = Money(10_000 + act.number, Currency.EGP)
    return Brief(category, SKILLS[category][:2], Kind.DIGITAL, "", budget, DEADLINE)


def title(act: Act) -> str:
    return f"Task no. {act.number} مهمة"


def text(act: Act, least: int) -> str:
    return (
        "" if act.number % TOO_SHORT == 0 else f"{'Told at length: ' if least > 1 else ''}{act.number} كلام"
    )


def bid(act: Act) -> Money:
    """Odd amounts, so that fees have to be rounded; now and then in a currency that does not fit."""
    return Money(100 + act.number, Currency.USD if act.number % 17 == 0 else Currency.EGP)


def skills(act: Act) -> tuple[str, ...]:
    return SKILLS[Category.WEB][: act.number % 5]


def amount(money: Money) -> dict[str, Any]:
    return {"minor": money.minor, "currency": money.currency.value}
