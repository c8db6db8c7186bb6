"""A pytest plugin: which tests stay together when several processes share them, and which begin first.

A file's tests share what its fixtures made. Those of the browser share one installation, and are the longest.
"""

from pathlib import Path

import pytest
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

FIRST = ("e2e", "torture", "faults", "adapters")  # long ones last would leave a core without work


class Together(LoadScopeScheduling):
    def _split_scope(self, nodeid: str) -> str:
        return "e2e" if folder_of(nodeid) == "e2e" else nodeid.partition("::")[0]


def folder_of(nodeid: str) -> str:
    """The folder of tests/ a test is in; for one that is in none, its file."""
    return Path(nodeid.partition("::")[0]).relative_to("tests").parts[0]


def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Together:
    return Together(config, log)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    rank = {folder: number for number, folder in enumerate(FIRST)}
    items.sort(key=lambda item: rank.get(folder_of(item.nodeid), len(rank)))
