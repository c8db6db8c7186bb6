"""Saying that something is wrong, and asking to be verified: each opens a case that operators answer."""

from dataclasses import replace
from typing import Annotated
from uuid import UUID, uuid5

from fastapi import Request, Response
from pydantic import Field

from domain.account import account
from domain.case import (
    AlreadyAsked,
    AlreadyReported,
    CaseKind,
    CaseOutcome,
    OpenCase,
    OwnThing,
    Subject,
    SubjectKind,
    case,
)
from domain.standing import CaseId, HouseRule
from domain.values import Invalid, PersonId, Refused
from entrypoints import evidence
from entrypoints.api import limits
from entrypoints.api.auth import Email
from entrypoints.api.commands import ANONYMOUS, Ask, Asked, IdempotencyKey, ask
from entrypoints.api.fields import Body, Id, Prose, TimeOut, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Cursor, Limit, Reading, Reads, listed
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Done, Page
from entrypoints.dispatch import Busy, Guard
from projections import cases, portfolio, services
from projections.cases import CaseStatus

router = new_router("reports")
OWNERS = {
    SubjectKind.WORK: ("portfolio", portfolio.owner),
    SubjectKind.OFFER: ("services", services.owner),
}
Words = Annotated[str, Prose(20, 4_000), Field(examples=["This profile uses the photographs of my studio."])]


class EmailNeeded(Invalid):
    """Say to which address we may answer."""


class CheckedAlready(Refused):
    """An operator has checked your account already."""


class SubjectBody(Body):
    """`id` of a person, a task, a conversation, the task that was reviewed, a work or an offer; `number` of
    the message in it, or of the review."""

    kind: SubjectKind
    id: Id
    number: Annotated[int | None, Field(ge=1, le=2**31 - 1, examples=[None])] = None

    def subject(self) -> Subject:
        return Subject(self.kind, self.id, self.number)


class ReportBody(Body):
    subject: SubjectBody
    rule: HouseRule
    text: Words


class ContactBody(Body):
    """`email` is for visitors; members are answered at the address of their account."""

    email: Annotated[Email | None, Field(examples=["visitor@example.com"])] = None
    text: Words


class CheckBody(Body):
    """What the operator should look at: where one's work, name or business can be seen."""

    text: Words


class MyReport(View):
    id: Id
    kind: CaseKind
    status: CaseStatus
    subject_kind: SubjectKind | None
    rule: HouseRule | None
    text: str
    opened_at: TimeOut
    outcome: CaseOutcome | None
    decided_at: TimeOut | None


@router.post(
    "/reports",
    status_code=201,
    response_model=Done,
    responses=refusals(evidence.NothingToReport, AlreadyReported, OwnThing, Busy),
)
async def report(request: Request, body: ReportBody, reads: Reads, ask: Asked) -> Response:
    """Report a profile, a task, a message, a review, a work or an offer. What it says at this moment is kept
    as evidence."""
    limits.spend(request, limits.REPORTS, str(ask.actor))
    subject = body.subject.subject()
    key = await whose(reads, subject)
    about, position = await evidence.shown(request.app.state.souk.log, subject, ask.actor, key)
    command = opening(
        ask, CaseKind.REPORT, body.text, subject=subject, about=about, rule=body.rule, position=position
    )
    return await ask(case, command.case, command, id=command.case, status=201)


async def whose(reads: Reading, subject: Subject) -> UUID:
    """The key of the stream that says it: works and offers are kept by their owner."""
    if subject.kind not in OWNERS:
        return subject.id
    model, owner_of = OWNERS[subject.kind]
    async with reads((model,)) as connection:
        owner = await owner_of(connection, subject.id)
    if owner is None:
        raise evidence.NothingToReport()
    return owner


@router.get("/me/reports", response_model=Page[MyReport])
async def list_my_reports(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """What one has reported and asked, the newest first, and what came of it."""
    async with reads(cases.READS) as connection:
        return listed(await cases.of_reporter(connection, reads.person, after, limit), MyReport)


@router.post("/contact", status_code=201, response_model=Done, responses=refusals(EmailNeeded, Busy))
async def contact(request: Request, body: ContactBody, idempotency_key: IdempotencyKey = None) -> Response:
    """Write to the operators. The answer comes by mail."""
    limits.spend(request, limits.LETTERS, limits.address(request))
    caller = request.state.caller
    if caller is None and body.email is None:
        raise EmailNeeded()
    if caller is None:
        asked = await as_visitor(request, idempotency_key)
        command = opening(asked, CaseKind.CONTACT, body.text, email=body.email)
    else:
        asked = ask(request, caller.person, idempotency_key)
        command = opening(asked, CaseKind.CONTACT, body.text)
    return await asked(case, command.case, command, id=command.case, status=201)


@router.post(
    "/me/check",
    status_code=201,
    response_model=Done,
    responses=refusals(AlreadyAsked, CheckedAlready, Busy),
)
async def ask_for_check(request: Request, body: CheckBody, ask: Asked) -> Response:
    """Ask that an operator checks one's account: the last step of being verified."""
    limits.spend(request, limits.REPORTS, str(ask.actor))
    command = opening(ask, CaseKind.VERIFICATION, body.text, about=ask.actor)
    checks = [Guard(account, ask.actor, not_checked)]
    return await ask(case, command.case, command, id=command.case, status=201, guards=checks)


def not_checked(state: object) -> None:
    if state.standing.checked:  # type: ignore[attr-defined]
        raise CheckedAlready()


async def as_visitor(request: Request, header: str | None) -> Ask:
    """Somebody without an account gets a key of their own, so that their words can be forgotten too."""
    asked = ask(request, ANONYMOUS, header)
    visitor = PersonId(uuid5(asked.command_id, "visitor"))
    await request.app.state.souk.keyring.create(visitor)
    return replace(asked, actor=visitor)


def opening(
    ask: Ask,
    kind: CaseKind,
    text: str,
    *,
    subject: Subject | None = None,
    about: PersonId | None = None,
    rule: HouseRule | None = None,
    position: int | None = None,
    email: str | None = None,
) -> OpenCase:
    return OpenCase(
        actor=ask.actor,
        at=ask.at,
        case=CaseId(ask.new_id("case")),
        kind=kind,
        subject=subject,
        about=about,
        rule=rule,
        text=text,
        position=position,
        email=email,
    )
