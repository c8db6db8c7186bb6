"""What a password must be: long, not among the first that would be guessed, and nothing else."""

from adapters.passwords import is_common
from domain.values import Invalid

PASSWORD_CHARS_MIN = 12
WITH_TWO_STEP_CHARS_MIN = 8
PASSWORD_BYTES_MAX = 256


class PasswordTooShort(Invalid):
    """A password needs at least 12 characters, or 8 where two-step sign-in is on."""


class PasswordTooLong(Invalid):
    """A password can have at most 256 bytes."""


class PasswordTooCommon(Invalid):
    """This password is one of the first that would be guessed. Choose another."""


def check_password(password: str, email: str, username: str, name: str, *, two_step: bool = False) -> None:
    """Raises `PasswordTooShort`, `PasswordTooLong`, `PasswordTooCommon` (also for one's own names)."""
    if len(password) < (WITH_TWO_STEP_CHARS_MIN if two_step else PASSWORD_CHARS_MIN):
        raise PasswordTooShort()
    if len(password.encode()) > PASSWORD_BYTES_MAX:
        raise PasswordTooLong()
    if is_common(password, email, email.partition("@")[0], username, name):
        raise PasswordTooCommon()
