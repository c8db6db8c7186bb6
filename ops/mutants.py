"""Breaks the domain on purpose, one small change at a time: does a test of tests/domain notice each?

mutmut makes the changes. Every test runs once, to see which functions it enters; then each changed function
is tried by those tests alone, in a forked process, so that the whole domain takes minutes. Survivors that
change nothing anybody could notice are listed with the reason in tests/domain/survivors.toml.
"""

import os
import shutil
import signal
import sys
import tempfile
import time
import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import chdir
from dataclasses import dataclass, field
from fnmatch import fnmatch
from pathlib import Path
from typing import Annotated

import pytest
import typer
from _pytest.runner import runtestprotocol

ROOT = Path(__file__).resolve().parents[1]
LIST = "tests/domain/survivors.toml"
KILLED_SHARE_MIN = 0.90
SECONDS_MAX = 20
"""For all tests of one mutant: whoever takes longer runs in a circle, and that is noticed too."""
COPIED = (
    *("pyproject.toml", "domain", "tests/domain", "tests/__init__.py", "tests/spec.py"),
    "tests/golden/examples.py",
)
OPTIONS = (
    *("tests/domain", "--ignore=tests/domain/test_market.py", "-m", "not long"),
    *("-p", "no:cacheprovider", "--assert=plain", "--tb=no", "--hypothesis-profile=ci"),
)


@dataclass(frozen=True)
class Mutant:
    """`name` is mutmut's; the rest says the same to people, and stays true while the function does."""

    name: str
    entered: str
    function: str
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.function}: {self.before} => {self.after}"


NOTHING = Mutant("nothing", "", "", "", "")


def mutate(folder: Path, modules: str) -> Iterator[Mutant]:
    """Writes every changed function into the copy of the domain, beside the true one."""
    from mutmut.mutation.file_mutation import mutate_file_contents

    for path in sorted((folder / "domain").rglob("*.py")):
        source = path.relative_to(folder)
        if not fnmatch(str(source), modules):
            continue
        made = mutate_file_contents(str(source), path.read_text())
        path.write_text(made.code)
        lines, spans = made.code.splitlines(), made.line_span_by_function_name
        module = ".".join(source.with_suffix("").parts).removesuffix(".__init__")
        for name in made.mutant_names:
            key = name.partition("__mutmut_")[0]
            true, changed = (
                [line.strip().replace(each, "") for line in lines[spans[each].start - 1 : spans[each].end]]
                for each in (f"{key}__mutmut_orig", name)
            )
            function = key.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
            yield Mutant(
                f"{module}.{name}", f"{module}.{key}", f"{source} {function}", *difference(true, changed)
            )


def difference(true: Sequence[str], changed: Sequence[str]) -> tuple[str, str]:
    """The lines that are not the same, from the first to the last."""
    first = next((i for i, (one, other) in enumerate(zip(true, changed, strict=False)) if one != other), 0)
    same = 0
    while same < min(len(true), len(changed)) - first and true[-1 - same] == changed[-1 - same]:
        same += 1
    return " ".join(true[first : len(true) - same]), " ".join(changed[first : len(changed) - same])


@dataclass
class Trial:
    """The pytest plugin that runs every test once and then every mutant."""

    mutants: Sequence[Mutant]
    verdicts: dict[str, bool] = field(default_factory=dict)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if session.testsfailed:
            raise session.Interrupted("not every test could be read")
        tests = self.tests_by_function(session.items)
        if self.killed(NOTHING, session.items):
            raise session.Interrupted("the tests fail when they run once more without any change")
        for number, mutant in enumerate(self.mutants, 1):
            killed = bool(tests[mutant.entered]) and self.killed(mutant, tests[mutant.entered])
            self.verdicts[mutant.name] = killed
            if number % 100 == 0:
                print(f"{number} of {len(self.mutants)}", file=sys.stderr, flush=True)
        return True

    def tests_by_function(self, items: Sequence[pytest.Item]) -> Mapping[str, Sequence[pytest.Item]]:
        """Which tests enter it, the quickest first."""
        from mutmut.mutation.trampoline import set_mutant_under_test
        from mutmut.state import state

        set_mutant_under_test("stats")
        entered: dict[str, list[tuple[float, pytest.Item]]] = defaultdict(list)
        for item in items:
            state()._stats.clear()
            began = time.perf_counter()
            if not passes(item):
                raise pytest.UsageError(f"{item.nodeid} fails without any change")
            for name in state()._stats:
                entered[name].append((time.perf_counter() - began, item))
        ordered = {name: sorted(each, key=lambda one: one[0]) for name, each in entered.items()}
        return defaultdict(tuple, {name: [item for _, item in each] for name, each in ordered.items()})

    def killed(self, mutant: Mutant, tests: Sequence[pytest.Item]) -> bool:
        from mutmut.mutation.trampoline import set_mutant_under_test

        child = os.fork()
        if child == 0:
            signal.alarm(SECONDS_MAX)
            set_mutant_under_test(mutant.name)
            os._exit(0 if all(passes(item) for item in tests) else 1)
        return os.waitpid(child, 0)[1] != 0


def passes(item: pytest.Item) -> bool:
    return all(report.passed for report in runtestprotocol(item, log=False, nextitem=None))


def accepted() -> Mapping[str, str]:
    """Why each listed survivor may live."""
    groups = tomllib.loads((ROOT / LIST).read_text())["accepted"]
    return {mutant: group["why"] for group in groups for mutant in group["mutants"]}


def trial(modules: str) -> Mapping[Mutant, bool]:
    folder = Path(tempfile.mkdtemp(prefix="souk-mutants-"))
    try:
        for each in COPIED:
            copy = shutil.copytree if (ROOT / each).is_dir() else shutil.copy
            (folder / each).parent.mkdir(parents=True, exist_ok=True)
            copy(ROOT / each, folder / each)
        with chdir(folder):
            plugin = Trial([*mutate(folder, modules)])
            if pytest.main([*OPTIONS], plugins=[plugin]):
                raise typer.Exit(1)
        return {mutant: plugin.verdicts[mutant.name] for mutant in plugin.mutants}
    finally:
        shutil.rmtree(folder)


def main(
    modules: Annotated[str, typer.Argument(help="Which files, such as 'domain/task/*'.")] = "*",
) -> None:
    """Prints the survivors that are not listed and the score; fails for any of those or below 90 %."""
    known, verdicts = accepted(), trial(modules)
    survivors = [str(mutant) for mutant, killed in verdicts.items() if not killed]
    unknown = [each for each in survivors if each not in known]
    for each in unknown:
        print(each)
    if modules == "*":
        for each in known.keys() - survivors:
            print(f"is killed, or no more: {each}")
    share = 1 - len(survivors) / len(verdicts) if verdicts else 1
    print(f"{len(verdicts)} mutants, {len(survivors)} survive ({len(unknown)} unlisted): {share:.1%} killed")
    raise typer.Exit(1 if unknown or share < KILLED_SHARE_MIN else 0)


if __name__ == "__main__":
    typer.run(main)
