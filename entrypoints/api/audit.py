"""That history is what was signed: checkpoints and proofs over the log. They reveal hashes, no event."""

from typing import Annotated

from fastapi import Path, Query, Request, Response
from pydantic import Field

from adapters.transparency import store
from adapters.transparency.checkpoints import encoded
from domain.values import NotFound
from entrypoints.api.fields import SAFE_INTEGER_MAX, Position, View
from entrypoints.api.problems import refusals
from entrypoints.api.reading import Digits, shown
from entrypoints.api.routes import router as new_router
from entrypoints.sealer import witness

router = new_router("audit")

Size = Annotated[int, Digits, Query(ge=1, le=SAFE_INTEGER_MAX)]
HASH = "sFodV/vSp5O8n9a8QpW6PRY97tfOSW5bsc2Xl/EQi08="
NOTE = f"souk/0123456789abcdef\n8123\n{HASH}\n\n— souk/0123456789abcdef Az3grlgtzPICa5OS8npVmf1Myq/5IZni…\n"


class NotSealed(NotFound):
    """This is not sealed, or not yet: the checkpoint is a moment behind the log."""


class CheckpointView(View):
    """`note` is the signed checkpoint (C2SP tlog-checkpoint) of the log's first `size` events. `keys` are the
    verifier keys as this server names them: compare them once with those that the installation publishes."""

    origin: Annotated[str, Field(examples=["souk/0123456789abcdef"])]
    size: Position
    root: Annotated[str, Field(description="Base64.", examples=[HASH])]
    note: Annotated[str, Field(examples=[NOTE])]
    keys: Annotated[list[str], Field(examples=[["souk/0123456789abcdef+03dde096+AXV9…"]])]


class ReceiptView(View):
    """`proof`: the event with this leaf is in the log (C2SP tlog-proof, the checkpoint in it)."""

    position: Position
    leaf: Annotated[str, Field(description="Base64; what is signed of the event.", examples=[HASH])]
    proof: Annotated[
        str, Field(examples=[f"c2sp.org/tlog-proof@v1\nextra {HASH}\nindex 8122\n{HASH}\n\n{NOTE}"])
    ]


class ConsistencyView(View):
    """`proof`: the checkpoint in it, of `new` events, begins with the first `old` events as they were."""

    old: Position
    new: Position
    proof: Annotated[str, Field(examples=[f"old 8000\n{HASH}\n\n{NOTE}"])]


@router.get("/audit/checkpoint", response_model=CheckpointView, responses=refusals(NotSealed))
async def read_checkpoint(request: Request) -> Response:
    """The newest signed checkpoint. Keep it: nothing before it can be changed unseen any more."""
    async with request.app.state.souk.pool.connection() as connection:
        signed = await store.latest(connection)
    if signed is None:
        raise NotSealed()
    told, keys = signed.checkpoint, witness(request.app.state.souk.settings).trusted()
    view = {"origin": told.origin, "size": told.size, "root": encoded(told.root), "note": signed.note}
    return shown(CheckpointView.model_validate(view | {"keys": [str(key) for key in keys]}))


@router.get("/audit/receipts/{position}", response_model=ReceiptView, responses=refusals(NotSealed))
async def read_receipt(
    request: Request, position: Annotated[int, Digits, Path(ge=1, le=SAFE_INTEGER_MAX)]
) -> Response:
    """The proof that the event at a position is in the log, as it was when it was sealed."""
    async with request.app.state.souk.pool.connection() as connection:
        try:
            leaf, proof = await store.receipt(connection, position)
        except store.NotSealed as error:
            raise NotSealed() from error
    return shown(ReceiptView(position=position, leaf=encoded(leaf), proof=proof))


@router.get(
    "/audit/consistency",
    response_model=ConsistencyView,
    responses=refusals(NotSealed),
)
async def read_consistency(
    request: Request,
    old: Annotated[Size, Query(alias="from", description="The size of the checkpoint one has.")],
    new: Annotated[Size | None, Query(alias="to", description="A later one's; else the newest's.")] = None,
) -> Response:
    """The proof that a later checkpoint says of earlier events what an earlier one said."""
    async with request.app.state.souk.pool.connection() as connection:
        try:
            size, proof = await store.extension(connection, old, new)
        except store.NotSealed as error:
            raise NotSealed() from error
    return shown(ConsistencyView(old=old, new=size, proof=proof))
