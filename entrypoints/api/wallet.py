"""What a person has earned, spent and waits for."""

from typing import Literal

from fastapi import Response

from domain.values import Currency
from entrypoints.api.fields import Count, MoneyOut, Position, TimeOut, View
from entrypoints.api.reading import Cursor, Limit, Reads, listed, shown
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Page, TaskRef
from projections import wallet

router = new_router("wallet")


class BalanceView(View):
    """In minor units. `held` is in escrow, whether one pays it or is to be paid."""

    currency: Currency
    available: Count
    held: Count
    spent: Count
    earned: Count


class WalletView(View):
    balances: list[BalanceView]


class WalletLine(View):
    """`net` is `gross` less the fee; `balance_minor` is what was available after it."""

    id: Position
    at: TimeOut
    kind: wallet.Kind
    task: TaskRef
    gross: MoneyOut
    fee_minor: Count
    net: MoneyOut
    sign: Literal[1, -1]
    balance_minor: Count


@router.get("/wallet", response_model=WalletView)
async def read_wallet(reads: Reads) -> Response:
    """Balances per currency."""
    async with reads(wallet.READS) as connection:
        balances = await wallet.balances(connection, reads.person)
    return shown(WalletView(balances=[balance_view(each) for each in balances]))


def balance_view(balance: wallet.Balance) -> BalanceView:
    held = balance.held_as_client + balance.held_as_freelancer
    return BalanceView.model_validate(vars(balance) | {"held": held})


@router.get("/wallet/lines", response_model=Page[WalletLine])
async def list_wallet_lines(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Every movement of money that concerns a person, the newest first."""
    async with reads(wallet.READS) as connection:
        return listed(await wallet.lines(connection, reads.person, after, limit), WalletLine)
