"""The picture of a person: drawn small, seen by everybody, gone when it is taken away."""

from io import BytesIO

import httpx
import pytest
from PIL import Image

from domain.avatar import AvatarSet
from tests.entrypoints.api.conftest import PASSWORD, Api, Someone


def portrait(colour: str, size: tuple[int, int] = (600, 400), format: str = "JPEG") -> bytes:
    out = BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "Giza, second floor"
    Image.new("RGB", size, colour).save(out, format, exif=exif)
    return out.getvalue()


async def shows(someone: Someone, picture: bytes, **headers: str) -> httpx.Response:
    spelt = {name.replace("_", "-"): value for name, value in headers.items()}
    kind = {"content-type": "image/jpeg"}
    return await someone.http.put("/v1/me/avatar", content=picture, headers=kind | spelt)


async def seen(someone: Someone, username: str, position: int) -> str | None:
    answer = await someone.get(f"/v1/users/{username}", souk_position=str(position))
    avatar: str | None = answer.json()["avatar"]
    return avatar


async def test_a_picture_becomes_a_small_square_without_its_secrets(mona: Someone, visitor: Someone) -> None:
    answer = await shows(mona, portrait("teal"))
    assert answer.status_code == 200, answer.text
    id, position = answer.json()["id"], answer.json()["position"]
    assert await seen(visitor, mona.person["username"], position) == id
    assert (await mona.get("/v1/me")).json()["avatar"] == id
    file = await visitor.get(f"/v1/files/{id}")
    assert (file.headers["content-type"], file.headers["content-disposition"][:6]) == ("image/webp", "inline")
    assert "immutable" in file.headers["cache-control"]
    assert b"Giza" not in file.content
    with Image.open(BytesIO(file.content)) as kept:
        assert kept.size == (256, 256)


async def test_it_stands_wherever_the_person_is_named(mona: Someone, visitor: Someone) -> None:
    answer = await shows(mona, portrait("olive"))
    id, position = answer.json()["id"], str(answer.json()["position"])
    found = await visitor.get("/v1/users?sort=newest&limit=100", souk_position=position)
    assert id in {card["avatar"] for card in found.json()["items"]}


async def test_the_one_before_and_the_one_removed_are_read_by_nobody_else(
    mona: Someone, omar: Someone, visitor: Someone
) -> None:
    first = (await shows(mona, portrait("red"))).json()["id"]
    second = (await shows(mona, portrait("blue"))).json()
    assert await seen(visitor, mona.person["username"], second["position"]) == second["id"]
    later = {"souk_position": str(second["position"])}
    assert (await omar.get(f"/v1/files/{first}", **later)).status_code == 404
    assert (await visitor.get(f"/v1/files/{second['id']}", **later)).status_code == 200
    removed = (await mona.ask("DELETE", "/v1/me/avatar")).json()["position"]
    assert await seen(visitor, mona.person["username"], removed) is None
    answer = await visitor.get(f"/v1/files/{second['id']}", souk_position=str(removed))
    assert answer.status_code == 404


async def test_asking_again_with_the_key_is_the_same_picture(api: Api, mona: Someone) -> None:
    head = await api.souk.log.head()
    first, again = [await shows(mona, portrait("pink"), idempotency_key="face") for _ in range(2)]
    assert again.json() == first.json()
    assert again.headers["idempotency-replayed"] == "true"
    other = await shows(mona, portrait("grey"), idempotency_key="face")
    assert (other.status_code, other.json()["code"]) == (422, "key_reused")
    events = await api.souk.log.read(head, 100)
    assert [type(each.event) for each in events].count(AvatarSet) == 1


@pytest.mark.parametrize(
    "picture",
    [
        b"%PDF-1.7 not a face",
        b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        portrait("red")[:200],
        portrait("red", (6_000, 5_000), "PNG"),
    ],
    ids=["pdf", "svg", "broken", "too many pixels"],
)
async def test_what_is_no_picture_is_refused(mona: Someone, picture: bytes) -> None:
    headers = {"content-type": "application/octet-stream"}
    answer = await mona.http.put("/v1/me/avatar", content=picture, headers=headers)
    assert answer.status_code in (415, 422), answer.text
    assert answer.json()["code"] in ("file_type_refused", "picture_too_large")


async def test_it_goes_with_the_account(api: Api, visitor: Someone) -> None:
    async with api.member() as someone:
        id = (await shows(someone, portrait("gold"))).json()["id"]
        gone = await someone.ask("DELETE", "/v1/me", {"password": PASSWORD})
        assert gone.status_code == 200, gone.text
        position = gone.headers["souk-position"]
    assert (await visitor.get(f"/v1/files/{id}", souk_position=position)).status_code == 404
