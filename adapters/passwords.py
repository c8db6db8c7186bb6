"""Passwords: hashed with argon2id in a few threads of their own, so that guessing cannot starve the rest."""

import asyncio
import os
import re
import sys
import threading
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

MEMORY_KIB, PASSES, LANES = 19 * 1024, 2, 1
AT_ONCE = 2
WAITING_MAX = 20
NICE = 10
COMMON = Path(__file__).with_name("common_passwords.txt")
TRAILING = re.compile(r"[\d\W_]+$")
REPEATED = re.compile(r"(.{1,4}?)\1+")

T = TypeVar("T")


class HashingBusy(Exception):
    """Too many passwords wait to be checked: ask again in a moment."""


class Passwords:
    """Hashes and checks, `AT_ONCE` at a time."""

    def __init__(self) -> None:
        self._hasher = PasswordHasher(time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES)
        self._threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="passwords", initializer=stand_back)
        self._asked = 0
        self.hashed = 0
        """How many times argon2 was asked for, to hash or to check: as often for a name that nobody has."""
        self._nobody = self._hasher.hash("nobody has this password")

    async def hash(self, password: str) -> str:
        """Raises `HashingBusy` when too many wait."""
        return await self._in_thread(lambda: self._hasher.hash(normal(password)))

    async def verify(self, stored: str | None, password: str) -> bool:
        """Whether `stored` is the hash of this password; None takes as long to say no.

        Raises `HashingBusy` when too many wait.
        """
        return await self._in_thread(lambda: self._verify(stored or self._nobody, password)) and bool(stored)

    def expect_room(self) -> None:
        """Raises `HashingBusy`: before anything else is done for somebody who will have to come back."""
        if self._asked >= AT_ONCE + WAITING_MAX:
            raise HashingBusy()

    def outdated(self, stored: str) -> bool:
        """Whether it was hashed under other parameters than today's."""
        return self._hasher.check_needs_rehash(stored)

    def close(self) -> None:
        self._threads.shutdown(wait=False, cancel_futures=True)

    def _verify(self, stored: str, password: str) -> bool:
        try:
            return self._hasher.verify(stored, normal(password))
        except VerifyMismatchError:
            return False

    async def _in_thread(self, work: Callable[[], T]) -> T:
        self.expect_room()
        self._asked += 1
        self.hashed += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._threads, work)
        finally:
            self._asked -= 1


def stand_back() -> None:
    """A crowd that signs in must not take the processor from everybody else: these threads go last."""
    if sys.platform == "linux":  # elsewhere a priority is the whole process's
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICE)


def normal(password: str) -> str:
    """One form for what keyboards type in several; applied always, before anything else looks at it."""
    return unicodedata.normalize("NFKC", password)


def is_common(password: str, *about: str) -> bool:
    """Whether it is one that everybody tries first: on the list, a short repetition, or one of the words
    `about` its owner; digits and signs at its end do not help."""
    small = normal(password).casefold()
    stem = TRAILING.sub("", small)
    known = common() | {word.casefold() for word in about}
    return small in known or stem in known or not stem or REPEATED.fullmatch(small) is not None


@cache
def common() -> frozenset[str]:
    lines = COMMON.read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))
