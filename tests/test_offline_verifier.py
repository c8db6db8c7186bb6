"""The stand-alone verifier in `ops/`: it takes every good proof and no forged one."""

import json
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from random import Random
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.adapters.transparency.forging import GOLDEN, TRUSTED, Case, Forest, document

SCRIPT = Path(__file__).parents[1] / "ops" / "verify.py"
FOREST = Forest(Random(11), 1_000)
CASES = json.loads(GOLDEN.read_text(encoding="utf-8"))
SIZES = st.integers(1, len(FOREST.leaves))


def loaded(script: Path) -> ModuleType:
    """A script that is no part of a package."""
    spec = spec_from_file_location(f"{script.parent.name}_{script.stem}", script)
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


offline = loaded(SCRIPT)


def holds(case: Case) -> bool:
    try:
        if case.old:
            offline.consistency(case.old, case.proof, TRUSTED)
        else:
            offline.receipt(case.proof, TRUSTED)
    except offline.Forged:
        return False
    return True


def test_the_golden_proofs_are_current() -> None:
    assert document() == CASES
    assert len(CASES["forged"]) >= 100


@pytest.mark.parametrize("case", CASES["good"], ids=lambda case: case["what"])
def test_a_good_proof_is_taken(case: dict[str, str]) -> None:
    assert holds(Case(**case))


def test_no_forged_proof_is_taken() -> None:
    assert [case["what"] for case in CASES["forged"] if holds(Case(**case))] == []


@given(SIZES, st.data())
def test_every_receipt_holds_and_no_changed_one_does(size: int, data: st.DataObject) -> None:
    index = data.draw(st.integers(0, size - 1))
    proof = FOREST.receipt(index, size)
    assert offline.receipt(proof, TRUSTED, FOREST.leaves[index]) == (index + 1, FOREST.leaves[index])
    assert not holds(Case("", changed(proof, data)))


@given(SIZES, st.data())
def test_every_extension_holds_and_no_changed_one_does(new: int, data: st.DataObject) -> None:
    old = data.draw(st.integers(1, new))
    proof = FOREST.extension(old, new)
    assert offline.consistency(FOREST.note(old), proof, TRUSTED) == (old, new)
    assert not holds(Case("", changed(proof, data), FOREST.note(old)))


def changed(proof: str, data: st.DataObject) -> str:
    """One character is another. (The dash before a signature and the id of its key are told apart too.)"""
    at = data.draw(st.integers(0, len(proof) - 1))
    other = data.draw(st.sampled_from([char for char in "0aAz9+/\n =" if char != proof[at]]))
    return proof[:at] + other + proof[at + 1 :]


def test_from_the_command_line_it_says_what_holds(tmp_path: Path) -> None:
    files = {"keys": "\n".join(TRUSTED), "old": FOREST.note(30), "receipt": FOREST.receipt(6, 99)}
    files["proof"] = FOREST.extension(30, 99)
    files["forged"] = FOREST.extension(29, 99)
    for name, content in files.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    assert run(tmp_path, "checkpoint", "old") == (0, "good: souk/test has 30 events")
    assert run(tmp_path, "receipt", "receipt")[1].endswith("is in the log")
    assert run(tmp_path, "consistency", "old", "proof")[0] == 0
    assert run(tmp_path, "consistency", "old", "forged") == (1, "FORGED: the proof is for another checkpoint")


def run(folder: Path, *words: str) -> tuple[int, str]:
    paths = [str(folder / word) for word in words[1:]]
    command = [sys.executable, str(SCRIPT), "--key", str(folder / "keys"), words[0], *paths]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout.strip()
