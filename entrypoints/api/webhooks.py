"""What the payment provider tells us."""

from fastapi import Request, Response

from entrypoints.api.routes import router as new_router

router = new_router("webhooks")


@router.post("/webhooks/payments", status_code=204)
async def receive_payment_event(request: Request) -> Response:
    """A signed event of the payment provider."""
