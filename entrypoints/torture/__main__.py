"""One process of a run, tied to its parent: `python -m entrypoints.torture PARENT_PID [COMMAND]`.

With a command it is that command of `souk`; without, the part that the environment names.
"""

import sys

from entrypoints.tied import tie

if __name__ == "__main__":
    tie(int(sys.argv.pop(1)))
    if len(sys.argv) > 1:
        from entrypoints.cli import main

        main()
    else:
        from entrypoints.torture.actors import act

        act()
