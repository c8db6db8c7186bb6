"""From finding a task to paid work with a keyboard alone, in Arabic, on the screen of a phone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.e2e.axe import violations
from tests.e2e.keys import Keys, Words
from tests.e2e.market import TASK, Member
from tests.e2e.staff import PASSWORD
from tests.installation import Installation

TITLE = "Calligraphy above the spice shop"
say = Words("ar")


@pytest.fixture
def pages(chromium: Browser, souk: Installation) -> Iterator[list[Page]]:
    contexts = [
        chromium.new_context(
            base_url=souk.address, viewport={"width": 360, "height": 800}, reduced_motion="reduce"
        )
        for _ in range(2)
    ]
    for context in contexts:
        context.set_default_timeout(30_000)
        context.add_init_script("localStorage.setItem('souk.locale', 'ar')")
    yield [context.new_page() for context in contexts]
    for context in contexts:
        context.close()


def arrived(page: Page, heading: str) -> None:
    """Another page says its name to who cannot see it: the heading has the focus."""
    expect(page.get_by_role("heading", level=1, name=heading)).to_be_focused()
    assert violations(page) == []


def sign_in(page: Page, name: str) -> None:
    keys = Keys(page)
    page.goto("/")
    page.get_by_role("heading", level=1).wait_for()
    keys.press("Tab")
    expect(page.get_by_role("link", name=say("nav.skip"))).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    keys.use(page.get_by_role("banner").get_by_role("link", name=say("nav.login")), back=True)
    arrived(page, say("login.title"))
    keys.write(page.get_by_role("textbox", name=say("login.name")), name)
    keys.write(page.get_by_role("textbox", name=say("login.password")), PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name=say("nav.account", name=name.title()))).to_be_visible()


def apply(page: Page) -> None:
    """The search by its shortcut, the task from what it found, and an offer."""
    keys = Keys(page)
    keys.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()
    page.keyboard.type("calligraphy")
    page.keyboard.press("Enter")
    keys.use(page.get_by_role("link", name=TITLE))
    arrived(page, TITLE)
    keys.write(page.get_by_role("textbox", name=say("apply.proposal")), "I have written above nine doors.")
    keys.write(page.get_by_role("textbox", name=say("apply.bid")), "1999.99")
    keys.use(page.get_by_role("button", name=say("apply.send")))
    expect(page.get_by_role("region", name=say("apply.yours"))).to_be_focused()
    keys.look()


def confirm(page: Page, button: Locator, dialog: str, answer: str) -> None:
    """A dialog takes the focus, gives it back when it is closed, and does what is confirmed."""
    keys = Keys(page)
    keys.use(button)
    box = page.get_by_role("dialog", name=dialog)
    expect(box.locator(":focus")).to_have_count(1)
    assert violations(page) == []
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(box.locator(":focus")).to_have_count(1)
    keys.use(box.get_by_role("button", name=answer))
    expect(box).to_be_hidden()
    expect(page.locator("main :focus, main:focus")).to_have_count(1)
    keys.look()


def test_a_task_is_found_agreed_paid_and_released_by_keyboard_alone(
    souk: Installation, pages: list[Page]
) -> None:
    nadine, walid = (Member(souk, name) for name in ("Nadine", "Walid"))
    task = nadine.post("/v1/tasks", **TASK | {"title": TITLE, "questions": []})["id"]
    hers, his = pages
    sign_in(his, "walid")
    apply(his)

    sign_in(hers, "nadine")
    menu = hers.get_by_role("button", name=say("nav.account", name="Nadine"))
    Keys(hers).use(menu, back=True)
    expect(hers.get_by_role("menu")).to_be_visible()
    assert violations(hers) == []
    hers.keyboard.press("Escape")
    expect(menu).to_be_focused()
    hers.goto(f"/tasks/{task}")
    accept = hers.get_by_role("button", name=say("applications.accept_name", name="Walid"))
    confirm(hers, accept, say("applications.accept_title"), say("applications.accept"))

    card = hers.get_by_role("radio", name=say("pay.methods.card_ok"))
    Keys(hers).to(card)
    Keys(hers).press("ArrowDown", "ArrowUp")
    expect(card).to_be_checked()
    paying = hers.get_by_role("button", name=say("pay.action").partition("{{")[0])
    confirm(hers, paying, say("pay.title"), say("pay.confirm"))

    done = hers.get_by_role("button", name=say("complete.action"))
    expect(done).to_be_enabled()
    talk = Keys(hers)
    talk.use(hers.get_by_role("link", name=say("contract.message"), exact=True))
    box = hers.get_by_role("textbox", name=say("messages.write"))
    talk.write(box, "متى تبدأ؟")
    hers.keyboard.press("Enter")
    expect(hers.get_by_role("log").get_by_text("متى تبدأ؟")).to_be_visible()
    expect(box).to_be_focused()
    assert violations(hers) == []
    talk.use(hers.get_by_role("link", name=TITLE), back=True)
    arrived(hers, TITLE)
    confirm(hers, done, say("complete.title"), say("complete.action"))
    expect(hers.get_by_text(say("contract.client.released"))).to_be_visible()
    for member in (nadine, walid):
        member.http.close()
