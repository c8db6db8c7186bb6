"""How every bench says what it found."""

from collections.abc import Callable
from typing import Any, NoReturn

import msgspec
import typer


def tell(result: dict[str, Any], show: Callable[[dict[str, Any]], None], *, json: bool) -> NoReturn:
    """Prints the result, as one JSON object or as `show` does; exits with 1 when an aim was missed."""
    if json:
        print(msgspec.json.encode(result).decode())
    else:
        show(result)
    raise typer.Exit(0 if result["met"] else 1)
