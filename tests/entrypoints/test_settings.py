import pytest

from entrypoints.settings import Settings


@pytest.mark.parametrize(
    ("environment", "shown"),
    [
        ({}, True),
        ({"HOST": "localhost"}, True),
        ({"HOST": "0.0.0.0"}, False),
        ({"PUBLIC_URL": "https://souk.example"}, False),
        ({"HOST": "0.0.0.0", "SHOW_MAILBOX": "1"}, True),
        ({"SHOW_MAILBOX": "0"}, False),
        ({"SHOW_MAILBOX": "1", "SMTP_URL": "smtp://mail.example:25", "MAIL_FROM": "a@souk.example"}, False),
    ],
)
def test_the_mailbox_is_shown_only_where_nobody_else_can_look(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], shown: bool
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert Settings().mailbox_shown is shown
