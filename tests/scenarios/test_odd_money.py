"""1,999.99 is paid, delivered, revised and approved; every page tells the same piastres."""

from domain.escrow import EscrowReleased
from domain.wallet import WalletCredited
from tests.entrypoints.api.conftest import Api, Someone
from tests.entrypoints.api.contract_room import begun
from tests.entrypoints.api.test_applications import done, seen

GROSS, FEE, NET = 199_999, 30_000, 169_999


async def test_every_page_tells_the_same_piastres(api: Api, mona: Someone, omar: Someone) -> None:
    # given work that costs an odd sum, whose fee of 15 % is 29,999.85 piastres
    room = await begun(api, mona, omar, bid={"minor": GROSS, "currency": "EGP"})
    (held,) = (await seen(mona, "/v1/wallet", room.position))["balances"]
    assert (held["held"], held["spent"]) == (GROSS, 0)

    # when it is delivered, revised once, delivered again and approved
    await room.deliver()
    await done(await mona.post(f"{room.path}/revision", {"reason": "The prices are missing."}))
    await room.deliver(note="With prices.")
    approved = await done(await mona.post(f"{room.path}/deliveries/2/approve"))
    released = await api.until(EscrowReleased, approved - 1)
    position = (await api.until(WalletCredited, released.position - 1)).position

    # then nothing is left over, and everything that shows it agrees
    contract = await seen(omar, room.path, position)
    assert (contract["stage"], contract["fee_minor"], contract["net_minor"]) == ("released", FEE, NET)
    (hers,) = (await seen(mona, "/v1/wallet", position))["balances"]
    (his,) = (await seen(omar, "/v1/wallet", position))["balances"]
    assert (hers["held"], hers["spent"], hers["available"]) == (0, GROSS, 0)
    assert (his["held"], his["earned"], his["available"]) == (0, NET, NET)
    (her_line,) = (await seen(mona, "/v1/wallet/lines", position))["items"]
    (his_line,) = (await seen(omar, "/v1/wallet/lines", position))["items"]
    assert (her_line["sign"], her_line["net"]["minor"]) == (-1, GROSS)
    assert (his_line["sign"], his_line["gross"]["minor"], his_line["fee_minor"]) == (1, GROSS, FEE)
    assert -her_line["net"]["minor"] + his_line["net"]["minor"] + his_line["fee_minor"] == 0
    for someone, balance in ((mona, hers), (omar, his)):
        (money,) = (await seen(someone, "/v1/dashboard", position))["money"]
        assert (money["spent"], money["earned"]) == (balance["spent"], balance["earned"])
