"""`souk up` where it cannot start: one sentence that says why and what to do, and nothing is begun."""

import socket
from pathlib import Path

import pytest
from typer.testing import CliRunner

from entrypoints.cli import app, explained


def refusal(home: Path, **settings: str) -> str:
    usual = {"SOUK_HOME": str(home), "HOST": "127.0.0.1", "PORT": "1", "DATABASE_URL": "", "RATE_LIMITS": "1"}
    result = CliRunner(env=usual | settings).invoke(app, ["up"])
    assert isinstance(result.exception, Exception)
    code, why = explained(result.exception)
    assert code == 1
    assert not (home / "postgres").exists()
    return why


def test_a_port_that_is_taken_is_named_with_another_to_try(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        why = refusal(tmp_path, PORT=str(port))
    assert f"Port {port} of 127.0.0.1 is taken" in why
    assert f"PORT={port + 10} make up" in why


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"HOST": "0.0.0.0", "RATE_LIMITS": "0"}, "RATE_LIMITS=0 is for this machine alone"),
        ({"PUBLIC_URL": "souk.example"}, "PUBLIC_URL is an origin such as https://souk.example"),
        ({"PUBLIC_URL": "https://souk.example/shop"}, "without a path"),
        ({"PORT": "web"}, "PORT: Input should be a valid integer"),
        ({"PORT": "70000"}, "PORT: Input should be less than or equal to 65535"),
        ({"HOST": "192.0.2.1"}, "HOST=192.0.2.1"),
        ({"HOST": "no such host"}, "HOST=no such host"),
        ({"SOUK_HOME": "/dev/null/souk"}, "/dev/null/souk/logs cannot be written: set SOUK_HOME"),
    ],
)
def test_a_setting_that_cannot_work_is_named(tmp_path: Path, settings: dict[str, str], message: str) -> None:
    assert message in refusal(tmp_path, **settings)


def test_a_database_of_ones_own_that_does_not_answer_is_named(tmp_path: Path) -> None:
    why = refusal(tmp_path, DATABASE_URL="postgresql://127.0.0.1:1/souk")
    assert "The database cannot be reached (DATABASE_URL, if set)" in why


def test_a_key_that_others_can_read_is_refused_before_anything_is_started(tmp_path: Path) -> None:
    key = tmp_path / "keys" / "master"
    key.parent.mkdir()
    key.write_bytes(bytes(32))
    key.chmod(0o644)
    assert f"chmod 600 {key}" in refusal(tmp_path)
