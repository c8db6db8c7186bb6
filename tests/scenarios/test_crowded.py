"""An edit of a task that 120 people want reaches each of them once, also when the worker dies on the way."""

from pathlib import Path
from uuid import UUID, uuid4

from domain.decider import Intent, Recorded
from domain.ports import Origin
from domain.task import ApplicantsTold, Apply, TaskEdited, WithdrawApplication, task
from domain.values import ApplicationId, Currency, Money, PersonId, TaskId
from entrypoints.worker import InShort, Policies
from tests.entrypoints.api.conftest import Api, Someone, application_body, opened, task_body, worked
from tests.entrypoints.api.test_applications import done

APPLICANTS = 118
WAIT_SECONDS = 20
NOTICED = "SELECT person FROM read.notices WHERE kind = 'task_updated' AND task = %s ORDER BY person"
FED = "SELECT person FROM read.feed WHERE position = ANY(%s) AND person <> %s ORDER BY person"


async def apply(own: Api, wanted: TaskId) -> Apply:
    command = Apply(
        actor=PersonId(uuid4()),
        at=own.souk.clock.now(),
        application=ApplicationId(uuid4()),
        proposal="I have made nine of these and would begin at once.",
        bid=Money(200_000, Currency.EGP),
        days=7,
    )
    await ask(own, wanted, command)
    return command


async def ask(own: Api, wanted: TaskId, command: Apply | WithdrawApplication) -> None:
    id = uuid4()
    origin = Origin(id, id.bytes * 2, command.actor, command.at, id)
    result = await own.souk.dispatch(Intent(task, wanted, command), origin, InShort())
    assert result.events


async def applied(someone: Someone, wanted: TaskId) -> PersonId:
    await done(await someone.post(f"/v1/tasks/{wanted}/applications", application_body()))
    return PersonId(UUID(someone.person["id"]))


async def edited(own: Api, mona: Someone, wanted: TaskId) -> Recorded:
    position = await done(await mona.put(f"/v1/tasks/{wanted}", task_body(title="Build two shop fronts")))
    return (await own.souk.log.read(position - 1, 1))[0]


async def test_an_edit_reaches_every_applicant_once(database: str, tmp_path: Path) -> None:
    async with opened(database, tmp_path) as own, own.member() as mona, own.member() as omar:
        wanted = TaskId(UUID((await mona.post("/v1/tasks", task_body())).json()["id"]))
        crowd = [await apply(own, wanted) for _ in range(APPLICANTS)]
        left = await apply(own, wanted)
        staying = {each.actor for each in crowd} | {await applied(omar, wanted)}
        edit = await edited(own, mona, wanted)
        gone = WithdrawApplication(actor=left.actor, at=left.at, application=left.application, reason="")
        await ask(own, wanted, gone)

        await Policies(own.souk.dispatch, own.souk.clock).take([edit])  # and dies, its checkpoint not moved
        async with worked(database, tmp_path):
            head = await own.souk.log.head()
            page = await omar.get("/v1/notifications", souk_position=str(head))
            assert [each["kind"] for each in page.json()["items"]] == ["task_updated"]
            assert await own.app.state.watermarks.reached(head, ["policies", "feed"], WAIT_SECONDS)
        telling = await told(own, edit)
        assert [len(each.audience.people) for each in telling] == [26, 25, 25, 25, 19]

        async with own.souk.pool.connection() as connection:
            noticed = await (await connection.execute(NOTICED, [wanted])).fetchall()
            positions, client = [each.position for each in telling], mona.person["id"]
            fed = await (await connection.execute(FED, [positions, client])).fetchall()
        assert [person for (person,) in noticed] == [person for (person,) in fed] == sorted(staying)


async def told(own: Api, edit: Recorded) -> list[Recorded]:
    log = await own.souk.log.read(edit.position - 1, 1_000)
    return [each for each in log if isinstance(each.event, TaskEdited | ApplicantsTold)]
