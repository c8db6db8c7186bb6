"""Code that nothing uses: functions, methods, classes and imports of the product, tests counted as users."""

import sys
from pathlib import Path

from vulture.core import Vulture

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ("domain", "projections", "adapters", "entrypoints", "ops")
REPORTED = ("function", "method", "class", "import", "property", "unreachable_code")
CALLED_BY_DECORATORS = [
    "@*.get",
    "@*.post",
    "@*.put",
    "@*.delete",
    "@*.patch",
    "@*.command",
    "@*.callback",
    "@model_validator",
    "@field_validator",
]
CALLED_BY_LIBRARIES = [
    "__init_subclass__",
    "pytest_*",
    "on_*",  # httptools
    "handle_websocket_upgrade",  # uvicorn
    "send_400_response",
    "file_response",  # Starlette
    "_split_scope",  # pytest-xdist
    "*_recorder",  # the library `eventsourcing`
    "to_domain_event",
    "to_stored_event",
    "select_notifications",
    "max_notification_id",
]


def main() -> int:
    finder = Vulture(ignore_names=CALLED_BY_LIBRARIES, ignore_decorators=CALLED_BY_DECORATORS)
    finder.scavenge([str(ROOT / folder) for folder in (*SOURCES, "tests")])
    found = [
        item
        for item in finder.get_unused_code(min_confidence=60)
        if item.typ in REPORTED and Path(item.filename).relative_to(ROOT).parts[0] != "tests"
    ]
    for item in found:
        place = Path(item.filename).relative_to(ROOT)
        print(f"{place}:{item.first_lineno}: unused {item.typ} {item.name}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
