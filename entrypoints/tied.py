"""One of Souk's processes as a child that cannot outlive its parent, however that ends.

`python -m entrypoints.tied PARENT_PID PROCESS`: the tie is made before anything else is loaded. It then loads
what it needs, and begins when its parent tells it, in a line on standard input, where the database is.
"""

import ctypes
import gc
import os
import signal
import sys

PR_SET_PDEATHSIG = 1


def tie(parent: int) -> None:
    """The kernel kills this process when the thread that started it is gone. Linux only."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit("its parent is gone")


if __name__ == "__main__":
    tie(int(sys.argv[1]))
    # structlog and httpx would take them along to print prettily: time and memory that no server needs.
    sys.modules["rich"] = sys.modules["pygments"] = None  # type: ignore[assignment]
    gc.disable()  # what is loaded stays: looking for garbage in it costs a tenth of the time
    from entrypoints.processes import PROCESSES
    from entrypoints.settings import Settings

    run = PROCESSES[sys.argv[2]]()
    gc.freeze()
    gc.enable()
    if url := sys.stdin.readline().strip():
        run(Settings(database_url=url))
