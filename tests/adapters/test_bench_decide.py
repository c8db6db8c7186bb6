"""The benchmark of decisions runs, covers every aggregate, and judges the slowest of them."""

import importlib

import msgspec
import pytest

from domain.policies import DECIDERS


def test_every_aggregate_decides_what_people_typically_wish(monkeypatch: pytest.MonkeyPatch) -> None:
    bench = importlib.import_module("ops.bench.decide")
    monkeypatch.setattr(bench, "WARM_UP", 1)
    result = msgspec.json.decode(msgspec.json.encode(bench.run(2)))
    assert result.keys() == {"name", "machine", "figures", "ratios", "aims", "met"}
    assert {each.decider.category for each in bench.cases().values()} == set(DECIDERS)
    for each in result["figures"].values():
        assert 0 < each["p50_us"] <= each["p99_us"]
        assert each["facts"] >= 1
    (slowest,) = result["ratios"].values()
    assert slowest == max(each["p50_us"] for each in result["figures"].values())
    assert result["ratios"].keys() == result["aims"].keys()
    assert result["met"] == (slowest <= bench.AIMS["slowest median, us"])
