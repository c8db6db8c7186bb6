"""`python -m entrypoints.cli` is `souk`."""

import gc

gc.disable()  # what is loaded stays: looking for garbage in it costs a tenth of the time
from entrypoints.cli import main  # noqa: E402

gc.enable()
main()
