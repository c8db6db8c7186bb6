"""What the commands print: tables for people, one JSON object for programs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Annotated, Any

import msgspec
import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

Json = Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")]

out = Console(highlight=False, soft_wrap=True)
progress = Console(stderr=True, highlight=False, soft_wrap=True)


def complain(message: str) -> None:
    progress.print(f"souk: {message}", markup=False)


def print_json(value: Any) -> None:
    print(msgspec.json.encode(value, enc_hook=str).decode())


def print_table(headings: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    table = Table(*headings, box=None, pad_edge=False, header_style="bold")
    for row in rows:
        table.add_row(*(str(cell) for cell in row))
    out.print(table)


@contextmanager
def bar(what: str) -> Iterator[Callable[[int, int], None]]:
    """Shows on standard error how many events of how many are done, for as long as the block lasts."""
    shown = Progress(
        TextColumn(what),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]:,.0f} events/s"),
        TimeRemainingColumn(),
        console=progress,
        transient=True,
    )
    task = shown.add_task(what, rate=0.0)

    def moved(done: int, of: int) -> None:
        shown.update(task, completed=done, total=of, rate=shown.tasks[0].speed or 0.0)

    with shown:
        yield moved
