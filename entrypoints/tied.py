"""One of Souk's processes as a child that cannot outlive its parent, however that ends.

`python -m entrypoints.tied PARENT_PID PROCESS`: the tie is made before anything else is loaded.
"""

import ctypes
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
    from entrypoints.processes import PROCESSES

    PROCESSES[sys.argv[2]]()
