"""Whom an event concerns, and as what: each kind of notice, from the event that it follows from."""

from dataclasses import dataclass

from domain.case import CaseAnswered, CaseKind
from domain.contract.events import (
    ChangeAgreed,
    ChangeDeclined,
    ChangeProposed,
    ContractEnded,
    DisputeAnswered,
    DisputeDecided,
    DisputeEscalated,
    DisputeOpened,
    DisputeWithdrawn,
    EndDeclined,
    Ending,
    EndOffered,
    OfContract,
    RevisionRequested,
    WorkApproved,
    WorkDelivered,
)
from domain.conversation import MessageSent
from domain.decider import Event, Recorded
from domain.escrow import EscrowFunded, EscrowRefunded, EscrowReleased, PaymentFailed
from domain.notices import TOPIC_OF, Kind, Topic
from domain.review import ReviewRevealed, ReviewsOpened
from domain.saving import SearchId, SearchMatched
from domain.standing import (
    AccountReinstated,
    AccountRestricted,
    AccountWarned,
    RestrictionUpheld,
    ThingRemoved,
    ThingRestored,
)
from domain.task import (
    ApplicantsTold,
    ApplicationAccepted,
    ApplicationClosed,
    ApplicationRejected,
    ApplicationSubmitted,
    ApplicationWithdrawn,
    FreelancerInvited,
    FundingLapsed,
    InvitationDeclined,
    QuestionAnswered,
    QuestionAsked,
    TaskCancelled,
    TaskCompleted,
    TaskEdited,
    TaskExpired,
)
from domain.values import ApplicationId, ConversationId, Money, PersonId, TaskId

WORK: dict[type[Event], Kind] = {
    WorkDelivered: Kind.WORK_DELIVERED,
    RevisionRequested: Kind.REVISION_REQUESTED,
    WorkApproved: Kind.MILESTONE_APPROVED,
    ChangeProposed: Kind.CHANGE_PROPOSED,
    ChangeAgreed: Kind.CHANGE_AGREED,
    ChangeDeclined: Kind.CHANGE_DECLINED,
    EndOffered: Kind.END_OFFERED,
    EndDeclined: Kind.END_DECLINED,
    ContractEnded: Kind.CONTRACT_ENDED,
    DisputeOpened: Kind.DISPUTE_OPENED,
    DisputeAnswered: Kind.DISPUTE_ANSWERED,
    DisputeEscalated: Kind.DISPUTE_ESCALATED,
    DisputeWithdrawn: Kind.DISPUTE_WITHDRAWN,
    DisputeDecided: Kind.DISPUTE_DECIDED,
}
CLOSED = {
    "task_cancelled": Kind.TASK_CANCELLED,
    "task_expired": Kind.TASK_EXPIRED,
    "task_deleted": Kind.TASK_DELETED,
}
STANDING: dict[type[Event], Kind] = {
    AccountRestricted: Kind.RESTRICTED,
    AccountWarned: Kind.WARNED,
    ThingRemoved: Kind.THING_REMOVED,
    AccountReinstated: Kind.APPEAL_ANSWERED,
    ThingRestored: Kind.APPEAL_ANSWERED,
    RestrictionUpheld: Kind.APPEAL_ANSWERED,
}
ANSWERED = {
    CaseKind.REPORT: Kind.REPORT_ANSWERED,
    CaseKind.VERIFICATION: Kind.VERIFICATION_DECIDED,
}
EVENTS: tuple[type[Event], ...] = (
    *(
        ApplicationSubmitted,
        ApplicationWithdrawn,
        ApplicationAccepted,
        ApplicationRejected,
        ApplicationClosed,
    ),
    *(FreelancerInvited, InvitationDeclined, QuestionAsked, QuestionAnswered),
    *(TaskEdited, ApplicantsTold, TaskCancelled, TaskExpired, TaskCompleted, FundingLapsed),
    *(EscrowFunded, EscrowReleased, PaymentFailed, EscrowRefunded),
    *(MessageSent, SearchMatched, ReviewsOpened, ReviewRevealed, CaseAnswered),
    *WORK,
    *STANDING,
)


@dataclass(frozen=True)
class Notice:
    """`detail`: a word of the event that belongs to the sentence, as why an application was declined."""

    person: PersonId
    kind: Kind
    task: TaskId | None = None
    actor: PersonId | None = None
    amount: Money | None = None
    contract: ApplicationId | None = None
    search: SearchId | None = None
    conversation: ConversationId | None = None
    number: int | None = None
    detail: str | None = None

    def subject(self, position: int) -> str:
        """What it is grouped by while it is unread: each payment, and each word of the desk, by itself."""
        if self.conversation is not None:
            return str(self.conversation)
        if self.search is not None:
            return f"{self.kind}:{self.search}"
        alone = self.task is None or TOPIC_OF[self.kind] is Topic.MONEY
        return str(position) if alone else f"{self.kind}:{self.task}"


def notices(recorded: Recorded) -> list[Notice]:
    """What an event tells whom; nobody is told of what they did themselves."""
    match recorded.event:
        case MessageSent() as sent:
            return [of_message(sent)]
        case SearchMatched(person=person, search=search, task=task):
            return [Notice(person, Kind.SEARCH_MATCHED, task, search=search)]
        case event if type(event) in WORK:
            return of_work(event, recorded)  # type: ignore[arg-type]
        case event if type(event) in STANDING:
            return [Notice(event.person, STANDING[type(event)], detail=outcome(event))]  # type: ignore[attr-defined]
        case CaseAnswered(kind=kind, reporter=reporter) as answered if kind in ANSWERED:
            return [Notice(reporter, ANSWERED[kind], detail=answered.outcome)]
        case EscrowFunded() | EscrowReleased() | PaymentFailed() | EscrowRefunded() as paid:
            return of_money(paid)
        case event:
            return of_application(event) or of_task(event, recorded)


def of_message(sent: MessageSent) -> Notice:
    one, other = sent.people
    recipient = other if sent.sender == one else one
    return Notice(
        recipient,
        Kind.MESSAGE_RECEIVED,
        sent.task,
        sent.sender,
        conversation=sent.conversation,
        number=sent.number,
    )


def of_work(event: OfContract, recorded: Recorded) -> list[Notice]:
    """The other side than who did it; both, when time or an operator did."""
    detail: str | None = None
    match event:
        case WorkApproved(milestone=None) | ContractEnded(how=Ending.DECIDED):
            return []  # told as the task's completion, and as the decision
        case ContractEnded(how=how):
            detail = how
        case DisputeEscalated(why=why):
            detail = why
    kind, told = WORK[type(event)], others(recorded, event.client, event.freelancer)  # type: ignore[index]
    doer = recorded.actor if len(told) == 1 else None
    return [Notice(person, kind, event.task, doer, contract=event.contract, detail=detail) for person in told]


def others(recorded: Recorded, *people: PersonId | None) -> list[PersonId]:
    """Whom of these somebody else's doing concerns."""
    return [person for person in people if person is not None and person != recorded.actor]


def of_money(event: EscrowFunded | EscrowReleased | PaymentFailed | EscrowRefunded) -> list[Notice]:
    contract = event.contract
    client, freelancer, task = contract.client, contract.freelancer, contract.task
    match event:
        case EscrowFunded(amount=amount):
            return [Notice(each, Kind.ESCROW_FUNDED, task, client, amount) for each in (client, freelancer)]
        case EscrowReleased(net=net):
            return [Notice(freelancer, Kind.PAYMENT_RECEIVED, task, client, net)]
        case PaymentFailed():
            return [Notice(client, Kind.PAYMENT_FAILED, task)]
        case EscrowRefunded(amount=amount):
            return [Notice(client, Kind.REFUNDED, task, None, amount)]


def of_application(event: Event) -> list[Notice]:
    match event:
        case ApplicationSubmitted(task=task, client=client, freelancer=freelancer, bid=bid):
            return [Notice(client, Kind.APPLICATION_RECEIVED, task, freelancer, bid)]
        case ApplicationWithdrawn(task=task, client=client, freelancer=freelancer):
            return [Notice(client, Kind.APPLICATION_WITHDRAWN, task, freelancer)]
        case ApplicationAccepted(task=task, client=client, freelancer=freelancer, amount=amount):
            return [Notice(freelancer, Kind.APPLICATION_ACCEPTED, task, client, amount)]
        case ApplicationRejected(task=task, client=client, freelancer=freelancer, reason=reason):
            return [Notice(freelancer, Kind.APPLICATION_DECLINED, task, client, detail=reason)]
        case ApplicationClosed(task=task, client=client, freelancer=freelancer, reason=reason):
            kind = CLOSED.get(reason, Kind.APPLICATION_NOT_CHOSEN)
            return [Notice(freelancer, kind, task, client)]
        case FreelancerInvited(task=task, client=client, freelancer=freelancer):
            return [Notice(freelancer, Kind.INVITED, task, client)]
        case InvitationDeclined(task=task, client=client, freelancer=freelancer):
            return [Notice(client, Kind.INVITATION_DECLINED, task, freelancer)]
        case FundingLapsed(task=task, client=client, freelancer=freelancer):
            return [Notice(each, Kind.FUNDING_LAPSED, task, client) for each in (client, freelancer)]
        case _:
            return []


def of_task(event: Event, recorded: Recorded) -> list[Notice]:
    match event:
        case TaskEdited(task=task, client=client) | ApplicantsTold(task=task, client=client):
            applicants = [person for person in recorded.audience.people if person != client]
            return [Notice(person, Kind.TASK_UPDATED, task, client) for person in applicants]
        case TaskCancelled(task=task, client=client, freelancer=freelancer):
            told = others(recorded, client, freelancer)
            return [Notice(person, Kind.TASK_CANCELLED, task, client) for person in told]
        case TaskExpired(task=task, client=client):
            return [Notice(client, Kind.TASK_EXPIRED, task)]
        case TaskCompleted(task=task, client=client, freelancer=freelancer):
            told = others(recorded, client, freelancer)
            return [Notice(person, Kind.TASK_COMPLETED, task, client) for person in told]
        case QuestionAsked(task=task, client=client, asker=asker):
            return [Notice(client, Kind.QUESTION_ASKED, task, asker)]
        case QuestionAnswered(task=task, client=client, asker=asker):
            return [Notice(asker, Kind.QUESTION_ANSWERED, task, client)]
        case ReviewsOpened(task=task, client=client, freelancer=freelancer):
            return [
                Notice(client, Kind.REVIEW_DUE, task, freelancer),
                Notice(freelancer, Kind.REVIEW_DUE, task, client),
            ]
        case ReviewRevealed(task=task, reviewer=reviewer, reviewee=reviewee):
            return [Notice(reviewee, Kind.REVIEW_RECEIVED, task, reviewer)]
        case _:
            return []


def outcome(event: Event) -> str | None:
    """What was removed, or what came of an appeal."""
    match event:
        case ThingRemoved(thing=thing):
            return thing.kind
        case ThingRestored():
            return "restored"
        case AccountReinstated():
            return "reinstated"
        case RestrictionUpheld():
            return "upheld"
        case _:
            return None
