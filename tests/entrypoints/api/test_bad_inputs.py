"""What arrives broken, hostile or by mistake: refused by name, nothing half done, never a 5xx."""

import json
from typing import Any

import pytest

from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body

JSON = {"content_type": "application/json"}


def with_raw(name: str, raw: str) -> bytes:
    """A task's body with one field in raw JSON."""
    body = {key: value for key, value in task_body().items() if key != name}
    return (json.dumps(body)[:-1] + f', "{name}": {raw}}}').encode()


def deep(levels: int) -> bytes:
    return b'{"title":' + b"[" * levels + b"]" * levels + b"}"


RAW = {
    "NUL byte": (json.dumps(task_body()).encode().replace(b"shop", b"sh\0op"), 400),
    "invalid UTF-8": (json.dumps(task_body()).encode().replace(b"shop", b"sh\xffop"), 400),
    "UTF-16": (json.dumps(task_body()).encode("utf-16"), 400),
    "byte order mark": (b"\xef\xbb\xbf" + json.dumps(task_body()).encode(), 400),
    "lone surrogate in a value": (with_raw("title", '"shop \\ud800 front"'), 400),
    "lone surrogate in a key": (b'{"\\ud800": 1}', 400),
    "5,000 digits": (with_raw("budget", '{"minor":' + "9" * 5_000 + ',"currency":"EGP"}'), 400),
    "NaN": (with_raw("budget", '{"minor":NaN,"currency":"EGP"}'), 400),
    "Infinity": (with_raw("budget", '{"minor":Infinity,"currency":"EGP"}'), 400),
    "1e999": (with_raw("budget", '{"minor":1e999,"currency":"EGP"}'), 422),
    "1e3": (with_raw("budget", '{"minor":1e3,"currency":"EGP"}'), 422),
    "1.0": (with_raw("budget", '{"minor":1.0,"currency":"EGP"}'), 422),
    "-0": (with_raw("budget", '{"minor":-0,"currency":"EGP"}'), 422),
    "duplicate key": (with_raw("budget", '{"minor":5,"minor":-5,"currency":"EGP"}'), 400),
    "same key twice": (json.dumps(task_body())[:-1].encode() + b',"title":"Another title"}', 400),
    "40 levels": (deep(40), 400),
    "1,000 levels": (deep(1_000), 400),
    "30,000 levels": (deep(30_000), 400),
    "30,000 levels unclosed": (b"[" * 30_000, 400),
    "1,001 items": (with_raw("skills", json.dumps(["python"] * 1_001)), 400),
    "empty": (b"", 400),
    "null": (b"null", 422),
    "list": (b"[]", 422),
    "text": (b'"x"', 422),
    "trailing garbage": (json.dumps(task_body()).encode() + b"}", 400),
    "two documents": (b"{}{}", 400),
    "single quotes": (b"{'a': 1}", 400),
    "a comment": (b"{/**/}", 400),
}


@pytest.mark.parametrize(("raw", "status"), RAW.values(), ids=RAW.keys())
async def test_what_is_not_the_json_we_take(mona: Someone, raw: bytes, status: int) -> None:
    answer = await mona.http.post("/v1/tasks", content=raw, headers={"content-type": "application/json"})
    assert answer.status_code == status, answer.text
    is_problem(answer)


def is_problem(answer: Any) -> None:
    problem = answer.json()
    assert answer.headers["content-type"] == "application/problem+json"
    assert problem["status"] == answer.status_code
    assert set(problem) - {"errors"} == {"type", "title", "status", "code", "detail", "request_id"}
    assert problem["request_id"] == answer.headers["x-request-id"]


VALUES: list[tuple[str, Any, int]] = [
    ("title", "sh\u0000op front", 422),
    ("title", "shop\u0007 front", 422),
    ("title", "shop\nfront", 422),
    ("title", "shop front \u202egnp.exe", 422),
    ("title", "", 422),
    ("title", "    a    ", 422),
    ("title", "x" * 101, 422),
    ("title", "e\u0301" * 10_000, 422),
    ("title", 7, 422),
    ("title", None, 422),
    ("title", ["Build a shop front"], 422),
    ("title", "'; DROP TABLE log.events; --", 201),
    ("title", "<script>alert(1)</script>", 201),
    ("title", "=HYPERLINK(1)", 201),
    ("description", "sh\u0000op front and forty lamps", 422),
    ("description", "x" * 5_001, 422),
    ("description", "\U0001f600" * 5_000, 201),
    ("description", "Two lines\n\tand a tab, with \u202eoverrides\u202c in it", 201),
    ("budget", {"minor": 0, "currency": "EGP"}, 422),
    ("budget", {"minor": -1, "currency": "EGP"}, 422),
    ("budget", {"minor": True, "currency": "EGP"}, 422),
    ("budget", {"minor": "7", "currency": "EGP"}, 422),
    ("budget", {"minor": " 7 ", "currency": "EGP"}, 422),
    ("budget", {"minor": "1_000", "currency": "EGP"}, 422),
    ("budget", {"minor": "nan", "currency": "EGP"}, 422),
    ("budget", {"minor": "١٢٣", "currency": "EGP"}, 422),
    ("budget", {"minor": 1.5, "currency": "EGP"}, 422),
    ("budget", {"minor": 2**31, "currency": "EGP"}, 201),
    ("budget", {"minor": 2**63, "currency": "EGP"}, 422),
    ("budget", {"minor": 10**11 + 1, "currency": "EGP"}, 422),
    ("budget", {"minor": 5, "currency": "XXX"}, 422),
    ("budget", {"minor": 5, "currency": "egp"}, 422),
    ("budget", {"minor": 5}, 422),
    ("budget", {"minor": 5, "currency": "EGP", "rate": 1}, 422),
    ("budget", 5, 422),
    ("deadline", "2090-01-31T12:00:00", 422),
    ("deadline", "2090-01-31", 422),
    ("deadline", "0000-01-01T00:00:00Z", 422),
    ("deadline", "2090-02-30T12:00:00Z", 422),
    ("deadline", "2090-01-31T12:00:60Z", 422),
    ("deadline", "2090-01-31T25:00:00Z", 422),
    ("deadline", "9999-12-31T23:59:59-14:00", 422),
    ("deadline", "0001-01-01T00:00:00+14:00", 422),
    ("deadline", "2001-01-31T12:00:00Z", 422),
    ("deadline", 1_700_000_000, 422),
    ("deadline", -1, 422),
    ("deadline", "1700000000", 422),
    ("deadline", "tomorrow", 422),
    ("skills", ["python"] * 11, 422),
    ("skills", ["telepathy"], 422),
    ("skills", "python", 422),
    ("skills", [None], 422),
    ("category", "everything", 422),
    ("kind", "physical", 422),
    ("is_admin", True, 422),
    ("__proto__", {"admin": True}, 422),
]


@pytest.mark.parametrize(("field", "value", "status"), VALUES)
async def test_one_wrong_value(mona: Someone, field: str, value: Any, status: int) -> None:
    answer = await mona.post("/v1/tasks", task_body(**{field: value}))
    assert answer.status_code == status, answer.text
    if status == 422:
        is_problem(answer)
        named = [error["pointer"].split("/")[1] for error in answer.json().get("errors", [])]
        assert field in named or answer.json()["code"] != "invalid_request"


async def test_a_refusal_names_the_place_and_never_repeats_the_value(visitor: Someone) -> None:
    secret = "hunter2-is-my-password"
    answer = await visitor.post("/v1/auth/login", {"login": "mona", "password": {"x": secret}})
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == ["/password"]
    assert secret not in answer.text


async def test_overrides_are_dropped_from_long_texts(mona: Someone) -> None:
    description = "Two lines\r\n\tand a tab, with \u202eoverrides\u202c in it"
    answer = await mona.put("/v1/me/profile", {"name": "Mona", "bio": description, "city": "Cairo"})
    assert answer.status_code == 200
    assert (await mona.get("/v1/me")).json()["bio"] == "Two lines\n\tand a tab, with overrides in it"


@pytest.mark.parametrize(
    "kind",
    [
        None,
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "application/json; charset=utf-16",
    ],
)
async def test_other_media_types_are_not_read(mona: Someone, kind: str | None) -> None:
    headers = {"content-type": kind} if kind else {}
    answer = await mona.http.post("/v1/tasks", content=json.dumps(task_body()), headers=headers)
    assert answer.status_code == 415
    is_problem(answer)


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "identity, gzip"])
async def test_a_compressed_body_is_not_unpacked(mona: Someone, encoding: str) -> None:
    answer = await mona.post("/v1/tasks", task_body(), content_encoding=encoding)
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_encoding")


async def test_a_body_too_large_is_refused_by_its_announced_length(mona: Someone) -> None:
    answer = await mona.post("/v1/tasks", task_body(description="x" * 70_000))
    assert (answer.status_code, answer.json()["code"]) == (413, "body_too_large")


async def test_an_endless_body_is_cut_off_while_it_arrives(mona: Someone) -> None:
    sent = 0

    async def endless() -> Any:
        nonlocal sent
        for _ in range(1_000):
            sent += 1
            yield b" " * 1_024

    answer = await mona.http.post(
        "/v1/tasks", content=endless(), headers={"content-type": "application/json"}
    )
    assert answer.status_code == 413
    assert sent < 100


STRANGE_IDS = [
    "1",
    "null",
    "00000000-0000-0000-0000-00000000000",
    "{0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10}",
    "urn:uuid:0b9c6f0e-3d0a-4f5e-9b1d-2c7a8e4f6a10",
    "0B9C6F0E-3D0A-4F5E-9B1D-2C7A8E4F6A10",
    "0b9c6f0e3d0a4f5e9b1d2c7a8e4f6a10",
    "%00",
    "%ff",
    "..%2f..%2fetc%2fpasswd",
    "%252e%252e",
    "x" * 4_000,
    "7f1e0714-6882-4dba-bc97-f3d0465d2be1",  # nobody's
]


@pytest.mark.parametrize("strange", STRANGE_IDS)
@pytest.mark.parametrize("path", ["/v1/tasks/{}", "/v1/contracts/{}", "/v1/conversations/{}/messages"])
async def test_an_id_that_is_none_of_ours_is_not_found(mona: Someone, path: str, strange: str) -> None:
    answer = await mona.get(path.format(strange))
    assert answer.status_code == 404
    is_problem(answer)


@pytest.mark.parametrize("strange", STRANGE_IDS)
async def test_nor_is_it_for_commands(mona: Someone, strange: str) -> None:
    applied = await mona.post(f"/v1/tasks/{strange}/applications", application_body())
    sent = await mona.post(f"/v1/conversations/{strange}/messages", {"text": "Hello?"})
    paid = await mona.post(f"/v1/contracts/{strange}/payment", {"method": "card_ok"}, idempotency_key="k")
    assert {applied.status_code, sent.status_code, paid.status_code} == {404}


@pytest.mark.parametrize("username", ["x", "Mona Adel", "%00", "%ff", "a" * 31, "nobody_at_all", "mona'--"])
async def test_nobody_has_such_a_name(visitor: Someone, username: str) -> None:
    answer = await visitor.get(f"/v1/users/{username}")
    assert answer.status_code == 404
    is_problem(answer)


QUERIES = [
    "limit=0",
    "limit=-1",
    "limit=101",
    "limit=1000000000000",
    "limit=1" + "0" * 30,
    "limit=1.0",
    "limit=%2B1",
    "limit=1_0",
    "limit=%D9%A1",
    "limit=ten",
    "limit=",
    "limit=1&limit=2",
    "limti=1",
    "q=%00",
    "q=" + "x" * 101,
    "after=",
    "after=x",
    "after=WyJuZXdlc3QiXQ",
    "after=%00",
    "after=" + "A" * 401,
    "sort=cheapest",
    "category=everything",
    "kind=digital&kind=physical",
    "currency=egp",
    "min_budget=-1",
    "min_budget=9" + "9" * 30,
    "max_budget=1.5",
    "city=%00",
    "skill=%00",
    "is_admin=true",
]


@pytest.mark.parametrize("query", QUERIES)
async def test_a_query_that_means_nothing_is_refused(visitor: Someone, query: str) -> None:
    answer = await visitor.get(f"/v1/tasks?{query}")
    assert answer.status_code == 422, answer.text
    is_problem(answer)


@pytest.mark.parametrize("query", ["q=%ff", "q=%ed%a0%80", "city=%c3%28"])
async def test_a_query_that_is_not_utf_8_is_refused(visitor: Someone, query: str) -> None:
    answer = await visitor.get(f"/v1/tasks?{query}")
    assert answer.status_code == 400
    is_problem(answer)


@pytest.mark.parametrize(
    "q",
    ["%27%20OR%201=1", "%25%25", "&quot;", "((((", "a%20%26%20|%20!", "%22open", "-", "%F0%9F%92%A1"],
)
async def test_any_words_can_be_searched_for(visitor: Someone, q: str) -> None:
    assert (await visitor.get(f"/v1/tasks?q={q}")).status_code in (200, 422)


@pytest.mark.parametrize("position", ["-1", "x", "1.5", "9" * 30, "", "0x10"])
async def test_a_position_is_a_number(visitor: Someone, position: str) -> None:
    assert (await visitor.get("/v1/statistics", souk_position=position)).status_code == 422


async def test_a_cursor_of_another_list_is_refused(mona: Someone) -> None:
    for _ in range(2):
        assert (await mona.post("/v1/tasks", task_body())).status_code == 201
    cursor = "eyJhIjoxfQ"
    for path in ("/v1/me/tasks", "/v1/me/applications", "/v1/notifications", "/v1/wallet/lines", "/v1/tasks"):
        answer = await mona.get(f"{path}?after={cursor}")
        assert (answer.status_code, answer.json()["code"]) == (422, "bad_cursor"), path


async def test_nothing_that_was_refused_reached_the_log(api: Api, mona: Someone) -> None:
    before = await api.souk.log.head()
    for raw, status in RAW.values():
        await mona.http.post("/v1/tasks", content=raw, headers={"content-type": "application/json"})
        assert status >= 400
    for field, value, status in VALUES:
        if status == 422:
            await mona.post("/v1/tasks", task_body(**{field: value}))
    assert await api.souk.log.head() == before
