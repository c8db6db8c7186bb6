"""Reads the mailbox of an installation over HTTP, as a person without a mail server does."""

import re
import time

import httpx

SECONDS_MAX = 20.0


def link(address: str, to: str, page: str) -> str:
    """The first link to this page that was mailed to somebody, as soon as the mail is there."""
    until = time.monotonic() + SECONDS_MAX
    pattern = re.compile(rf"{re.escape(address)}/{page}#[0-9a-f]{{64}}")
    while time.monotonic() < until:
        mails = httpx.get(f"{address}/dev/mail", params={"to": to}, trust_env=False).json()["items"]
        for mail in mails:
            if found := pattern.search(mail["text"]):
                return found[0]
        time.sleep(0.05)
    raise AssertionError(f"no mail to {to} with a link to {page}")
