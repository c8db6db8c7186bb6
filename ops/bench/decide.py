"""One decision and the state after it, for what people typically wish of each aggregate: no disk, no network.

Each state is that of an aggregate which has seen something already; every round decides from it anew.
"""

import gc
import statistics
import time
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from ops.bench.append import machine
from ops.bench.telling import tell
from ops.bench.wishes import Case, cases

AIMS = {"slowest median, us": 50.0}
WARM_UP = 200


def run(rounds: int) -> dict[str, Any]:
    figures = {name: measured(each, rounds) for name, each in cases().items()}
    slowest = max(each["p50_us"] for each in figures.values())
    return {
        "name": "decide",
        "machine": machine(),
        "figures": figures,
        "ratios": {"slowest median, us": slowest},
        "aims": AIMS,
        "met": slowest <= AIMS["slowest median, us"],
    }


def measured(case: Case, rounds: int) -> dict[str, float]:
    """Median and 99th percentile of so many rounds, in microseconds, and how many facts each makes."""
    for _ in range(WARM_UP):
        facts = decide(case)
    took: list[int] = []
    gc.disable()
    try:
        for _ in range(rounds):
            began = time.perf_counter_ns()
            decide(case)
            took.append(time.perf_counter_ns() - began)
    finally:
        gc.enable()
    ordered = sorted(took)
    return {
        "p50_us": round(statistics.median(ordered) / 1_000, 1),
        "p99_us": round(ordered[int(rounds * 0.99)] / 1_000, 1),
        "facts": facts,
    }


def decide(case: Case) -> int:
    events = case.decider.decide(case.wish, case.warm)
    case.decider.fold(case.warm, events)
    return len(events)


def show(result: dict[str, Any]) -> None:
    table = Table("", "p50 µs", "p99 µs", "facts", box=None, header_style="bold")
    figures = result["figures"]
    for name in sorted(figures, key=lambda each: -figures[each]["p50_us"]):
        table.add_row(name, *(f"{value:g}" for value in figures[name].values()))
    out = Console(highlight=False)
    out.print(table)
    for name, value in result["ratios"].items():
        verdict = "met" if value <= AIMS[name] else "MISSED"
        out.print(f"{name}: {value} (aim {AIMS[name]:g}, {verdict}) · {result['machine']}")


def main(
    rounds: Annotated[int, typer.Option(min=1, help="Decisions of each kind.")] = 5_000,
    json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
) -> None:
    """Decides: microseconds for a decision and the state after it."""
    result = run(rounds)
    tell(result, show, json=json)


if __name__ == "__main__":
    typer.run(main)
