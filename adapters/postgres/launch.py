"""Becomes the database server: drops root, ties its life to its parent's, and execs.

Run as `python -I -S launch.py PARENT_PID UID GID PROGRAM [ARGUMENT…]`, by path and with the standard
library alone: it is a program of its own so that nothing has to run between a fork and an exec in a
process that has threads.
"""

import ctypes
import os
import signal
import sys

PR_SET_PDEATHSIG = 1
FAST_SHUTDOWN = signal.SIGINT


def become(parent: int, uid: int, gid: int, command: list[str]) -> None:
    os.umask(0o077)
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(gid)
        os.setuid(uid)
    if sys.platform == "linux":  # after setuid, which clears it
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, FAST_SHUTDOWN)
    if os.getppid() != parent:
        sys.exit("its parent is gone")
    os.execv(command[0], command)


if __name__ == "__main__":
    become(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:])
