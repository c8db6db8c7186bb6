"""Payments: the port's client, and a small provider of our own for where there is no real one."""
