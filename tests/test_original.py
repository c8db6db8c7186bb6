"""Nothing that the original platform offered is forgotten, and nothing is claimed that is not there."""

import ast
from functools import cache
from pathlib import Path

import pytest

from entrypoints.authorisation import RULES
from tests.original import CAPABILITIES, OPERATIONS, PAGES, SOCKETS, SURFACE, Here, Later

ROOT = Path(__file__).parents[1]
ROWS = [*OPERATIONS.values(), *PAGES.values()]


def test_every_row_of_the_original_is_mapped_and_no_other() -> None:
    operations = [f"{row['method']} {row['path']}" for row in SURFACE["operations"]]
    assert sorted(OPERATIONS) == sorted(operations)
    assert sorted(PAGES) == sorted(row["path"] for row in SURFACE["routes"])
    assert sorted(SOCKETS) == sorted(row["path"] for row in SURFACE["sockets"])
    assert (len(OPERATIONS), len(PAGES), len(SOCKETS)) == (101, 32, 2)


@pytest.mark.parametrize("row", OPERATIONS)
def test_an_operation_that_is_here_is_in_our_openapi(row: str) -> None:
    match OPERATIONS[row]:
        case Here(name=name):
            assert name in RULES
        case Later(capability=capability):
            assert capability in CAPABILITIES


@pytest.mark.parametrize("row", PAGES)
def test_a_page_that_is_here_is_in_our_router(row: str) -> None:
    files = ("router.tsx", "root.ts", "care-routes.ts", "people-routes.ts")
    router = "".join((ROOT / "frontend/src/app" / file).read_text(encoding="utf-8") for file in files)
    match PAGES[row]:
        case Here(name=name) if name.startswith("/"):
            assert f'path: "{name}"' in router
        case Here(name=name):
            assert name in router
        case Later(capability=capability):
            assert capability in CAPABILITIES


@pytest.mark.parametrize("test", sorted({row.test for row in ROWS if isinstance(row, Here)}))
def test_the_test_that_shows_it_exists(test: str) -> None:
    path, _, name = test.partition("::")
    assert name in functions(ROOT / path)


def test_every_capability_brings_something() -> None:
    assert {row.capability for row in ROWS if isinstance(row, Later)} == set(CAPABILITIES)


@cache
def functions(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
