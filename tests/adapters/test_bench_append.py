"""The append benchmark runs, measures what it says, and judges only what it measured."""

import importlib
import subprocess
from pathlib import Path
from types import ModuleType

import msgspec
import pytest
from typer.main import get_command

from entrypoints.cli.bench import BENCHES, REPOSITORY, app


@pytest.fixture
def bench() -> ModuleType:
    return importlib.import_module("ops.bench.append")


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


@pytest.mark.parametrize("name", get_command(app).commands)  # type: ignore[attr-defined]
def test_every_bench_starts_from_any_folder_as_a_command(name: str, tmp_path: Path) -> None:
    asked = [str(REPOSITORY / "souk"), "bench", name, "--help"]
    said = subprocess.run(asked, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr) == (0, "")
    assert "Usage" in said.stdout
    assert (BENCHES / f"{name}.py").exists()
