"""Who is told of what: each kind of notice, in the stories in which it comes about."""

from collections import defaultdict
from collections.abc import Mapping
from uuid import UUID

import pytest

from domain.case import CaseAnswered, CaseKind, CaseOutcome
from domain.decider import Audience, Recorded
from domain.notices import BY_TOPIC, TOPIC_OF, Kind
from domain.saving import SearchMatched
from domain.standing import CaseId
from domain.values import PersonId
from entrypoints.letter_texts import SAID
from projections.noticing import Notice, notices
from tests.projections.market import START, Market, deal
from tests.projections.working import REASON, chosen_among, ended, working

ME, DESK = PersonId(UUID(int=1)), PersonId(UUID(int=9))


def told(market: Market, since: int = 0) -> Mapping[PersonId, list[str]]:
    """Each person's notices, in order, with their detail."""
    all_of: dict[PersonId, list[str]] = defaultdict(list)
    for recorded in market.log.events[since:]:
        for each in notices(recorded):
            all_of[each.person].append(f"{each.kind}:{each.detail}" if each.detail else each.kind)
    return all_of


async def choosing(number: int) -> list[list[str]]:
    """What the client and two freelancers are told of a task, from the questions on."""
    market = Market()
    await chosen_among(market, number)
    people = [event.event.person for event in market.log.events[:3]]  # type: ignore[attr-defined]
    by_person = told(market)
    return [by_person[person] for person in people]


ASKED = ["question_asked", "question_asked", "invitation_declined"]
OFFERED = [*ASKED, "application_received", "application_received"]


@pytest.mark.parametrize(
    ("number", "client", "one", "two"),
    [
        (0, [], [], ["application_declined:price"]),
        (1, ["application_withdrawn"], [], []),
        (2, ["task_expired"], ["task_expired"], ["task_expired"]),
        (3, [], ["task_deleted"], ["task_deleted"]),
        (
            4,
            ["funding_lapsed", "application_withdrawn"],
            ["application_accepted", "funding_lapsed", "application_accepted"],
            [],
        ),
    ],
)
async def test_every_applicant_has_an_answer_and_the_client_knows_who_stepped_back(
    number: int, client: list[str], one: list[str], two: list[str]
) -> None:
    assert await choosing(number) == [
        [*OFFERED, *client],
        ["question_answered", "invited", *one],
        ["invited", *two],
    ]


async def test_each_side_is_told_of_what_the_other_does_in_the_work() -> None:
    market = Market()
    made = await working(market)
    by_person = told(market)
    work = ["change_proposed", "change_proposed", "revision_requested", "milestone_approved"]
    assert [kind for kind in by_person[made.freelancer] if TOPIC_OF[Kind(kind)] == "work"] == work
    assert [kind for kind in by_person[made.client] if TOPIC_OF[Kind(kind)] == "work"] == [
        "change_agreed",
        "change_declined",
        "work_delivered",
        "work_delivered",
    ]


@pytest.mark.parametrize(
    ("number", "client", "freelancer"),
    [
        (0, ["work_delivered"], ["milestone_approved", "task_completed"]),
        (1, ["end_offered"], ["contract_ended:agreed"]),
        (5, ["end_offered"], ["end_declined"]),
        (2, ["dispute_answered"], ["dispute_opened", "contract_ended:settled"]),
        (6, ["dispute_answered"], ["dispute_opened", "dispute_withdrawn"]),
        (
            3,
            ["dispute_answered", "dispute_decided"],
            ["dispute_opened", "dispute_escalated:asked", "dispute_decided"],
        ),
    ],
)
async def test_each_side_is_told_how_the_other_ends_the_work(
    number: int, client: list[str], freelancer: list[str]
) -> None:
    before = Market()
    made = await working(before)
    market = Market()
    await ended(market, number)
    since = told(market, before.position)
    topics = ("work", "disputes")
    for person, expected in ((made.client, client), (made.freelancer, freelancer)):
        got = [each for each in since[person] if TOPIC_OF[Kind(each.split(":")[0])] in topics]
        assert got == expected


@pytest.mark.parametrize(("number", "both"), [(0, True), (4, False)])
async def test_reviews_are_due_on_both_sides_and_told_when_they_show(number: int, both: bool) -> None:
    before, market = Market(), Market()
    made = await working(before)
    await ended(market, number)
    since = told(market, before.position)
    due, received = Kind.REVIEW_DUE, Kind.REVIEW_RECEIVED
    reviews = {person: [each for each in since[person] if each in (due, received)] for person in since}
    assert reviews[made.client] == ([due, received] if both else [due])
    assert reviews[made.freelancer] == [due, received]


@pytest.mark.parametrize(
    ("end", "kinds"),
    [
        (0, []),
        (1, ["restricted"]),
        (2, ["restricted", "appeal_answered:reinstated"]),
        (3, ["restricted", "appeal_answered:upheld"]),
    ],
)
async def test_the_desk_tells_whom_it_is_about_and_who_reported(end: int, kinds: list[str]) -> None:
    market = Market()
    reporter, about = await market.person("mona"), await market.person("omar")
    await market.restrict(reporter, about, end=end)
    by_person = told(market)
    outcome = "restricted" if end else "dismissed"
    assert (by_person[reporter], by_person[about]) == ([f"report_answered:{outcome}"], kinds)


@pytest.mark.parametrize(
    ("kind", "notice"),
    [
        (CaseKind.VERIFICATION, [Notice(ME, Kind.VERIFICATION_DECIDED, detail="verified")]),
        (CaseKind.CONTACT, []),
    ],
)
def test_whoever_asked_to_be_verified_is_told_and_a_letter_is_answered_by_mail_alone(
    kind: CaseKind, notice: list[Notice]
) -> None:
    answered = CaseAnswered(
        case=CaseId(UUID(int=5)),
        kind=kind,
        subject=None,
        reporter=ME,
        operator=DESK,
        outcome=CaseOutcome.VERIFIED,
        text=REASON,
    )
    assert notices(Recorded(7, f"case-{UUID(int=5)}", 1, answered, Audience(), DESK, START)) == notice


async def test_who_did_it_is_not_told_and_whom_time_surprises_is() -> None:
    market = Market()
    made = await deal(market)
    since = market.position
    await market.cancel(made.client, made.task)
    assert told(market, since)[made.client] == []
    assert "task_cancelled" in told(market, since)[made.freelancer]


async def test_all_of_one_thing_is_grouped_but_each_payment_stands_alone() -> None:
    market = Market()
    made = await deal(market)
    await market.pay(made.client, made.application, made.amount)
    subjects = {
        each.kind: each.subject(recorded.position)
        for recorded in market.log.events
        for each in notices(recorded)
    }
    assert subjects[Kind.APPLICATION_RECEIVED] == f"application_received:{made.task}"
    assert subjects[Kind.ESCROW_FUNDED].isdecimal()
    matched = SearchMatched(person=ME, search=UUID(int=3), task=made.task)  # type: ignore[arg-type]
    (alert,) = notices(Recorded(9, f"saved-{ME}", 1, matched, Audience(), ME, START))
    assert alert.subject(9) == f"search_matched:{UUID(int=3)}"


def test_every_kind_has_a_topic_and_its_words() -> None:
    assert sorted(TOPIC_OF) == sorted(Kind) == sorted(SAID)
    assert sum(len(kinds) for kinds in BY_TOPIC.values()) == len(Kind)
