"""Questions about tasks and their answers, in public."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domain.decider import Recorded
from domain.task import QuestionAnswered, QuestionAsked
from domain.values import TaskId
from projections.model import Projection, Rows, Table, Touch
from projections.paging import Connection, Page, checked_limit, encode, page_of, position_in, select
from projections.shapes import Person, person_as, person_in

READS = ("questions", "people")

QUESTIONS = Table(
    "questions",
    key=("task", "number"),
    columns={
        "task": "uuid",
        "number": "integer",
        "client": "uuid",
        "asker": "uuid",
        "text": "text",
        "asked_at": "timestamptz",
        "answer": "text",
        "answered_at": "timestamptz",
    },
    personal={"text": "asker", "answer": "client"},
)


def touches(recorded: Recorded) -> Iterable[Touch]:
    event: Any = recorded.event
    return [QUESTIONS.at(event.task, event.number)]


def fold(recorded: Recorded, rows: Rows) -> None:
    match recorded.event:
        case QuestionAsked() as asked:
            rows.put(
                QUESTIONS,
                task=asked.task,
                number=asked.number,
                client=asked.client,
                asker=asked.asker,
                text=asked.text,
                asked_at=recorded.at,
                answer=None,
                answered_at=None,
            )
        case QuestionAnswered(task=task, number=number, text=text):
            rows.change(QUESTIONS, task, number, answer=text, answered_at=recorded.at)


questions = Projection(
    "questions",
    version=1,
    tables=(QUESTIONS,),
    events=(QuestionAsked, QuestionAnswered),
    touches=touches,
    fold=fold,
)


@dataclass(frozen=True)
class Question:
    """`number` counts the task's questions from 1; `answer` is None while there is none."""

    number: int
    asker: Person
    text: str
    asked_at: datetime
    answer: str | None
    answered_at: datetime | None


OF_TASK = f"""
SELECT q.*, {person_as("asker", "p")}
FROM read.questions q LEFT JOIN read.people p ON p.person = q.asker
WHERE q.task = %(task)s AND q.number > %(after)s ORDER BY q.number LIMIT %(limit)s
"""


async def of_task(connection: Connection, task: TaskId, after: str | None, limit: int) -> Page[Question]:
    """In the order in which they were asked."""
    values = {"task": task, "after": position_in(after, 0), "limit": checked_limit(limit) + 1}
    rows = await select(connection, OF_TASK, values)
    return page_of(rows, limit, _question, lambda row: encode(row["number"]))


def _question(row: Mapping[str, Any]) -> Question:
    return Question(
        number=row["number"],
        asker=person_in(row, "asker"),
        text=row["text"],
        asked_at=row["asked_at"],
        answer=row["answer"],
        answered_at=row["answered_at"],
    )
