"""The benchmarks of growth and of following run, and judge what they measured."""

import pytest

from domain.proposals import PROPOSALS_MAX
from ops.bench import commanding, filling, follow, growth

ASKED = ("send", "edit", "apply, withdraw", "ask, answer")
COMMANDS = {f"{asked}, {state}" for asked in ASKED for state in ("warm", "cold")}


def test_growth_compares_every_operation_in_a_small_log_and_a_large_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name, value in {"SMALL": (200, 5), "ROUNDS": 1, "REPEAT": 1}.items():
        monkeypatch.setattr(growth, name, value)
    monkeypatch.setattr(commanding, "COLD_REPEAT", 1)
    monkeypatch.setattr(filling, "PEOPLE", 20)
    result = growth.run((400, 250))
    assert result["figures"]["large"] == (400, 250)
    measured = {name: each for name, each in result["figures"].items() if isinstance(each, dict)}
    assert {*COMMANDS, "page: messages", "open: socket"} <= measured.keys()
    for each in measured.values():
        assert each["small"]["blocks"] > 0
        assert each["large"]["time"] > 0
    assert result["ratios"].keys() == result["aims"].keys()
    assert result["met"] == all(ratio <= result["aims"][name] for name, ratio in result["ratios"].items())
    assert (growth.worse(3, 2), growth.worse(3, 0)) == (1.5, 1.0)


def test_enough_people_apply_for_all_that_is_measured() -> None:
    prepared, each_round = 3, 1 + growth.REPEAT + commanding.COLD_REPEAT
    may = (filling.PEOPLE_SIGNED_IN - 2) * PROPOSALS_MAX
    assert prepared + growth.ROUNDS * each_round <= may


def test_following_is_measured_in_the_writers_process_and_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(follow, "SETTLE_SECONDS", 0.1)
    result = follow.run(0.2)
    assert result["ratios"].keys() == {
        f"{name}, {where} p99 ms" for name in ("quiet", "busy") for where in ("own process", "other process")
    }
    assert result["figures"]["busy"]["per_second"] > 0
    assert result["met"] == all(value <= follow.AIM_MS for value in result["ratios"].values())
