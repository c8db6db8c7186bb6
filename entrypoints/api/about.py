"""Who runs this installation, and what its information pages have to say truthfully."""

from typing import Annotated

from fastapi import Request, Response
from pydantic import Field

from domain.escrow import FEE_BPS
from domain.standing import APPEAL_TIME, HouseRule
from domain.values import Currency
from entrypoints.api.fields import View
from entrypoints.api.reading import shown
from entrypoints.api.routes import router as new_router

router = new_router("catalogue")


class AboutView(View):
    """Empty texts were not set by whoever runs this installation."""

    operator: Annotated[str, Field(description="A person or company.", examples=["Souk Cairo LLC"])]
    email: Annotated[str, Field(examples=["hello@souk.example"])]
    address: Annotated[str, Field(examples=["12 Talaat Harb Street, Cairo"])]
    sandbox: Annotated[bool, Field(description="Payments are simulated: no real money moves.")]
    sends_mail: Annotated[bool, Field(description="Mail leaves this machine.")]
    fee_bps: Annotated[int, Field(examples=[1500])]
    currencies: list[Currency]
    house_rules: list[HouseRule]
    appeal_days: Annotated[int, Field(examples=[30])]


@router.get("/about", response_model=AboutView)
async def read_about(request: Request) -> Response:
    """What the pages about this installation are made from."""
    settings = request.app.state.souk.settings
    return shown(
        AboutView(
            operator=settings.operator_name,
            email=settings.operator_email,
            address=settings.operator_address,
            sandbox=True,
            sends_mail=bool(settings.smtp_url.get_secret_value()),
            fee_bps=FEE_BPS,
            currencies=list(Currency),
            house_rules=list(HouseRule),
            appeal_days=APPEAL_TIME.days,
        )
    )
