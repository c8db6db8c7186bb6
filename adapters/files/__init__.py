"""Stored files: where their bytes lie, how they are sealed, and what is let in."""
