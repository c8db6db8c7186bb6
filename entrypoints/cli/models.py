"""Read models: souk projections · souk rebuild."""

import typer


def add_to(app: typer.Typer) -> None:
    """Later."""
