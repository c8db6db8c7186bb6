"""Somebody leaves: what they wrote is found nowhere, and what happened still adds up."""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
import pytest_asyncio
from psycopg.sql import SQL, Identifier

from adapters.event_log.finding import Wanted
from adapters.keyring import KeyDestroyed
from adapters.postgres.pool import open_pool
from domain.account import account
from domain.conversation import ConversationOpened
from domain.decider import Intent
from domain.erasure import EraseAccount
from domain.escrow import FundingRequested
from domain.ports import Origin
from domain.task import TaskCompleted, WorkStarted
from domain.values import PersonId
from domain.wallet import WalletCredited
from entrypoints.cli.audit import found as audited_events
from entrypoints.erasure import Forgetting
from entrypoints.worker import PROJECTOR_ROLE, InShort
from projections import ALL
from projections.rebuild import rebuild
from tests.entrypoints.api.conftest import (
    PASSWORD,
    Api,
    Someone,
    application_body,
    new_account,
    opened,
    task_body,
    worked,
)

PLANTED = [f"planted-{number}-{'مزروع' if number % 2 else 'seed'}" for number in range(13)]
NAME, BIO, CITY, FIRST, FIRST_TOLD, SECOND, SECOND_TOLD, WHY, PROPOSAL, *SAID, BROWSER, LATER = PLANTED
LOGIN = {"email": "planted-email@example.com", "username": "planted_username"}
WORDS = [*PLANTED, *LOGIN.values(), "planted_username", "مزروع", "planted-"]
TABLES = """
SELECT table_schema, table_name FROM information_schema.tables
WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')
"""
WAIT_SECONDS = 20
MODELS = [each.name for each in ALL]


@pytest_asyncio.fixture
async def own(database: str, tmp_path: Path) -> AsyncIterator[Api]:
    """An installation of one's own, for every table of it is searched."""
    async with worked(database, tmp_path), opened(database, tmp_path) as api:
        yield api


async def leave(someone: Someone, password: str = PASSWORD) -> Any:
    return await someone.ask("DELETE", "/v1/me", {"password": password})


async def test_who_has_work_or_money_stays(own: Api) -> None:
    async with own.member() as mona, own.member() as omar:
        task, application = await accepted(own, mona, omar)
        for someone in (mona, omar):
            refused = await leave(someone)
            assert (refused.status_code, refused.json()["code"]) == (409, "account_needed")
            assert f"task {task}" in refused.json()["detail"]
        await paid_and_done(own, mona, task, application)
        refused = await leave(omar)
        assert (refused.status_code, "wallet: 2040.00 EGP" in refused.json()["detail"]) == (409, True)


async def test_one_leaves_only_by_one_s_password(own: Api) -> None:
    async with own.member() as mona:
        refused = await leave(mona, "another hand-made lamp")
        assert (refused.status_code, refused.json()["code"]) == (403, "wrong_password")
        assert (await mona.get("/v1/me")).status_code == 200


async def test_what_one_wrote_is_found_nowhere_and_history_still_adds_up(own: Api, database: str) -> None:
    url = own.souk.database_url
    pool = await open_pool(url, role=PROJECTOR_ROLE, min_size=1, max_size=3)
    async with own.visitor() as mona, own.member() as omar, pool:
        await planted(own, mona, omar)
        await rebuild(pool, own.souk.log, ALL, "before")
        assert await found(url) >= {"read.people", "read_past.people", "read_past.messages", "read.tasks"}
        answer = await leave(mona)
        assert answer.status_code == 200, answer.text
        assert await own.app.state.watermarks.reached(answer.json()["position"], MODELS, WAIT_SECONDS)
        assert await found(url) == set()
        certificates = await rebuild(pool, own.souk.log, ALL, "after")
        assert all(each.same for each in certificates), [each.differences for each in certificates]
        assert await found(url) == set()
        read = await omar.get("/v1/conversations", souk_position=str(answer.json()["position"]))
        assert (read.status_code, "[erased]" in read.text) == (200, True)
    events = [each.recorded for each in await audited_events(url, Wanted(), 1_000) if each.recorded]
    assert not [word for word in WORDS if word in str(events)]
    credited = [each.event.amount.minor for each in events if isinstance(each.event, WalletCredited)]
    assert credited == [204_000]
    assert await own.souk.log.read(0, 1_000), "everything still loads"


async def test_who_left_is_signed_out_and_the_names_are_free_again(own: Api) -> None:
    async with own.visitor() as mona, own.visitor() as heir:
        account = new_account() | LOGIN
        mona.signed_in(await mona.post("/v1/auth/register", account))
        again = await heir.post("/v1/auth/register", account)
        assert again.json()["code"] in ("email_taken", "username_taken")
        assert (await leave(mona)).status_code == 200
        assert (await mona.get("/v1/me")).status_code == 401
        login = {"login": LOGIN["username"], "password": PASSWORD}
        assert (await heir.post("/v1/auth/login", login)).json()["code"] == "wrong_credentials"
        heir.signed_in(await heir.post("/v1/auth/register", account))
        assert heir.person["id"] != mona.person["id"]
        assert (await heir.post("/v1/auth/login", login)).status_code == 200


async def test_a_key_once_destroyed_seals_nothing_more(own: Api) -> None:
    async with own.member() as mona:
        assert (await leave(mona)).status_code == 200
        with pytest.raises(KeyDestroyed):
            await own.souk.keyring.create(id_of(mona))


async def test_what_a_crash_left_undone_the_worker_does(own: Api) -> None:
    async with own.member() as mona:
        person = id_of(mona)
        command = EraseAccount(actor=person, at=own.souk.clock.now())
        origin = Origin(uuid4(), b"", person, command.at, uuid4())
        await own.souk.dispatch(Intent(account, person, command), origin, InShort())
        for _ in range(2):
            await Forgetting(own.souk).take(await own.souk.log.read(0, 100))
        with pytest.raises(KeyDestroyed):
            await own.souk.keyring.create(person)
        login = {"login": mona.person["username"], "password": PASSWORD}
        assert (await mona.post("/v1/auth/login", login)).status_code == 401


def id_of(someone: Someone) -> PersonId:
    return PersonId(UUID(someone.person["id"]))


async def planted(own: Api, mona: Someone, omar: Someone) -> None:
    """Mona writes something wherever one can write, and finishes all her business."""
    mona.http.headers["user-agent"] = BROWSER
    registered = await mona.post("/v1/auth/register", new_account() | LOGIN | {"name": NAME})
    mona.signed_in(registered)
    await own.verify(id_of(mona))
    await mona.put("/v1/me/profile", {"name": NAME, "bio": BIO, "city": CITY})
    task, application = await accepted(own, mona, omar, title=FIRST, description=FIRST_TOLD * 3)
    other = (await mona.post("/v1/tasks", task_body(title=SECOND, description=SECOND_TOLD * 3))).json()["id"]
    await mona.post(f"/v1/tasks/{other}/cancel", {"reason": WHY})
    await mona.put("/v1/me/profile", {"name": LATER, "bio": BIO, "city": CITY})
    his = (await omar.post("/v1/tasks", task_body())).json()["id"]
    applied = await mona.post(f"/v1/tasks/{his}/applications", application_body(proposal=PROPOSAL * 3))
    assert applied.status_code == 201, applied.text
    opened_at = await own.until(ConversationOpened, 0)
    for text in SAID:
        await mona.post(f"/v1/conversations/{opened_at.key}/messages", {"text": text})
    await paid_and_done(own, mona, task, application)


async def accepted(own: Api, mona: Someone, omar: Someone, **words: str) -> tuple[str, str]:
    task = (await mona.post("/v1/tasks", task_body(**words))).json()["id"]
    applied = await omar.post(f"/v1/tasks/{task}/applications", application_body())
    application = applied.json()["id"]
    answer = await mona.post(f"/v1/tasks/{task}/applications/{application}/accept")
    assert answer.status_code == 200, answer.text
    omar.position = mona.position = answer.json()["position"]
    await mona.get("/v1/dashboard", souk_position=str(mona.position))
    return task, application


async def paid_and_done(own: Api, mona: Someone, task: str, application: str) -> None:
    path = f"/v1/contracts/{application}/payment"
    await own.until(FundingRequested, 0)
    paid = await mona.post(path, {"method": "card_ok"}, idempotency_key="p")
    assert paid.status_code < 300, paid.text
    await own.until(WorkStarted, 0)
    completed = await mona.post(f"/v1/tasks/{task}/complete")
    assert completed.status_code == 200, completed.text
    done = await own.until(TaskCompleted, 0)
    credited = await own.until(WalletCredited, done.position)
    await mona.get("/v1/dashboard", souk_position=str(credited.position))


async def found(url: str) -> set[str]:
    """Tables in which any of the words stands, plain or as bytes."""
    sought = [pattern for word in WORDS for pattern in (f"%{word}%", f"%{word.encode().hex()}%")]
    pool = await open_pool(url, role=None, min_size=1, max_size=1)
    async with pool, pool.connection() as connection:
        tables = await (await connection.execute(TABLES)).fetchall()
        names = set()
        for schema, table in tables:
            query = SQL("SELECT count(*) FROM {} t WHERE t::text ILIKE ANY (%s)").format(
                Identifier(schema, table)
            )
            row = await (await connection.execute(query, [sought])).fetchone()
            if row and row[0]:
                names.add(f"{schema}.{table}")
    return names
