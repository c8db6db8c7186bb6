"""A pytest plugin: how long each area of `make test` took, and how long it may take, in minutes."""

import os
import time
from collections import Counter

import pytest

TESTS_MEANT = 10.0


class Minutes:
    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self.began = time.monotonic()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        folder, *_ = report.nodeid.partition("::")[0].removeprefix("tests/").split("/")
        self.seconds[folder.removesuffix(".py")] += report.duration  # type: ignore[assignment]

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("minutes")
        for area in filter(None, os.environ.get("SOUK_MINUTES", "").split(";")):
            name, seconds, meant = area.split()
            terminalreporter.write_line(line(name, float(seconds), float(meant)))
        terminalreporter.write_line(line("tests", time.monotonic() - self.began, TESTS_MEANT))
        terminalreporter.write_line("    of all processes together:")
        for folder, seconds in self.seconds.most_common(8):
            terminalreporter.write_line(f"    {folder:<16}{seconds / 60:5.1f}")


def line(name: str, seconds: float, meant: float) -> str:
    late = "" if seconds <= 60 * meant else "  more than meant"
    return f"  {name:<18}{seconds / 60:5.1f} of {meant:g}{late}"


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(Minutes())
