"""What a person has earned, spent and waits for."""

from typing import Literal

from fastapi import Response

from domain.values import Currency
from entrypoints.api.fields import Count, MoneyOut, Position, TimeOut, View
from entrypoints.api.reading import Cursor, Limit, Reads
from entrypoints.api.routes import router as new_router
from entrypoints.api.views import Page, TaskRef

router = new_router("wallet")


class BalanceView(View):
    """In minor units."""

    currency: Currency
    available: Count
    held: Count
    spent: Count
    earned: Count


class WalletView(View):
    balances: list[BalanceView]


class WalletLine(View):
    """`net` is `gross` less the fee; `balance_minor` what was available after it, for money received."""

    id: Position
    at: TimeOut
    kind: Literal["paid", "received", "refunded"]
    task: TaskRef
    gross: MoneyOut
    fee_minor: Count
    net: MoneyOut
    sign: Literal[1, -1]
    balance_minor: Count | None


@router.get("/wallet", response_model=WalletView)
async def read_wallet(reads: Reads) -> Response:
    """Balances per currency."""


@router.get("/wallet/lines", response_model=Page[WalletLine])
async def list_wallet_lines(reads: Reads, after: Cursor = None, limit: Limit = 20) -> Response:
    """Every movement of money that concerns a person, the newest first."""
