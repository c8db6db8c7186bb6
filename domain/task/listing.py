"""The listing: drafts, posting, edits, questions in public, invitations."""

from collections.abc import Sequence

from domain.task.brief import asked, checked, description, sketched, title
from domain.task.commands import (
    AnswerQuestion,
    AskQuestion,
    DeclineInvitation,
    EditTask,
    InviteFreelancer,
    PostTask,
    SaveDraft,
    TellApplicants,
)
from domain.task.events import (
    ApplicantsTold,
    FreelancerInvited,
    InvitationDeclined,
    PlaceGiven,
    QuestionAnswered,
    QuestionAsked,
    TaskDrafted,
    TaskEdited,
    TaskEvent,
    TaskPosted,
)
from domain.task.refusals import (
    AlreadyAnswered,
    AlreadyPosted,
    InvitationsUsedUp,
    NoSuchQuestion,
    NoSuchTask,
    NotInvited,
    NotYourTask,
    OwnTask,
    QuestionsFull,
    QuestionsWaiting,
    TaskNotOpen,
)
from domain.task.state import TOLD_AT_ONCE_MAX, Stage, Task
from domain.values import PersonId, TaskId, only_system, text

INVITATIONS_MAX = 20
QUESTIONS_MAX = 100
WAITING_MAX = 3
"""Of one person's questions."""


def save_draft(command: SaveDraft, task: Task) -> Sequence[TaskEvent]:
    for_author(command.actor, task)
    draft = TaskDrafted(
        task=command.task,
        client=command.actor,
        title=text(command.title, 0, 100),
        description=text(command.description, 0, 5_000),
        sketch=sketched(command.sketch),
        questions=asked(command.questions),
        address=text(command.address, 0, 300),
    )
    return [draft] if draft != task.draft else []


def post(command: PostTask, task: Task) -> Sequence[TaskEvent]:
    for_author(command.actor, task)
    posted = TaskPosted(
        task=command.task,
        client=command.actor,
        title=title(command.title),
        description=description(command.description),
        brief=checked(command.brief, command.at),
        questions=asked(command.questions),
    )
    return [posted, *placed(command.address, command.task, command.actor, task)]


def for_author(actor: PersonId, task: Task) -> None:
    """A task that is not posted yet belongs to who drafts it, and nobody else knows of it."""
    if task.draft is not None and task.draft.client != actor:
        raise NoSuchTask()
    if task.posted is not None or task.deleted:
        raise AlreadyPosted()


def edit(command: EditTask, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    only_client(command.actor, posted)
    if not task.stage.is_open:
        raise TaskNotOpen()
    edited = TaskEdited(
        task=posted.task,
        client=posted.client,
        title=title(command.title),
        description=description(command.description),
        brief=checked(command.brief, command.at),
        questions=asked(command.questions),
    )
    place = placed(command.address, posted.task, posted.client, task) if command.address is not None else []
    return [edited, *place] if vars(edited) != vars(posted) else place


def tell(command: TellApplicants, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    """When the task is over, they are told so instead."""
    only_system(command.actor)
    untold = 0 if task.stage is Stage.CANCELLED else len(task.untold)
    return [
        ApplicantsTold(task=posted.task, client=posted.client, count=min(untold - first, TOLD_AT_ONCE_MAX))
        for first in range(0, untold, TOLD_AT_ONCE_MAX)
    ]


def placed(address: str, task: TaskId, client: PersonId, before: Task) -> list[TaskEvent]:
    given = text(address, 0, 300)
    known = before.place.address if before.place else ""
    return [PlaceGiven(task=task, client=client, address=given)] if given != known else []


def ask(command: AskQuestion, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    if command.actor == posted.client:
        raise OwnTask()
    if not task.stage.is_open:
        raise TaskNotOpen()
    if list(task.waiting.values()).count(command.actor) >= WAITING_MAX:
        raise QuestionsWaiting()
    if task.questions >= QUESTIONS_MAX:
        raise QuestionsFull()
    return [
        QuestionAsked(
            task=posted.task,
            client=posted.client,
            number=task.questions + 1,
            asker=command.actor,
            text=text(command.text, 5, 1_000),
        )
    ]


def answer(command: AnswerQuestion, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    only_client(command.actor, posted)
    if not 1 <= command.number <= task.questions:
        raise NoSuchQuestion()
    if command.number not in task.waiting:
        raise AlreadyAnswered()
    return [
        QuestionAnswered(
            task=posted.task,
            client=posted.client,
            number=command.number,
            asker=task.waiting[command.number],
            text=text(command.text, 1, 2_000),
        )
    ]


def invite(command: InviteFreelancer, task: Task, posted: TaskPosted | TaskEdited) -> Sequence[TaskEvent]:
    only_client(command.actor, posted)
    if not task.stage.is_open:
        raise TaskNotOpen()
    if command.freelancer == posted.client:
        raise OwnTask()
    if command.freelancer in task.invited:
        return []
    if len(task.invited) >= INVITATIONS_MAX:
        raise InvitationsUsedUp()
    return [
        FreelancerInvited(
            task=posted.task,
            client=posted.client,
            freelancer=command.freelancer,
            note=text(command.note, 0, 1_000),
        )
    ]


def decline_invitation(
    command: DeclineInvitation, task: Task, posted: TaskPosted | TaskEdited
) -> Sequence[TaskEvent]:
    if command.actor not in task.invited:
        raise NotInvited()
    if command.actor in task.invitations_declined:
        return []
    return [
        InvitationDeclined(
            task=posted.task,
            client=posted.client,
            freelancer=command.actor,
            reason=text(command.reason, 0, 500),
        )
    ]


def only_client(actor: PersonId, posted: TaskPosted | TaskEdited) -> None:
    if actor != posted.client:
        raise NotYourTask()
