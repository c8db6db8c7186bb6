"""Two-step sign-in of one's own account: set up, turned off, recovery codes."""

from collections.abc import Sequence
from typing import Annotated

import segno
from fastapi import Request, Response
from pydantic import Field

from domain.two_step import TwoStepOff
from entrypoints.api.fields import Body, Count, View
from entrypoints.api.problems import refusals
from entrypoints.api.proving import Code, two_step_of
from entrypoints.api.reading import shown
from entrypoints.api.routes import router as new_router
from entrypoints.dispatch import Busy
from entrypoints.two_step import LongerPasswordNeeded, TwoStepOn, WrongCode

router = new_router("me")


class TwoStepView(View):
    on: bool
    recovery_codes_left: Count


class SetupView(View):
    """Shown once: nobody can read it again."""

    secret: Annotated[str, Field(description="Base32.", examples=["JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"])]
    address: Annotated[str, Field(examples=["otpauth://totp/Souk:mona?secret=JBSWY3DP&issuer=Souk"])]
    qr: Annotated[str, Field(description="The address as an SVG, a `data:` URL.")]


class FirstCodeBody(Body):
    code: Code


class RecoveryCodesView(View):
    """Shown once. Each signs in once, in place of a code of the device."""

    codes: Annotated[list[str], Field(examples=[["mzxw-6ytb-oi4t-ena3"]])]


@router.get("/me/two-step", response_model=TwoStepView)
async def read_two_step(request: Request) -> Response:
    standing = await two_step_of(request).standing(request.state.caller.person)
    return shown(TwoStepView.model_validate(standing))


@router.post("/me/two-step", response_model=SetupView, responses=refusals(TwoStepOn))
async def begin_two_step(request: Request) -> Response:
    """A secret for one's device. Signing in does not ask for it before it is confirmed."""
    setup = await two_step_of(request).begin(request.state.caller.person)
    qr = segno.make(setup.address, error="m").svg_data_uri(border=2, scale=4)
    return shown(SetupView(secret=setup.secret, address=setup.address, qr=qr))


@router.post(
    "/me/two-step/confirm",
    response_model=RecoveryCodesView,
    responses=refusals(TwoStepOn, WrongCode, Busy),
)
async def confirm_two_step(request: Request, body: FirstCodeBody) -> Response:
    """Turn it on with a first code of the device."""
    return codes(await two_step_of(request).confirm(request.state.caller.person, body.code))


@router.delete("/me/two-step", status_code=204, responses=refusals(LongerPasswordNeeded, Busy))
async def disable_two_step(request: Request) -> Response:
    """Turn it off: the secret and the recovery codes are forgotten."""
    await two_step_of(request).disable(request.state.caller.person)
    return Response(status_code=204)


@router.post(
    "/me/two-step/recovery-codes", response_model=RecoveryCodesView, responses=refusals(TwoStepOff, Busy)
)
async def renew_recovery_codes(request: Request) -> Response:
    """New recovery codes. The old ones work no more."""
    return codes(await two_step_of(request).renew(request.state.caller.person))


def codes(made: Sequence[str]) -> Response:
    return shown(RecoveryCodesView(codes=list(made)))
