"""Files over HTTP: taken in with bounds, and shown to nobody who may not see what names them."""

import io
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest
from PIL import Image

from domain.decider import Intent
from domain.files import FILE_MAX, FileRemoved, NoSuchFile, RemoveFile, TooManyFiles, file
from domain.ports import Origin
from domain.values import SYSTEM, PersonId
from entrypoints.api import files as routes
from entrypoints.api.attaching import attachments
from entrypoints.api.commands import Ask
from entrypoints.worker import InShort
from tests.entrypoints.api.conftest import Api, Someone

FORGOTTEN = "SELECT count(*) FROM private.uploads WHERE address = repeat('ab', 32)"
PDF = b"%PDF-1.7\nforty lamps"


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (3, 2), "red").save(out, "PNG")
    return out.getvalue()


async def upload(
    someone: Someone, content: bytes, name: str = "brief.pdf", declared: str = "", **headers: str
) -> httpx.Response:
    spelt = {key.replace("_", "-"): value for key, value in headers.items()}
    if declared:
        spelt["content-type"] = declared
    return await someone.http.post("/v1/files", params={"name": name}, content=content, headers=spelt)


async def uploaded(someone: Someone, content: bytes, name: str = "brief.pdf") -> dict[str, Any]:
    answer = await upload(someone, content, name)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_what_is_uploaded_can_be_read_by_its_owner_alone(
    mona: Someone, omar: Someone, visitor: Someone
) -> None:
    stored = await uploaded(mona, PDF, "../خطة العمل.pdf")
    assert (stored["name"], stored["media_type"], stored["bytes"]) == (
        "خطة العمل.pdf",
        "application/pdf",
        len(PDF),
    )
    answer = await mona.get(f"/v1/files/{stored['id']}", souk_position=str(stored["position"]))
    assert (answer.status_code, answer.content) == (200, PDF)
    assert answer.headers["content-disposition"].startswith("attachment; filename*=UTF-8''%D8")
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.headers["cache-control"].startswith("private")
    for other in (omar, visitor):
        hidden = await other.get(f"/v1/files/{stored['id']}")
        assert (hidden.status_code, hidden.json()["code"]) == (404, "no_such_file")


async def test_pictures_are_shown_inline_and_not_sent_twice(mona: Someone) -> None:
    stored = await uploaded(mona, png(), "logo.png")
    answer = await mona.get(f"/v1/files/{stored['id']}")
    assert answer.headers["content-disposition"].startswith("inline;")
    assert answer.headers["content-type"] == "image/png"
    again = await mona.get(f"/v1/files/{stored['id']}", if_none_match=answer.headers["etag"])
    assert (again.status_code, again.content) == (304, b"")


@pytest.mark.parametrize(
    ("content", "name", "declared", "status", "code"),
    [
        (b"", "a.pdf", "", 422, "empty_file"),
        (b"<svg onload=alert(1)>", "a.svg", "image/svg+xml", 422, "file_type_refused"),
        (b"<!doctype html>", "a.html", "text/html", 422, "file_type_refused"),
        (PDF, "a.png", "", 422, "file_type_refused"),
        (PDF, "a.pdf", "image/png", 422, "file_type_refused"),
        (b"\x89PNG\r\n\x1a\n broken", "a.png", "", 422, "file_type_refused"),
        (PDF, "", "", 422, "invalid_request"),
        (PDF, "a\u202efdp.exe", "", 422, "invalid_request"),
        (PDF, "x" * 256, "", 422, "invalid_request"),
    ],
)
async def test_what_is_not_taken_in(
    mona: Someone, content: bytes, name: str, declared: str, status: int, code: str
) -> None:
    answer = await upload(mona, content, name, declared)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_a_file_has_at_most_ten_megabytes(mona: Someone) -> None:
    whole = PDF + bytes(FILE_MAX - len(PDF))
    assert (await uploaded(mona, whole))["bytes"] == FILE_MAX
    answer = await upload(mona, whole + b"x")
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_uploading_again_with_the_same_key_stores_nothing_new(mona: Someone) -> None:
    first = await upload(mona, PDF, idempotency_key="k1")
    again = await upload(mona, PDF, idempotency_key="k1")
    assert again.headers["idempotency-replayed"] == "true"
    assert again.json() == first.json()
    other = await upload(mona, PDF + b"!", idempotency_key="k1")
    assert (other.status_code, other.json()["code"]) == (422, "key_reused")
    read = await mona.get(f"/v1/files/{first.json()['id']}")
    assert read.content == PDF


async def test_nobody_keeps_more_than_one_person_can(mona: Someone, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = await uploaded(mona, PDF)
    kept = await mona.get("/v1/files", souk_position=str(stored["position"]))
    assert (kept.json()["files"], kept.json()["bytes"]) == (1, len(PDF))
    monkeypatch.setattr(routes, "QUOTA_BYTES", len(PDF))
    answer = await upload(mona, PDF)
    assert (answer.status_code, answer.json()["code"]) == (409, "quota_used_up")


async def test_a_file_that_was_removed_unused_is_gone_with_its_bytes(api: Api, mona: Someone) -> None:
    stored = await uploaded(mona, PDF)
    id = uuid4()
    command = RemoveFile(actor=SYSTEM, at=api.souk.clock.now())
    origin = Origin(id, id.bytes * 2, SYSTEM, command.at, id)
    await api.souk.dispatch(Intent(file, UUID(stored["id"]), command), origin, InShort())
    removed = await api.until(FileRemoved, stored["position"])
    answer = await mona.get(f"/v1/files/{stored['id']}", souk_position=str(removed.position))
    assert answer.status_code == 404
    kept = await mona.get("/v1/files")
    assert (kept.json()["files"], kept.json()["bytes"]) == (0, 0)


async def test_who_leaves_takes_the_files_along(api: Api, mona: Someone) -> None:
    stored = await uploaded(mona, PDF)
    await api.souk.keyring.destroy(UUID(mona.person["id"]))  # type: ignore[arg-type]
    api.app.state.souk.keyring.forget(UUID(mona.person["id"]))
    answer = await mona.get(f"/v1/files/{stored['id']}")
    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_file")


async def test_what_was_stored_and_never_named_is_tidied_away(api: Api, mona: Someone) -> None:
    async with api.souk.pool.connection() as connection:
        await connection.execute(
            "INSERT INTO private.uploads VALUES (repeat('ab', 32), %s, now() - interval '2 hours')", [uuid4()]
        )
    await uploaded(mona, PDF)
    async with api.souk.pool.connection() as connection:
        left = await (await connection.execute(FORGOTTEN)).fetchone()
    assert left == (0,)


def asking(api: Api, someone: Someone) -> Ask:
    id = uuid4()
    person = PersonId(UUID(someone.person["id"]))
    return Ask(person, api.souk.clock.now(), id, id.bytes * 2, "", api.app.state.souk.dispatch)


async def test_one_attaches_ones_own_files_each_once(api: Api, mona: Someone, omar: Someone) -> None:
    stored = await uploaded(mona, PDF)
    id = UUID(stored["id"])
    (attachment,) = await attachments(asking(api, mona), [id])
    assert (attachment.file, attachment.sha256, attachment.bytes) == (id, stored["sha256"], len(PDF))
    with pytest.raises(TooManyFiles):
        await attachments(asking(api, mona), [id, id])
    with pytest.raises(NoSuchFile):
        await attachments(asking(api, omar), [id])
    with pytest.raises(NoSuchFile):
        await attachments(asking(api, mona), [uuid4()])
