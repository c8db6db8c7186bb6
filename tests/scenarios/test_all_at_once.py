"""Twenty clicks where one was meant: one contract, one payment, one payout."""

import asyncio
from collections import Counter

from domain.escrow import EscrowFunded, EscrowReleased
from domain.task import ApplicationAccepted, WorkStarted
from domain.wallet import WalletCredited
from tests.entrypoints.api.conftest import Api, Someone
from tests.entrypoints.api.contract_room import agreed, begun
from tests.entrypoints.api.test_applications import Choice, done, seen

CLICKS = 20


async def happened(api: Api) -> Counter[type]:
    return Counter(type(each.event) for each in await api.souk.log.read(0, 1_000))


async def test_of_twenty_clicks_on_accept_one_accepts(choice: Choice, api: Api) -> None:
    answers = await asyncio.gather(*(choice.mona.post(f"{choice.path}/accept") for _ in range(CLICKS)))
    codes = {each.json().get("code") for each in answers if each.status_code != 200}
    assert 200 in {each.status_code for each in answers}
    assert codes <= {"busy"}, "what was asked before is no error"
    assert (await happened(api))[ApplicationAccepted] == 1


async def test_of_twenty_payments_under_one_key_one_is_taken(api: Api, mona: Someone, omar: Someone) -> None:
    room = await agreed(api, mona, omar)
    pay = [
        mona.post(f"{room.path}/payment", {"method": "card_ok"}, idempotency_key="pay") for _ in range(CLICKS)
    ]
    answers = await asyncio.gather(*pay)
    assert len({each.content for each in answers if each.status_code == 202}) == 1
    await room.both(WorkStarted, room.position)
    assert (await happened(api))[EscrowFunded] == 1


async def test_of_twenty_approvals_one_pays_out(api: Api, mona: Someone, omar: Someone) -> None:
    room = await begun(api, mona, omar)
    delivered = await room.deliver()
    path = f"{room.path}/deliveries/1/approve"
    answers = await asyncio.gather(*(mona.post(path) for _ in range(CLICKS)))
    assert {each.status_code for each in answers} <= {200, 409, 503}
    credited = await api.until(WalletCredited, delivered)
    later = await done(await mona.put("/v1/me/skills", {"skills": ["python"]}))
    (his,) = (await seen(omar, "/v1/wallet", later))["balances"]
    counted = await happened(api)
    assert (counted[EscrowReleased], counted[WalletCredited]) == (1, 1)
    assert his["available"] == credited.event.amount.minor  # type: ignore[attr-defined]
