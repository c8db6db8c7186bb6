"""Every read model is thrown away and read anew from the log: each answer is byte for byte what it was."""

from adapters.postgres.pool import open_pool
from domain.wallet import WalletCredited
from entrypoints.worker import PROJECTOR_ROLE
from projections import ALL
from projections.rebuild import rebuild
from tests.entrypoints.api.conftest import Api, Someone, task_body
from tests.entrypoints.api.contract_room import Room, begun
from tests.entrypoints.api.test_applications import done

ANYBODYS = ("/v1/tasks", "/v1/tasks?q=lamps", "/v1/statistics", "/v1/users", "/v1/tasks/{task}")
OWN = (
    *ANYBODYS,
    "/v1/me/tasks",
    "/v1/me/applications",
    "/v1/tasks/{task}/timeline",
    "/v1/contracts/{id}",
    "/v1/contracts/{id}/room",
    "/v1/contracts/{id}/timeline",
    "/v1/conversations",
    "/v1/notifications",
    "/v1/notifications/count",
    "/v1/wallet",
    "/v1/wallet/lines",
    "/v1/dashboard",
)


async def answers(room: Room, position: int) -> dict[tuple[str, str], bytes]:
    told: dict[tuple[str, str], bytes] = {}
    async with room.api.visitor() as visitor:
        for name, someone, paths in (
            ("Mona", room.mona, OWN),
            ("Omar", room.omar, OWN),
            ("anybody", visitor, ANYBODYS),
        ):
            for path in paths:
                asked = path.format(task=room.task, id=room.id)
                answer = await someone.get(asked, souk_position=str(position))
                assert answer.status_code == 200, (name, asked, answer.text)
                assert "souk-stale" not in answer.headers
                told[name, path] = answer.content
    return told


async def spoil(api: Api) -> None:
    pool = await open_pool(api.souk.database_url, role=PROJECTOR_ROLE, min_size=1, max_size=1)
    async with pool, pool.connection() as connection:
        await connection.execute("UPDATE read.tasks SET title = 'Spoilt'")
        await connection.execute("DELETE FROM read.balances")


async def test_every_answer_is_what_it_was(api: Api, mona: Someone, omar: Someone) -> None:
    room = await begun(api, mona, omar)
    await mona.post("/v1/tasks", task_body(title="A second shop front"))
    delivered = await room.deliver()
    await done(await mona.post(f"{room.path}/deliveries/1/approve"))
    await api.until(WalletCredited, delivered)
    position = await done(await mona.post(f"/v1/tasks/{room.task}/reviews", {"overall": 5}))
    before = await answers(room, position)

    await spoil(api)
    assert await answers(room, position) != before
    async with await open_pool(api.souk.database_url, role=PROJECTOR_ROLE, min_size=1, max_size=3) as pool:
        certificates = await rebuild(pool, api.souk.log, ALL, "scenario")
    drifted = {each.projection for each in certificates if not each.same}

    after = await answers(room, position)
    assert {key for key in before if before[key] != after[key]} == set()
    assert {"tasks"} <= drifted
