"""What people show and offer: works with pictures, services at a price."""

import struct
import zlib
from typing import Any
from uuid import uuid4

import pytest

from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body

WORK: dict[str, Any] = {
    "title": "Lamps",
    "description": "Forty.",
    "link": "https://example.com",
    "pictures": [],
}
OFFER: dict[str, Any] = {
    "title": "A lamp by hand",
    "description": "One lamp of forty, made by hand.",
    "category": "design",
    "price": {"minor": 100_000, "currency": "EGP"},
    "days": 7,
}


def png() -> bytes:
    """One grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0\x7f")) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


async def picture(someone: Someone) -> str:
    answer = await someone.http.post(
        "/v1/files?name=lamp.png", content=png(), headers={"content-type": "image/png"}
    )
    assert answer.status_code == 201, answer.text
    id: str = answer.json()["id"]
    return id


async def test_a_work_is_shown_to_everybody_with_its_picture(mona: Someone, visitor: Someone) -> None:
    shown = await picture(mona)
    added = await mona.post("/v1/me/portfolio", WORK | {"pictures": [shown]})
    assert added.status_code == 201
    id, position = added.json()["id"], str(added.json()["position"])
    path = f"/v1/users/{mona.person['username']}/portfolio"
    (work,) = (await visitor.get(path, souk_position=position)).json()["items"]
    assert work == WORK | {"id": id, "pictures": [shown]}
    assert (await visitor.get(f"/v1/files/{shown}")).status_code == 200
    edited = await mona.put(f"/v1/me/portfolio/{id}", WORK | {"title": "Forty lamps"})
    position = str(edited.json()["position"])
    assert (await mona.get(f"/v1/me/portfolio/{id}", souk_position=position)).json()["title"] == "Forty lamps"
    gone = await mona.ask("DELETE", f"/v1/me/portfolio/{id}")
    position = str(gone.json()["position"])
    assert (await visitor.get(path, souk_position=position)).json() == {"items": []}
    assert (await mona.get(f"/v1/me/portfolio/{id}", souk_position=position)).status_code == 404


async def test_a_picture_is_seen_by_all_only_while_it_is_shown(mona: Someone, visitor: Someone) -> None:
    first, second, other = [await picture(mona) for _ in range(3)]
    works = [(await mona.post("/v1/me/portfolio", WORK | {"pictures": [first, second]})).json()["id"]]
    works.append((await mona.post("/v1/me/portfolio", WORK | {"pictures": [second, other]})).json()["id"])

    async def readable(position: str) -> list[int]:
        told = [
            await visitor.get(f"/v1/files/{each}", souk_position=position) for each in (first, second, other)
        ]
        return [answer.status_code for answer in told]

    edited = await mona.put(f"/v1/me/portfolio/{works[0]}", WORK | {"pictures": [second]})
    assert await readable(str(edited.json()["position"])) == [404, 200, 200]
    gone = await mona.ask("DELETE", f"/v1/me/portfolio/{works[1]}")
    assert await readable(str(gone.json()["position"])) == [404, 200, 404]
    assert (await mona.get(f"/v1/files/{first}")).status_code == 200


async def test_a_file_taken_off_a_task_is_not_read_by_strangers_any_more(
    mona: Someone, visitor: Someone
) -> None:
    file = await picture(mona)
    posted = (await mona.post("/v1/tasks", task_body(files=[file]))).json()
    first = await visitor.get(f"/v1/files/{file}", souk_position=str(posted["position"]))
    assert first.status_code == 200
    edited = (await mona.put(f"/v1/tasks/{posted['id']}", task_body())).json()
    gone = await visitor.get(f"/v1/files/{file}", souk_position=str(edited["position"]))
    assert gone.status_code == 404


async def test_nor_by_those_who_applied_while_it_was_there(mona: Someone, omar: Someone) -> None:
    file, posted = await picture(mona), (await mona.post("/v1/tasks", task_body())).json()
    path = f"/v1/tasks/{posted['id']}"
    await omar.post(f"{path}/applications", application_body())
    for files, seen in (([file], 200), ([], 404)):
        edited = (await mona.put(path, task_body(files=files))).json()
        answer = await omar.get(f"/v1/files/{file}", souk_position=str(edited["position"]))
        assert answer.status_code == seen
    assert (await mona.get(f"/v1/files/{file}")).status_code == 200


async def test_the_files_and_works_of_others_are_not_there(mona: Someone, omar: Someone) -> None:
    theirs = await picture(mona)
    answer = await omar.post("/v1/me/portfolio", WORK | {"pictures": [theirs]})
    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_file")
    work = (await mona.post("/v1/me/portfolio", WORK)).json()["id"]
    answer = await omar.put(f"/v1/me/portfolio/{work}", WORK)
    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_work")
    tried = await omar.ask("DELETE", f"/v1/me/portfolio/{work}")
    position = str(tried.json()["position"])
    assert (await mona.get(f"/v1/me/portfolio/{work}", souk_position=position)).status_code == 200


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": ""}, "invalid_request"),
        ({"link": "javascript:alert(1)"}, "bad_link"),
        ({"pictures": [str(uuid4()) for _ in range(7)]}, "invalid_request"),
    ],
)
async def test_a_work_that_makes_no_sense_is_refused(
    mona: Someone, change: dict[str, Any], code: str
) -> None:
    answer = await mona.post("/v1/me/portfolio", WORK | change)
    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def test_an_offer_is_found_while_it_is_open(mona: Someone, visitor: Someone) -> None:
    published = await mona.post("/v1/offers", OFFER)
    assert published.status_code == 201
    id, name = published.json()["id"], mona.person["username"]
    edited = await mona.put(f"/v1/offers/{id}", OFFER | {"title": "Two lamps by hand"})
    position = str(edited.json()["position"])

    async def found(query: str) -> list[str]:
        answer = await visitor.get(f"/v1/offers?username={name}&{query}", souk_position=position)
        return [item["id"] for item in answer.json()["items"]]

    assert (await visitor.get(f"/v1/offers/{id}", souk_position=position)).json()["title"] == (
        "Two lamps by hand"
    )
    assert await found("q=two+lamps") == [id]
    assert await found("category=design&currency=EGP&max_price=100000") == [id]
    assert await found("max_price=99999") == []
    assert await found("category=web") == []
    position = str((await mona.ask("DELETE", f"/v1/offers/{id}")).json()["position"])
    assert await found("q=") == []
    answer = await visitor.get(f"/v1/offers/{id}", souk_position=position)
    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_offer")


async def test_the_offers_of_others_are_not_ones_own(mona: Someone, omar: Someone) -> None:
    id = (await mona.post("/v1/offers", OFFER)).json()["id"]
    for answer in (await omar.put(f"/v1/offers/{id}", OFFER), await omar.ask("DELETE", f"/v1/offers/{id}")):
        assert (answer.status_code, answer.json()["code"]) == (404, "no_such_offer")


async def test_offers_of_nobody_are_not_found(api: Api, visitor: Someone) -> None:
    answer = await visitor.get("/v1/offers?username=nobody_here")
    assert (answer.status_code, answer.json()["code"]) == (404, "no_such_account")
