"""Every page there is opens, for visitors and for people of both roles, on a wide and a narrow screen."""

import pytest

from tests.e2e.conftest import Company, Person
from tests.e2e.pages import PAGES
from tests.e2e.test_journey import post_task

PUBLIC = tuple(path for path in PAGES["visitor"] if "$" not in path)
OWN = (
    "/dashboard",
    "/my-tasks",
    "/my-applications",
    "/messages",
    "/notifications",
    "/recommendations",
    "/wallet",
    "/profile",
    "/onboarding",
    "/recommendations/freelancers",
    "/profile?tab=skills",
    "/profile?tab=preferences",
    "/profile?tab=statistics",
    "/profile?tab=account",
    "/portfolio",
    "/my-offers",
    "/saved-tasks",
    "/notifications/preferences",
    "/offers/create",
    "/profile/security",
    "/restrictions",
    "/your-data",
    "/tasks/create",
)


@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_opens_for_whom_it_is_for(people: Company, width: int) -> None:
    visitor, owner = people.join(f"Visitor{width}"), people.join(f"Owner{width}")
    for person in (visitor, owner):
        person.page.set_viewport_size({"width": width, "height": 800})
    open_all(visitor, *PUBLIC)
    owner.register("I need work done")
    task = post_task(owner, f"A task for screens of {width}").removeprefix(owner.souk.address)
    open_all(owner, *OWN, task, f"{task}/edit", f"/users/{owner.username}")
    open_all(visitor, task, f"/users/{owner.username}")


def open_all(person: Person, *paths: str) -> None:
    for path in paths:
        person.visit(path)
        wide = person.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wide <= 0, f"{path} is {wide} px wider than the screen"
