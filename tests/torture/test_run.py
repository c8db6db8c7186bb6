"""The whole thing: processes killed, connections cut, the database crashed; nothing lost, nothing doubled."""

import asyncio
import subprocess
import sys
from dataclasses import replace

import msgspec
import pytest

from entrypoints.torture.faults import FAULTS, WITHIN
from entrypoints.torture.history import History
from entrypoints.torture.run import Outcome, Plan, torture
from entrypoints.torture.violations import Violation
from tests.installation import ROOT

QUIET = Outcome(Plan(1, 0, ("kill_web",)), (), dict.fromkeys(("kill_web", *WITHIN), 1), History(), 0.0)


@pytest.mark.timeout(240)
def test_a_souk_under_every_fault_keeps_all_its_promises() -> None:
    command = [sys.executable, "-m", "entrypoints.cli", "torture", "--seed", "1", "--seconds", "5", "--json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=230, check=False)
    assert done.returncode == 0, done.stderr[-4_000:]
    told = msgspec.json.decode(done.stdout)
    figures = told["figures"]
    assert told["met"]
    assert told["seed"] == 1
    assert figures["violations"] == {}
    assert figures["faults"].keys() >= {*FAULTS, *WITHIN}
    assert figures["answers"]["accepted"] > 50
    assert figures["shown_on_sockets"] > 100
    assert figures["followed"] == 2 * figures["events"]


@pytest.mark.long
@pytest.mark.timeout(400)
@pytest.mark.parametrize("seed", range(11, 17))
def test_it_does_so_for_longer_and_by_other_seeds(seed: int) -> None:
    outcome = asyncio.run(torture(Plan(seed, 60.0), lambda said: sys.stderr.write(f"{said}\n") and None))
    assert outcome.violations == []
    assert not outcome.unfired


def test_a_run_has_met_its_aims_when_all_faults_struck_and_no_promise_was_broken() -> None:
    assert QUIET.met
    assert not replace(QUIET, violations=[Violation("unasked", "an event")]).met
    assert not replace(QUIET, fired={"kill_web": 1}).met
    assert replace(QUIET, fired={}).unfired == ["kill_web", *WITHIN]


def test_a_fault_that_does_not_exist_is_a_wrong_usage() -> None:
    command = [sys.executable, "-m", "entrypoints.cli", "torture", "--fault", "earthquake"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "kill_database" in done.stderr
