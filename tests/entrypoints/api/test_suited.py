"""Freelancers for a task: listed for its client, with reasons that add up."""

from uuid import uuid4

from tests.entrypoints.api.conftest import Api, Someone, application_body, task_body

LAMPS = {"title": "A shop for lamps", "skills": ["react", "typescript"], "category": "web"}


async def task_of(someone: Someone) -> str:
    id: str = (await someone.post("/v1/tasks", task_body(**LAMPS))).json()["id"]
    return id


async def skilled(someone: Someone, *skills: str) -> str:
    answer = await someone.put("/v1/me/skills", {"skills": list(skills)})
    return str(answer.json()["position"])


async def test_who_suits_a_task_is_listed_with_reasons_that_add_up(
    api: Api, mona: Someone, omar: Someone
) -> None:
    id = await task_of(mona)
    async with api.member("freelancer") as other, api.member("client") as hiring:
        await skilled(other, "react")
        await skilled(hiring, "react", "typescript")
        position = await skilled(omar, "react", "typescript")
        found = await mona.get(f"/v1/tasks/{id}/freelancers?limit=100", souk_position=position)
        assert found.status_code == 200, found.text
        items = {each["username"]: each for each in found.json()["items"]}
        best, half = items[omar.person["username"]], items[other.person["username"]]
        assert {reason["kind"]: reason["points"] for reason in best["reasons"]} == {
            "skills": 50,
            "category": 20,
            "remote": 5,
            "available": 5,
        }
        assert half["score"] == best["score"] - 25
        assert hiring.person["username"] not in items
        assert mona.person["username"] not in items
    for each in items.values():
        assert each["score"] == sum(reason["points"] for reason in each["reasons"])
    scores = [each["score"] for each in found.json()["items"]]
    assert scores == sorted(scores, reverse=True)


async def test_the_list_goes_on_where_its_page_ends(mona: Someone, omar: Someone, api: Api) -> None:
    id = await task_of(mona)
    async with api.member("freelancer") as other:
        await skilled(omar, "react")
        position = await skilled(other, "react")
        whole = await mona.get(f"/v1/tasks/{id}/freelancers?limit=100", souk_position=position)
        names, after = [], ""
        while True:
            page = (await mona.get(f"/v1/tasks/{id}/freelancers?limit=1{after}")).json()
            names += [each["username"] for each in page["items"]]
            if page["next"] is None:
                break
            after = f"&after={page['next']}"
    assert names == [each["username"] for each in whole.json()["items"]]


async def test_who_applied_or_is_unavailable_is_not_suggested(mona: Someone, omar: Someone, api: Api) -> None:
    id = await task_of(mona)
    async with api.member("freelancer") as away:
        await skilled(away, "react")
        await skilled(omar, "react")
        await omar.post(f"/v1/tasks/{id}/applications", application_body())
        body = {"name": "Away", "bio": "", "city": "", "availability": "unavailable"}
        position = str((await away.put("/v1/me/profile", body)).json()["position"])
        found = await mona.get(f"/v1/tasks/{id}/freelancers?limit=100", souk_position=position)
        names = {each["username"] for each in found.json()["items"]}
        assert not names & {omar.person["username"], away.person["username"]}


async def test_who_was_invited_is_not_suggested_again_whatever_the_answer(
    mona: Someone, omar: Someone, api: Api
) -> None:
    id, other_task = await task_of(mona), await task_of(mona)
    async with api.member("freelancer") as sara:
        await skilled(omar, "react")
        await skilled(sara, "react")
        for each in (omar, sara):
            invited = {"freelancer": each.person["id"], "note": ""}
            assert (await mona.post(f"/v1/tasks/{id}/invitations", invited)).status_code in (200, 201)
        answer = await sara.post(f"/v1/tasks/{id}/invitations/decline", {"reason": ""})
        position, both = str(answer.json()["position"]), {each.person["username"] for each in (omar, sara)}
        for task, suggested in ((id, set[str]()), (other_task, both)):
            found = await mona.get(f"/v1/tasks/{task}/freelancers?limit=100", souk_position=position)
            assert {each["username"] for each in found.json()["items"]} & both == suggested


async def test_the_list_is_for_the_client_of_the_task_alone(mona: Someone, omar: Someone) -> None:
    answer = await mona.post("/v1/tasks", task_body())
    id, position = answer.json()["id"], str(answer.json()["position"])
    for asked in (id, uuid4()):
        answer = await omar.get(f"/v1/tasks/{asked}/freelancers", souk_position=position)
        assert (answer.status_code, answer.json()["code"]) == (404, "no_such_task")
    answer = await mona.get(f"/v1/tasks/{id}/freelancers?after=nonsense", souk_position=position)
    assert answer.status_code == 422 or answer.json()["code"] == "bad_cursor"
