"""The operators' desk: cases, and what is decided about them."""

from typing import Annotated, Any
from uuid import uuid4

from fastapi import Request, Response
from pydantic import Field

from domain.account import NoSuchAccount, account
from domain.case import (
    AboutYou,
    CaseDecidedAlready,
    CaseKind,
    CaseOutcome,
    CloseCase,
    DecideCase,
    NoSuchCase,
    NotDecided,
    NoteCase,
    NotTaken,
    OutcomeNotOpen,
    RuleMissing,
    Said,
    SubjectKind,
    TakeCase,
    TooManyNotes,
    case,
)
from domain.conversation import NoSuchMessage
from domain.decider import Intent
from domain.desk import Look, desk
from domain.offers import NoSuchOffer
from domain.portfolio import NoSuchWork
from domain.ports import Origin
from domain.review import NothingToReview
from domain.standing import (
    CaseId,
    EndNotAhead,
    HouseRule,
    Measure,
    NoScope,
    Scope,
    TooMuchEvidence,
)
from domain.task import NoSuchTask, WorkHasStarted
from domain.values import Invalid, PersonId
from entrypoints import evidence
from entrypoints.api.commands import Asked, InWords
from entrypoints.api.fields import Body, Id, Position, Prose, Time, TimeOut, View
from entrypoints.api.problems import refusals, request_id
from entrypoints.api.reading import Cursor, Limit, Reading, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.standing import RestrictionView, told
from entrypoints.api.tasks import Nothing
from entrypoints.api.views import Done, Page, Person
from entrypoints.dispatch import Busy
from projections import cases
from projections.cases import CaseStatus

router = new_router("desk")
Reason = Annotated[
    str, Prose(20, 2_000), Field(examples=["The photographs belong to another studio, which told us so."])
]


class EvidenceUnknown(Invalid):
    """Evidence is named by positions that the log has."""


class CaseCard(View):
    """`about` and `operator` are null where there is nobody; a reporter without a name is a visitor."""

    id: Id
    kind: CaseKind
    status: CaseStatus
    subject_kind: SubjectKind | None
    subject: Id | None
    about: Person | None
    reporter: Person
    rule: HouseRule | None
    opened_at: TimeOut
    operator: Person | None
    outcome: CaseOutcome | None
    decided_at: TimeOut | None


class CaseExcerpt(View):
    """What the event at this position says."""

    position: Position
    event: str
    at: TimeOut
    words: dict[str, str]


class CaseNote(View):
    operator: Id
    text: str
    at: TimeOut


class CaseView(CaseCard):
    """`reason` is what was decided in words; `restrictions` are all of whom the case is about."""

    text: str
    email: str | None
    excerpt: CaseExcerpt | None
    notes: list[CaseNote]
    reason: str | None
    restrictions: list[RestrictionView]


class NoteBody(Body):
    text: Annotated[str, Prose(1, 2_000), Field(examples=["Asked the studio for the originals."])]


class DecisionBody(Body):
    """`scopes`, `evidence` and `until` are for restrictions; `until` null: for good."""

    outcome: CaseOutcome
    rule: HouseRule | None = None
    reason: Reason
    scopes: Annotated[list[Scope], Field(max_length=5, default_factory=list)]
    evidence: Annotated[list[Position], Field(max_length=20, default_factory=list)]
    until: Time | None = None

    def measure(self) -> Measure | None:
        if self.outcome is not CaseOutcome.RESTRICTED:
            return None
        return Measure(tuple(self.scopes), tuple(self.evidence), self.until)


@router.get("/desk/cases", response_model=Page[CaseCard])
async def list_cases(
    reads: Reads,
    kind: CaseKind | None = None,
    status: CaseStatus | None = None,
    after: Cursor = None,
    limit: Limit = 20,
) -> Response:
    """Cases, the oldest first. What people wrote in them is shown only one by one."""
    async with reads(cases.READS) as connection:
        return listed(await cases.queue(connection, kind, status, after, limit), CaseCard)


@router.get("/desk/cases/{id}", response_model=CaseView, responses=refusals(NoSuchCase))
async def read_case(id: Id, request: Request, reads: Reads) -> Response:
    """One case with its evidence. That it was looked at is recorded first."""
    held = await reads.state(case, id)
    if held.opened is None:
        raise NoSuchCase()
    opened = held.opened
    await looked(request, reads, opened.case, opened.about, f"{opened.kind}: {opened.rule or 'as asked'}")
    async with reads(cases.READS) as connection:
        row = await cases.one(connection, CaseId(id))
    if row is None:
        raise NoSuchCase()
    return shown(CaseView.model_validate(vars(row) | await details(request, reads, held)))


async def looked(request: Request, reads: Reading, case: CaseId, person: PersonId | None, why: str) -> None:
    """Records that an operator looks at what is personal."""
    command = Look(actor=reads.person, at=reads.now, case=case, person=person, why=why)
    id = uuid4()
    origin = Origin(id, id.bytes * 2, reads.person, command.at, id)
    words = InWords(200, lambda _: {}, request_id(request))
    await request.app.state.souk.dispatch(Intent(desk, reads.person, command), origin, words)


async def details(request: Request, reads: Reading, held: Any) -> dict[str, Any]:
    opened, about = held.opened, []
    if opened.about is not None:
        standing = (await reads.state(account, opened.about)).standing
        about = [await told(each, reads) for each in reversed(standing.restrictions.values())]
    found = await evidence.at(request.app.state.souk.log, opened.position) if opened.position else None
    return {
        "email": opened.email,
        "excerpt": vars(found) | {"event": found.event.NAME, "words": evidence.words(found.event)}
        if found
        else None,
        "notes": [vars(note) for note in held.notes],
        "reason": held.decided.reason if held.decided else None,
        "restrictions": about,
    }


@router.post(
    "/desk/cases/{id}/take",
    response_model=Done,
    responses=refusals(NoSuchCase, AboutYou, CaseDecidedAlready, Busy),
)
async def take_case(id: Id, body: Nothing, ask: Asked) -> Response:
    """Take a case, also from another operator."""
    return await ask(case, id, TakeCase(actor=ask.actor, at=ask.at), id=id)


@router.post(
    "/desk/cases/{id}/notes",
    status_code=201,
    response_model=Done,
    responses=refusals(NoSuchCase, AboutYou, TooManyNotes, Busy),
)
async def note_case(id: Id, body: NoteBody, ask: Asked) -> Response:
    """Write down something for operators alone."""
    return await ask(case, id, NoteCase(actor=ask.actor, at=ask.at, text=body.text), id=id, status=201)


@router.post(
    "/desk/cases/{id}/decision",
    response_model=Done,
    responses=refusals(
        NoSuchCase,
        AboutYou,
        CaseDecidedAlready,
        NotTaken,
        OutcomeNotOpen,
        RuleMissing,
        NoScope,
        TooMuchEvidence,
        EvidenceUnknown,
        EndNotAhead,
        NoSuchAccount,
        NoSuchTask,
        WorkHasStarted,
        NoSuchMessage,
        NothingToReview,
        NoSuchWork,
        NoSuchOffer,
        Busy,
    ),
)
async def decide_case(id: Id, request: Request, body: DecisionBody, ask: Asked) -> Response:
    """Decide a case. What follows from it - a warning, a restriction, a removal - is done in the same step,
    and both sides are told by mail."""
    if body.evidence and max(body.evidence) > await request.app.state.souk.log.head():
        raise EvidenceUnknown()
    command = DecideCase(
        actor=ask.actor,
        at=ask.at,
        outcome=body.outcome,
        rule=body.rule,
        reason=body.reason,
        measure=body.measure(),
        said=await said(request, id) if body.outcome is CaseOutcome.REMOVED else None,
    )
    return await ask(case, id, command, id=id)


async def said(request: Request, id: Id) -> Said | None:
    souk = request.app.state.souk
    opened = (await souk.dispatch.state(case, id)).state.opened
    return await evidence.said(souk.log, opened.subject) if opened and opened.subject else None


@router.post("/desk/cases/{id}/close", response_model=Done, responses=refusals(NoSuchCase, NotDecided, Busy))
async def close_case(id: Id, body: Nothing, ask: Asked) -> Response:
    """Close a case that has been decided."""
    return await ask(case, id, CloseCase(actor=ask.actor, at=ask.at), id=id)
