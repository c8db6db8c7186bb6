from dataclasses import replace
from datetime import timedelta

import pytest

from domain.decider import EVENTS, Audience, Event, Recorded
from domain.files import (
    ATTACHMENTS_MAX,
    FILE_MAX,
    NAME_MAX,
    Attachment,
    EmptyFile,
    FileInUse,
    FileRemoved,
    FileStored,
    FileTooLarge,
    FileTypeRefused,
    FileUsed,
    NoSuchFile,
    RemoveFile,
    StoreFile,
    TooManyFiles,
    UseFile,
    Withdrawn,
    attached,
    attachments_in,
    clean_name,
    file,
    withdrawn_in,
)
from domain.policies import accompany
from domain.timers import due
from domain.values import SYSTEM, FileId, PersonId, Refused
from tests.domain.examples import CLIENT, NOW, UUID, by
from tests.spec import Spec

SPEC = Spec(file)
FILE = FileId(UUID(int=40))
DIGEST = "ab" * 32
STORED = FileStored(file=FILE, owner=CLIENT, sha256=DIGEST, bytes=12, media_type="image/png", name="logo.png")
USED, REMOVED = FileUsed(file=FILE, owner=CLIENT), FileRemoved(file=FILE, owner=CLIENT)
STORE = StoreFile(file=FILE, sha256=DIGEST, bytes=12, media_type="image/png", name="logo.png", **by(CLIENT))
USE, REMOVE = UseFile(**by(SYSTEM)), RemoveFile(**by(SYSTEM))


def numbered(number: int) -> Attachment:
    return replace(STORED.attachment, file=FileId(UUID(int=number)))


def test_a_file_is_stored_once() -> None:
    SPEC.given().when(STORE).then(STORED)
    SPEC.given(STORED).when(STORE).then()


@pytest.mark.parametrize(
    ("changes", "refusal"),
    [
        ({"bytes": 0}, EmptyFile),
        ({"bytes": FILE_MAX + 1}, FileTooLarge),
        ({"media_type": "image/svg+xml"}, FileTypeRefused),
        ({"media_type": "text/html"}, FileTypeRefused),
    ],
)
def test_what_is_not_stored(changes: dict[str, object], refusal: type[Refused]) -> None:
    SPEC.given().when(replace(STORE, **changes)).then_refused(refusal)  # type: ignore[type-var]


def test_a_single_byte_is_a_file() -> None:
    SPEC.given().when(replace(STORE, bytes=1)).then(replace(STORED, bytes=1))  # type: ignore[type-var]


def test_what_an_event_names_no_longer_is_found_as_well() -> None:
    class Taken(Event, name="test.taken"):
        files: tuple[Withdrawn, ...]

    del EVENTS["test.taken"]
    gone = Withdrawn(FileId(UUID(int=1)))
    assert list(withdrawn_in(Taken(files=(gone,)))) == [gone]
    assert list(attachments_in(Taken(files=(gone,)))) == []


def test_ten_megabytes_are_the_most() -> None:
    SPEC.given().when(replace(STORE, bytes=FILE_MAX)).then(replace(STORED, bytes=FILE_MAX))  # type: ignore[type-var]


def test_the_first_use_is_a_fact_and_keeps_the_file() -> None:
    SPEC.given(STORED).when(USE).then(USED)
    SPEC.given(STORED, USED).when(USE).then()
    SPEC.given(STORED, USED).when(REMOVE).then_refused(FileInUse)


def test_what_was_never_used_is_removed_and_cannot_be_used_later() -> None:
    SPEC.given(STORED).when(REMOVE).then(REMOVED)
    SPEC.given(STORED, REMOVED).when(REMOVE).then()
    SPEC.given(STORED, REMOVED).when(USE).then_refused(NoSuchFile)
    SPEC.given().when(USE).then_refused(NoSuchFile)
    SPEC.given().when(REMOVE).then_refused(NoSuchFile)


def test_five_different_files_are_the_most() -> None:
    five = tuple(numbered(number) for number in range(ATTACHMENTS_MAX))
    assert attached(five) == five
    with pytest.raises(TooManyFiles):
        attached((*five, numbered(ATTACHMENTS_MAX)))
    with pytest.raises(TooManyFiles):
        attached((numbered(1), numbered(1)))


def test_an_event_that_names_files_uses_them_in_the_same_append() -> None:
    class Shown(Event, name="test.shown"):
        person: PersonId
        picture: Attachment | None
        more: tuple[Attachment, ...]

    del EVENTS["test.shown"]
    shown = Shown(person=CLIENT, picture=numbered(1), more=(numbered(2), numbered(3)))
    assert list(attachments_in(shown)) == [numbered(1), numbered(2), numbered(3)]
    assert [intent.key for intent in accompany(shown, NOW)] == [UUID(int=number) for number in (1, 2, 3)]
    assert list(attachments_in(Shown(person=CLIENT, picture=None, more=()))) == []


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("logo.png", "logo.png"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\mona\\cv.pdf", "cv.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\x00b\r\nc.txt", "abc.txt"),
        ("a.b.pdf", "a.b.pdf"),
        ("X.pdf", "X.pdf"),
        ("a. ", "a"),
        ("a.b" + "n" * 300 + ".pdf", "a.b" + "n" * (NAME_MAX - 7) + ".pdf"),
        ("n" * 300 + ".abcdefghij", "n" * (NAME_MAX - 11) + ".abcdefghij"),
        ("n" * 300 + ".abcdefghijk", "n" * NAME_MAX),
        ("..", "file"),
        ("", "file"),
        ("شعار المخبز.png", "شعار المخبز.png"),
        ("x" * 300 + ".pdf", "x" * (NAME_MAX - 4) + ".pdf"),
        ("." + "y" * 300, "y" * NAME_MAX),
    ],
)
def test_names_lose_folders_controls_and_tricks(name: str, kept: str) -> None:
    assert clean_name(name) == kept


def test_what_nobody_has_used_is_removed_after_a_day() -> None:
    stored = Recorded(1, f"file-{FILE}", 1, STORED, Audience(people=(CLIENT,)), CLIENT, NOW)
    (timer,) = due(stored)
    assert (timer.at, timer.intent.key) == (NOW + timedelta(days=1), FILE)
    assert isinstance(timer.intent.command, RemoveFile)
