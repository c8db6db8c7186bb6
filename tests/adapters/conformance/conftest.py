"""The library's conformance classes are unittest cases: they find their database in class attributes."""

import pytest
from eventsourcing.utils import Environment
from psycopg.conninfo import conninfo_to_dict

from tests.conftest import MASTER_KEY


@pytest.fixture
def library_env(database: str) -> dict[str, str]:
    """What points the library at the test's own database through our persistence module."""
    parts = conninfo_to_dict(database)
    return {
        "PERSISTENCE_MODULE": "adapters.event_log",
        "ORIGINATOR_ID_TYPE": "text",
        "POSTGRES_DBNAME": str(parts["dbname"]),
        "POSTGRES_HOST": str(parts["host"]),
        "POSTGRES_USER": str(parts["user"]),
        "POSTGRES_PASSWORD": "",
        "POSTGRES_POOL_SIZE": "2",
        "KEYRING_MASTER": MASTER_KEY.hex(),
    }


@pytest.fixture
def in_database(
    request: pytest.FixtureRequest, library_env: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """For test cases that read the process's environment or their own `env`."""
    for name, value in library_env.items():
        monkeypatch.setenv(name, value)
    env = Environment(env=getattr(request.cls, "env", {}) | library_env)
    monkeypatch.setattr(request.cls, "env", env, raising=False)
