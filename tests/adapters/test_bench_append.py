"""The append benchmark runs, measures what it says, and judges only what it measured."""

import importlib.util
from pathlib import Path
from types import ModuleType

import msgspec
import pytest

SCRIPT = Path(__file__).parents[2] / "ops" / "bench" / "append.py"


@pytest.fixture
def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bench_append", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_short_run_gives_one_object_with_figures_for_each_system(bench: ModuleType) -> None:
    measured = bench.run(0.2, writers=(2,), peers=("stock",))
    result = msgspec.json.decode(msgspec.json.encode(measured))
    assert result.keys() == {"name", "machine", "figures", "ratios", "aims", "met"}
    figures = result["figures"]
    assert figures.keys() == {"fsync_us", "ours 2", "stock 2"}
    assert all(figures[system]["per_second"] > 0 for system in ("ours 2", "stock 2"))
    assert figures["ours 2"]["p50_ms"] <= figures["ours 2"]["p99_ms"]
    assert (result["ratios"], result["met"]) == ({}, True)


def test_an_aim_that_is_missed_is_said_to_be(bench: ModuleType) -> None:
    figures = {
        "ours 64": {"per_second": 1_000.0, "p50_ms": 1.0, "p99_ms": 2.0},
        "stock 64": {"per_second": 100.0, "p50_ms": 9.0, "p99_ms": 20.0},
    }
    ratios = bench.ratios_of(figures)
    assert ratios == {"64 writers / stock": 10.0, "p99 stock / ours, 64 writers": 10.0}
    assert not bench.met(ratios)
    assert bench.met(ratios | {"64 writers / stock": 15.0})
