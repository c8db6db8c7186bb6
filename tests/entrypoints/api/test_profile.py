"""One's own profile, and the directory that it is found in."""

from typing import Any

import pytest

from tests.entrypoints.api.conftest import Api, Someone

PROFILE: dict[str, Any] = {
    "name": "Mona Adel",
    "bio": "I make forty lamps a year.",
    "city": "Cairo",
    "languages": [{"language": "ar", "fluency": "native"}],
    "hourly_rate": {"minor": 30_000, "currency": "EGP"},
    "availability": "limited",
}
SKILLS = {"skills": ["python"], "experience": [{"skill": "python", "level": "expert", "years": 7}]}


async def test_a_profile_is_seen_as_it_was_written(mona: Someone, visitor: Someone) -> None:
    await mona.put("/v1/me/profile", PROFILE)
    position = (await mona.put("/v1/me/skills", SKILLS)).json()["position"]
    user = await visitor.get(f"/v1/users/{mona.person['username']}", souk_position=str(position))
    me = (await mona.get("/v1/me")).json()
    for view in (user.json(), me):
        assert PROFILE.items() <= view.items()
        assert SKILLS.items() <= view.items()
    assert user.json()["verified"] is False
    assert user.json()["facts"] == {"posted": 0, "hired": 0, "completed": 0, "done": 0, "hire_rate": None}


async def test_a_username_moves_and_links_follow(api: Api, mona: Someone, omar: Someone) -> None:
    old = mona.person["username"]
    new = f"{old}_k"
    moved = await mona.put("/v1/me/username", {"username": new})
    assert moved.status_code == 200
    position = str(moved.json()["position"])
    led = await omar.get(f"/v1/users/{old}", souk_position=position)
    assert (led.status_code, led.headers["location"]) == (308, f"/v1/users/{new}")
    assert (await omar.get(f"/v1/users/{new}", souk_position=position)).json()["id"] == mona.person["id"]
    me = (await mona.get("/v1/me")).json()
    assert (me["username"], me["former_username"]) == (new, old)
    assert me["username_free_at"] is not None
    for wish, code in ((old, "username_taken"), (new, "username_taken"), ("No", "invalid_username")):
        answer = await omar.put("/v1/me/username", {"username": wish})
        assert answer.json()["code"] == code
    again = await mona.put("/v1/me/username", {"username": old})
    assert (again.status_code, again.json()["code"]) == (409, "username_changed_lately")


async def test_steps_follow_from_the_profile(api: Api) -> None:
    async with api.member("freelancer") as someone:
        steps = (await someone.get("/v1/me/onboarding")).json()
        assert (steps["complete"], steps["finished"]) == (0, False)
        assert not any(step["done"] for step in steps["steps"])
        await someone.put("/v1/me/profile", PROFILE)
        await someone.post("/v1/me/onboarding")
        steps = (await someone.get("/v1/me/onboarding")).json()
        assert (steps["complete"], steps["finished"]) == (57, True)
        left = [step["step"] for step in steps["steps"] if not step["done"]]
        assert left == ["picture", "skills", "preferences"]


async def test_people_are_found_by_kind_city_and_words(api: Api, mona: Someone, visitor: Someone) -> None:
    async with api.member("client") as other:
        city = f"City of {mona.person['username']}"
        about = {"name": "N", "bio": "I restore wooden boats.", "city": city}
        await other.put("/v1/me/profile", about)
        position = str((await mona.put("/v1/me/profile", PROFILE | {"city": city})).json()["position"])

        async def found(**filters: str) -> set[str]:
            query = "&".join(f"{name}={value}" for name, value in filters.items())
            answer = await visitor.get(f"/v1/users?city={city}&{query}", souk_position=position)
            return {item["username"] for item in answer.json()["items"]}

        both = {mona.person["username"], other.person["username"]}
        assert await found() == both
        assert await found(role="client") == both
        assert await found(role="freelancer") == both - {other.person["username"]}
        assert await found(q="boats") == {other.person["username"]}
        assert await found(availability="limited", max_rate="30000") == {mona.person["username"]}
        assert await found(verified="true") == set()
        assert await found(min_rate="30001") == set()


@pytest.mark.parametrize(
    "query", ["role=operator", "min_rate=-1", "category=none", "sort=best", "verified=maybe", "after=x"]
)
async def test_a_filter_that_makes_no_sense_is_refused(visitor: Someone, query: str) -> None:
    assert (await visitor.get(f"/v1/users?{query}")).status_code == 422


@pytest.mark.parametrize(
    ("path", "change", "code"),
    [
        ("profile", {"languages": [{"language": "xx", "fluency": "native"}]}, "invalid_request"),
        ("profile", {"languages": PROFILE["languages"] * 2}, "too_many_languages"),
        ("profile", {"hourly_rate": {"minor": 0, "currency": "EGP"}}, "invalid_request"),
        ("profile", {"availability": "soon"}, "invalid_request"),
        ("skills", {"experience": SKILLS["experience"] * 2}, "invalid_experience"),
        ("skills", {"experience": [{"skill": "sql", "level": "expert", "years": 1}]}, "invalid_experience"),
        ("skills", {"experience": [{"skill": "python", "level": "expert", "years": 61}]}, "invalid_request"),
    ],
)
async def test_what_makes_no_sense_changes_nothing(
    mona: Someone, path: str, change: dict[str, Any], code: str
) -> None:
    before = (await mona.get("/v1/me")).json()
    answer = await mona.put(f"/v1/me/{path}", (PROFILE if path == "profile" else SKILLS) | change)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert (await mona.get("/v1/me")).json() == before
