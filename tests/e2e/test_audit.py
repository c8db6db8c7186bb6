"""What whoever audits does in the browser, up to finding the one event that a superuser has changed."""

import re
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from adapters.postgres.server import Server
from tests.adapters.transparency.sealing import Superuser
from tests.e2e.conftest import Person
from tests.e2e.staff import PASSWORD, appoint_by_name
from tests.e2e.test_journey import POST, post_task
from tests.installation import Installation

TITLE = "A sign for the new bakery"


def sign_in(person: Person, code: str) -> None:
    page = person.page
    page.goto("/login?next=%2Faudit")
    page.get_by_role("textbox", name="E-mail or username").fill(person.username)
    page.get_by_role("textbox", name="Password").fill(PASSWORD)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    page.get_by_role("button", name="Use a recovery code").click()
    page.get_by_role("main").get_by_role("textbox").fill(code)
    page.get_by_role("main").get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("heading", name="Event explorer")).to_be_visible()


def verify(page: Page) -> None:
    page.get_by_role("link", name="Verify", exact=True).click()
    page.get_by_role("button", name="Verify the log").click()


def fits_a_phone_in_arabic(page: Page, *more: str) -> None:
    """Every page of an auditor's, and back to where she was."""
    where, wide = page.url, page.viewport_size
    page.set_viewport_size({"width": 360, "height": 800})
    page.evaluate("localStorage.setItem('souk.locale', 'ar')")
    for path in ("/audit", "/audit/rows", "/audit/models", "/audit/verify", *more):
        page.goto(path)
        expect(page.locator("html")).to_have_attribute("dir", "rtl")
        page.get_by_role("heading", level=1).wait_for()
        expect(page.get_by_role("status", name="جارٍ التحميل")).to_have_count(0)
        over = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert over <= 0, f"{path} is {over} px wider than the screen"
    page.evaluate("localStorage.setItem('souk.locale', 'en')")
    page.set_viewport_size(wide or {"width": 1280, "height": 900})
    page.goto(where)


@pytest.fixture
def own(tmp_path: Path) -> Installation:
    """An installation whose history may be changed."""
    return Installation(tmp_path, DEMO="0")


def test_an_auditor_finds_the_event_that_was_changed(chromium: Browser, own: Installation) -> None:
    with own:
        client, auditor = Person(chromium, own, "Dina"), Person(chromium, own, "Vera")
        client.register(POST)
        task = post_task(client, TITLE).rsplit("/", 1)[1]
        client.page.get_by_role("link", name="Edit").click()
        client.page.get_by_role("textbox", name="Budget").fill("2500")
        client.page.get_by_role("button", name="Save").click()
        expect(client.page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
        auditor.register(POST)
        auditor.context.clear_cookies()
        sign_in(auditor, appoint_by_name(auditor, "auditor")[0])
        page = auditor.page

        # The filters are in the address; the title is masked, and read only with a reason.
        page.get_by_role("textbox", name="Name").fill("task")
        page.get_by_role("button", name="Show").click()
        expect(page).to_have_url(f"{own.address}/audit?name=task")
        expect(page.get_by_role("row")).to_have_count(3)
        page.get_by_role("link", name="task.posted").click()
        position = int(page.url.rsplit("/", 1)[1])
        expect(page.get_by_role("main")).not_to_contain_text(TITLE)
        page.get_by_role("button", name="Reveal title").click()
        dialog = page.get_by_role("dialog")
        dialog.get_by_role("textbox", name="Reason").fill("The client says it was another one.")
        dialog.get_by_role("button", name="Record and reveal").click()
        expect(page.get_by_text(TITLE)).to_be_visible()

        # The event as shown is the signed one: worked out here, from its bytes.
        check = page.get_by_role("button", name="Check in this browser")
        check.click()
        expect(page.get_by_text("This event is in the signed log, exactly as shown.")).to_be_visible()

        # Its stream, step by step with the arrow keys, and what differs.
        page.get_by_role("link", name=f"task-{task}").click()
        slider = page.get_by_role("slider", name="As of")
        expect(slider).to_have_value("1")
        slider.press("ArrowRight")
        expect(slider).to_have_value("2")
        expect(page.get_by_role("region", name="State")).to_contain_text("task.edited")
        differences = page.get_by_role("list", name="Changed values")
        expect(differences).to_contain_text("200000")
        expect(differences).to_contain_text("250000")
        page.get_by_role("combobox", name="Compare with").select_option(label="before the first event")
        expect(page.get_by_role("region", name="From 0 to 2")).to_contain_text("posted")

        # Why the row of a read model is as it is.
        page.get_by_role("link", name="Explain a row").click()
        page.get_by_role("combobox", name="Read model").select_option(label="board")
        page.get_by_role("textbox", name="task").fill(task)
        page.get_by_role("button", name="Explain").click()
        expect(page.get_by_role("region", name="2 events made it")).to_contain_text("250000")
        page.get_by_role("link", name="Read models").click()
        expect(page.get_by_role("row", name=re.compile(r"^board \d")).first).to_contain_text("first build")

        verify(page)
        expect(page.get_by_text("Everything is as it was signed.")).to_be_visible()
        fits_a_phone_in_arabic(page, f"/audit/events/{position}", f"/audit/streams/task-{task}")

        # A receipt is checked by the browser alone; one letter changed, and it does not hold.
        proof = httpx.get(f"{own.address}/v1/audit/receipts/{position}").json()["proof"]
        page.get_by_role("button", name="Use the keys this server names").click()
        expect(page.get_by_role("textbox", name="Keys that you trust")).not_to_have_value("")
        box = page.get_by_role("textbox", name="Receipt or checkpoint")
        box.fill(proof)
        page.get_by_role("button", name="Check", exact=True).click()
        expect(page.get_by_text(f"Event {position} is in the signed log")).to_be_visible()
        box.fill(proof.replace(f"index {position - 1}", f"index {position}"))
        page.get_by_role("button", name="Check", exact=True).click()
        expect(page.get_by_text("This proof does not hold.")).to_be_visible()

        url = Server.find(own.home)
        assert url
        Superuser(url).run(
            f"UPDATE log.events SET actor = gen_random_uuid() WHERE notification_id = {position}"
        )
        page.get_by_role("button", name="Verify the log").click()
        expect(page.get_by_text(f"Event {position} is not as it was signed.")).to_be_visible()
        found = page.get_by_role("list", name="What was found")
        found.get_by_role("link", name=f"Event {position}").first.click()
        page.reload()
        check.click()
        expect(page.get_by_text("What is shown is not what was signed at this position.")).to_be_visible()
        for person in (client, auditor):
            person.close()
