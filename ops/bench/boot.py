"""`souk up` over an installation that has its data: seconds to the first 200, megabytes resident when idle.

From the command to `/readyz` saying that everything serves; the memory is that of each process after that.
"""

import os
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import psutil
import typer
from rich.console import Console

from ops.bench.telling import tell

ROOT = Path(__file__).resolve().parents[2]
AIMS = {"warm_start_seconds": 3.0, "web_resident_mb": 150.0}
PARTS = {"serve": "web", "work": "worker", "sandbox": "sandbox"}
SETTLE_SECONDS = 3.0
progress = Console(stderr=True, highlight=False)


@dataclass(frozen=True)
class Start:
    start_seconds: float
    stop_seconds: float
    resident_mb: dict[str, float]


def run(repeat: int) -> dict[str, Any]:
    home = Path(tempfile.mkdtemp(prefix="souk-bench-"))
    home.chmod(0o711)  # when we are root, PostgreSQL's own user has to pass through
    try:
        progress.print("first start, with an empty database …")
        first = start(home / "home")
        progress.print(f"{repeat} warm starts …")
        warm = [start(home / "home") for _ in range(repeat)]
    finally:
        shutil.rmtree(home, ignore_errors=True)
    figures = {
        "first_start_seconds": round(first.start_seconds, 2),
        "warm_start_seconds": round(statistics.median(each.start_seconds for each in warm), 2),
        "stop_seconds": round(statistics.median(each.stop_seconds for each in warm), 2),
    } | {
        f"{name}_resident_mb": round(max(each.resident_mb[name] for each in warm), 1)
        for name in ("web", "worker", "sandbox", "supervisor")
    }
    return {
        "name": "boot",
        "machine": {
            "cores": os.cpu_count(),
            "load": round(psutil.getloadavg()[0], 2),
            "memory_gb": round(psutil.virtual_memory().total / 1e9),
            "python": sys.version.split()[0],
        },
        "figures": figures,
        "ratios": {},
        "aims": AIMS,
        "met": all(figures[name] <= aim for name, aim in AIMS.items()),
    }


def start(home: Path) -> Start:
    with socket.create_server(("127.0.0.1", 0)) as anything:
        port = anything.getsockname()[1]
    environment = os.environ | {"SOUK_HOME": str(home), "PORT": str(port), "DEMO": "0", "DATABASE_URL": ""}
    command = [sys.executable, "-P", "-m", "entrypoints.cli", "up", "--json"]
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as up:
        assert up.stdout is not None
        assert up.stdout.readline(), "souk up did not start"
        ready = time.perf_counter()
        time.sleep(SETTLE_SECONDS)
        resident = residents(up.pid)
        asked = time.perf_counter()
        up.send_signal(signal.SIGTERM)
        up.wait()
        return Start(ready - began, time.perf_counter() - asked, resident)


def residents(supervisor: int) -> dict[str, float]:
    head = psutil.Process(supervisor)
    found = {"supervisor": head.memory_info().rss / 2**20}
    for child in head.children():
        if (name := PARTS.get(child.cmdline()[-1])) is not None:
            found[name] = child.memory_info().rss / 2**20
    return found


def show(result: dict[str, Any]) -> None:
    for name, value in result["figures"].items():
        aim = f" (aim {AIMS[name]:g})" if name in AIMS else ""
        print(f"{name:>22}  {value:g}{aim}")


def main(
    repeat: Annotated[int, typer.Option(min=1, help="Warm starts; the median counts.")] = 5,
    json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
) -> None:
    """Starts a whole Souk: seconds to the first 200, megabytes resident."""
    result = run(repeat)
    tell(result, show, json=json)


if __name__ == "__main__":
    typer.run(main)
