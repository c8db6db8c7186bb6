"""`python -m entrypoints.cli` is `souk`."""

from entrypoints.cli import main

main()
