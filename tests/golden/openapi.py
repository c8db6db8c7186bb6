"""The API as it is promised: `python -m tests.golden.openapi` writes it anew. Look at the difference."""

import json
from pathlib import Path

from entrypoints.api import describe

GOLDEN = Path(__file__).with_name("openapi.json")


def current() -> str:
    return json.dumps(describe().openapi(), indent=1, ensure_ascii=False, sort_keys=True) + "\n"


if __name__ == "__main__":
    GOLDEN.write_text(current(), encoding="utf-8")
