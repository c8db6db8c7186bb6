"""Sizes and doubled code may shrink, never grow. `ops/ratchet.json` holds the exceptions of today.

Run with `--write` after making something smaller.
"""

import json
import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

LINES_MAX = 300
WINDOW_LINES = 8
LIMITS = {"lines": LINES_MAX, "doubled": 0}
ROOT = Path(__file__).resolve().parent.parent
ALLOWED = ROOT / "ops" / "ratchet.json"
FOLDERS = ("domain", "projections", "adapters", "entrypoints", "ops", "tests", "frontend/src")
SUFFIXES = (".py", ".ts", ".tsx", ".sql")
GENERATED = ("frontend/src/lib/api.gen.ts", "tests/golden/schema.sql")
NAMES_ONLY = re.compile(
    r"^(from [\w.]+ import \([^)]*\)|__all__ = \[[^]]*\]|import (type )?\{[^}]*\} from .*)$", re.MULTILINE
)
UNREMARKABLE = re.compile(r"^(import |from |@|[\])}>,;]*$|\"\"\"|#|//)")


def sources() -> Iterator[tuple[str, list[str]]]:
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            name = path.relative_to(ROOT).as_posix()
            if path.suffix in SUFFIXES and name not in GENERATED and "locales" not in name:
                yield name, path.read_text(encoding="utf-8").splitlines()


def too_long(files: dict[str, list[str]]) -> dict[str, int]:
    return {name: len(lines) for name, lines in files.items() if len(lines) > LINES_MAX}


def doubled(files: dict[str, list[str]]) -> dict[str, int]:
    """Runs of `WINDOW_LINES` telling lines that stand in two places, by the file that has them second.

    Lists of what is imported or offered tell nothing: two files that use the same names are not doubled.
    """
    seen: dict[tuple[str, ...], str] = {}
    found: dict[str, int] = defaultdict(int)
    for name, lines in files.items():
        said = NAMES_ONLY.sub("", "\n".join(lines)).splitlines()
        telling = [line.strip() for line in said if not UNREMARKABLE.match(line.strip())]
        for start in range(len(telling) - WINDOW_LINES + 1):
            window = tuple(telling[start : start + WINDOW_LINES])
            if window in seen:
                found[name] += 1
            seen.setdefault(window, name)
    return dict(found)


def main() -> int:
    files = dict(sources())
    today = {"lines": too_long(files), "doubled": doubled(files)}
    if "--write" in sys.argv:
        ALLOWED.write_text(json.dumps(today, indent=2, sort_keys=True) + "\n")
        return 0
    allowed = json.loads(ALLOWED.read_text())
    grown = [
        f"{name}: {value} {kind}, allowed {allowed[kind].get(name, LIMITS[kind])}"
        for kind, values in today.items()
        for name, value in values.items()
        if value > allowed[kind].get(name, LIMITS[kind])
    ]
    for line in grown:
        print(f"grown: {line}", file=sys.stderr)
    return 1 if grown else 0


if __name__ == "__main__":
    sys.exit(main())
