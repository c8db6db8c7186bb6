"""One installation of Souk in a folder of its own, started with `souk up` as people do."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec

ROOT = Path(__file__).parents[1]
STOP_SECONDS_MAX = 60


def free_ports(count: int) -> list[int]:
    """Ports that were free together a moment ago."""
    holders = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [holder.getsockname()[1] for holder in holders]
    for holder in holders:
        holder.close()
    return ports


class Installation:
    """`with Installation(home) as souk`: ready to serve inside, stopped and gone after. The settings are
    environment variables; the rate limits are off unless they are asked for."""

    def __init__(self, home: Path, **settings: str) -> None:
        self.home = home
        port, sandbox_port = free_ports(2)
        self.environment = os.environ | {
            "SOUK_HOME": str(home),
            "HOST": "127.0.0.1",
            "PORT": str(port),
            "SANDBOX_PORT": str(sandbox_port),
            "RATE_LIMITS": "0",
        }
        self.environment |= settings
        self.address = f"http://127.0.0.1:{port}"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        command = [sys.executable, "-m", "entrypoints.cli", "up", "--json"]
        self.process = subprocess.Popen(
            command, cwd=ROOT, env=self.environment, stdout=subprocess.PIPE, stdin=subprocess.DEVNULL
        )
        assert self.process.stdout is not None
        self.ready = msgspec.json.decode(self.process.stdout.readline() or b"{}")
        assert self.ready.get("address"), "souk up did not start: see its log"

    def stop(self) -> None:
        if self.process is None:
            return
        with self.process as process:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(STOP_SECONDS_MAX)
            finally:
                process.kill()
        self.process = None

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
