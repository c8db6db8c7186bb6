"""The command line over an installation with the demo in it: what it prints, and what its exit codes mean."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import psycopg
import pytest
from psycopg.conninfo import make_conninfo
from typer.testing import CliRunner, Result

from adapters.postgres.server import Server
from domain.catalogue import Category
from domain.task import Stage
from entrypoints.cli import app, explained
from entrypoints.demo import accounts
from entrypoints.demo.people import EVERYONE
from entrypoints.demo.tasks import TASKS
from entrypoints.settings import Settings
from projections import ALL
from tests.conftest import TEMPLATE

README = Path(__file__).parents[1] / "README.md"
COMMAND = re.compile(r"\./souk ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*)?)")


@dataclass(frozen=True)
class Souk:
    """Runs commands over one installation."""

    home: Path
    url: str

    def __call__(self, *arguments: str) -> Result:
        environment = {"SOUK_HOME": str(self.home), "DATABASE_URL": self.url, "PORT": "1"}
        return CliRunner(env=environment).invoke(app, arguments)


@pytest.fixture(scope="module")
def filled(server: Server, template: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Souk]:
    """One that was filled with the demo."""
    admin = psycopg.connect(server.url("postgres"), autocommit=True)
    admin.execute(f"CREATE DATABASE test_cli TEMPLATE {TEMPLATE} STRATEGY FILE_COPY".encode())
    home = tmp_path_factory.mktemp("cli")
    url = make_conninfo(server.url("postgres"), dbname="test_cli")
    souk = Souk(home, url)
    assert souk("demo").exit_code == 0
    assert souk("rebuild", "--all").exit_code == 0
    yield souk
    admin.execute(b"DROP DATABASE test_cli WITH (FORCE)")
    admin.close()


def told(result: Result) -> Any:
    """What was printed for programs: exactly one JSON object."""
    assert result.exit_code == 0, (result.stderr, result.exception)
    return msgspec.json.decode(result.stdout)


def events(souk: Souk, *options: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = told(souk("audit", "events", "--limit", "1000", "--json", *options))[
        "events"
    ]
    return found


def stream_that_ends_in(souk: Souk, name: str) -> str:
    return str(events(souk, "--name", name)[0]["stream"])


def test_the_demo_has_tasks_in_every_category_and_state_in_two_languages(filled: Souk) -> None:
    names = Counter(event["name"] for event in events(filled))
    assert names["account.registered"] == len(EVERYONE)
    assert names["task.posted"] == len(TASKS) == 40
    assert {task.category for task in TASKS} == set(Category)
    assert {task.arabic for task in TASKS} == {True, False}
    streams = {event["stream"] for event in events(filled, "--name", "task.")}
    stories = [told(filled("audit", "replay", stream, "--json"))["events"] for stream in streams]
    states = {story[-1]["state"]["stage"] for story in stories}
    assert states == {stage.value for stage in Stage}


def test_money_of_the_demo_is_held_released_and_declined_to_the_last_piastre(filled: Souk) -> None:
    released = [event["fields"] for event in events(filled, "--name", "escrow.released")]
    assert all(each["gross"]["minor"] == each["fee_minor"] + each["net"]["minor"] for each in released)
    assert any(each["net"]["minor"] % 100 for each in released)
    assert len(events(filled, "--name", "escrow.payment_failed")) == 1
    assert len(events(filled, "--name", "escrow.funded")) > len(released)


def test_telling_the_demo_twice_changes_nothing(filled: Souk) -> None:
    before = events(filled)
    assert told(filled("demo", "--json"))["demo"][0]["username"] == "layla"
    assert events(filled) == before


def test_whom_one_can_sign_in_as_is_remembered_beside_the_data(filled: Souk, tmp_path: Path) -> None:
    known = accounts(filled.home)
    assert [each.role for each in known] == ["client", "freelancer", "both", "operator", "auditor"]
    assert [bool(each.authenticator) for each in known] == [False, False, False, True, True]
    assert accounts(tmp_path) == []


def test_replay_tells_each_event_and_the_state_after_it(filled: Souk) -> None:
    stream = stream_that_ends_in(filled, "task.completed")
    steps = told(filled("audit", "replay", stream, "--json"))["events"]
    assert [step["version"] for step in steps] == list(range(1, len(steps) + 1))
    assert steps[0]["name"] == "task.posted"
    assert (steps[0]["state"]["stage"], steps[-1]["state"]["stage"]) == ("posted", "completed")
    text = filled("audit", "replay", stream).stdout
    assert "task.completed" in text
    assert "stage = completed" in text


def test_replay_stops_where_it_is_told(filled: Souk) -> None:
    stream = stream_that_ends_in(filled, "task.completed")
    steps = told(filled("audit", "replay", stream, "--at", "2", "--json"))["events"]
    assert [step["version"] for step in steps] == [1, 2]


def test_an_auditor_reads_nobodys_words(filled: Souk) -> None:
    text = filled("audit", "events", "--limit", "1000").stdout
    assert text.count("[masked]") > 100
    for someone in EVERYONE:
        assert someone.name not in text
        assert someone.email not in text
    assert not any(task.title in text for task in TASKS)


def test_events_are_found_by_name_and_actor(filled: Souk) -> None:
    one = events(filled, "--name", "conversation.message_sent")[0]
    found = events(filled, "--name", "conversation.message_sent", "--actor", one["actor"])
    assert {(each["name"], each["actor"]) for each in found} == {("conversation.message_sent", one["actor"])}
    assert events(filled, "--after", str(one["position"]), "--name", one["name"])[0] != one


@pytest.mark.parametrize("stream", ["task-of-nobody", "nothing", ""])
def test_a_stream_that_is_not_there_is_said_to_be_missing(filled: Souk, stream: str) -> None:
    result = filled("audit", "replay", stream)
    assert isinstance(result.exception, Exception)
    code, why = explained(result.exception)
    assert (code, why.split(".")[0]) == (1, "There is no such stream")


NOT_IN_THE_DEMO = {"cases", "restrictions", "files", "saved", "portfolio", "services"}


def test_projections_are_listed_with_what_they_were_proved_to_be(filled: Souk) -> None:
    report = told(filled("projections", "--json"))
    assert [each["name"] for each in report["projections"]] == [each.name for each in ALL]
    assert {each["position"] for each in report["projections"]} == {report["head"]}
    empty = {each["name"] for each in report["projections"] if each["certificate"]["rows"] == 0}
    assert empty <= NOT_IN_THE_DEMO
    assert "wallet" in filled("projections").stdout


def test_a_rebuild_proves_the_model_rolls_back_and_drops_the_old_one(filled: Souk) -> None:
    (certificate,) = told(filled("rebuild", "wallet", "--json"))["certificates"]
    assert certificate["same"] is True
    assert set(told(filled("rebuild", "wallet", "--rollback", "--json"))) == {"wallet"}
    assert told(filled("rebuild", "wallet", "--drop-old", "--json")) == {"wallet": True}
    again = filled("rebuild", "wallet", "--rollback")
    assert explained_by(again)[0] == 1


def test_a_rebuild_that_finds_other_rows_says_so_and_mends_them(filled: Souk, server: Server) -> None:
    with psycopg.connect(make_conninfo(server.url("postgres"), dbname="test_cli")) as connection:
        connection.execute("UPDATE read.balances SET available = available + 1")
    result = filled("rebuild", "wallet", "--json")
    (certificate,) = msgspec.json.decode(result.stdout)["certificates"]
    assert (result.exit_code, certificate["same"]) == (1, False)
    (difference,) = certificate["differences"]
    assert set(difference["columns"]) == {"available"}
    assert told(filled("rebuild", "wallet", "--json"))["certificates"][0]["same"] is True


@pytest.mark.parametrize("arguments", [["rebuild"], ["rebuild", "wallet", "--all"], ["nothing"]])
def test_wrong_usage_is_2(filled: Souk, arguments: list[str]) -> None:
    assert filled(*arguments).exit_code == 2


def test_a_read_model_that_is_not_there_is_said_to_be_missing(filled: Souk) -> None:
    code, why = explained_by(filled("rebuild", "nothing"))
    assert (code, why) == (1, "There is no read model of that name: `souk projections` lists them.")


def test_a_database_without_a_web_process_is_not_well(filled: Souk) -> None:
    result = filled("--json")
    status = msgspec.json.decode(result.stdout)
    assert (result.exit_code, status["database"], status["web"]) == (1, True, False)


def test_what_is_not_running_is_3(tmp_path: Path) -> None:
    runner = CliRunner(env={"SOUK_HOME": str(tmp_path), "DATABASE_URL": "", "PORT": "1"})
    assert runner.invoke(app, []).exit_code == 3
    for command in (["projections"], ["audit", "events"], ["serve"], ["work"], ["sandbox"]):
        assert explained_by(runner.invoke(app, command))[0] == 3


def test_migrating_what_is_up_to_date_does_nothing(filled: Souk) -> None:
    assert told(filled("migrate", "--json")) == {"applied": []}
    assert filled("migrate").stdout == "The database is up to date.\n"


def test_every_command_is_explained_and_in_the_readme() -> None:
    documented = set(COMMAND.findall(README.read_text()))
    for path in commands():
        usage = CliRunner().invoke(app, [*path.split(), "--help"])
        assert usage.exit_code == 0, path
        assert any(each == path or each.startswith(f"{path} ") for each in documented), path


def test_the_readme_names_no_command_that_is_not_there() -> None:
    known = set(commands())
    for each in COMMAND.findall(README.read_text()):
        assert each in known or each.split()[0] in known, each


def test_every_setting_is_in_the_readme() -> None:
    shown = README.read_text()
    for name, setting in Settings.model_fields.items():
        variable = setting.validation_alias
        assert isinstance(variable, str) or name == "log_level"
        if name not in INTERNAL:
            assert f"`{variable}`" in shown, name


INTERNAL = ("log_level", "sandbox_port", "rate_limits")


def commands() -> list[str]:
    found = []
    for command in app.registered_commands:
        assert command.callback is not None
        found.append(command.name or command.callback.__name__)
    for group in app.registered_groups:
        assert group.typer_instance is not None
        found.append(str(group.name))
        for command in group.typer_instance.registered_commands:
            assert command.callback is not None
            found.append(f"{group.name} {command.name or command.callback.__name__}")
    return found


def explained_by(result: Result) -> tuple[int, str]:
    assert isinstance(result.exception, Exception)
    return explained(result.exception)
