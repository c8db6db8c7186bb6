"""A contract with a revision and both reviews, in the browsers of client and freelancer."""

from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import Company
from tests.e2e.test_journey import POST, WORK, accept, apply_to, pay, post_task

TITLE = "Sign for the bread counter"


def section(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True)


def deliver(page: Page, note: str) -> None:
    section(page, "Deliveries").get_by_role("textbox", name="What you deliver").fill(note)
    page.get_by_role("button", name="Deliver", exact=True).click()


def review(page: Page, stars: str, words: str) -> None:
    box = section(page, "Reviews")
    box.get_by_role("group", name="All in all").get_by_text(stars, exact=True).check(force=True)
    box.get_by_role("textbox", name="In your words").fill(words)
    box.get_by_role("button", name="Send review").click()
    page.get_by_role("dialog").get_by_role("button", name="Send review").click()


def test_a_contract_with_a_revision_and_two_reviews(people: Company) -> None:
    sara, ziad = people.join("Sara"), people.join("Ziad")
    sara.register(POST)
    ziad.register(WORK)
    url = post_task(sara, TITLE)
    apply_to(ziad, url, "1500")
    accept(sara, "Ziad")
    pay(sara, "EGP 1,500.00", "Test card that succeeds")

    # Both open the room; he delivers, she asks for a revision, and each sees it by itself.
    for person in (ziad, sara):
        person.page.goto(url)
        person.page.get_by_role("link", name="Open the contract room").click()
        expect(person.page.get_by_role("heading", name=TITLE, level=1)).to_be_visible()
    deliver(ziad.page, "The sign, drawn in chalk.")
    expect(sara.page.get_by_text("14 days left.").or_(sara.page.get_by_text("13 days left."))).to_be_visible()
    sara.page.get_by_role("button", name="Ask for a revision").click()
    dialog = sara.page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="What has to be different").fill("The prices are missing.")
    dialog.get_by_role("button", name="Ask for a revision").click()
    expect(section(ziad.page, "Deliveries").get_by_text("The prices are missing.")).to_be_visible()

    # The second delivery is approved, and the money goes to him.
    deliver(ziad.page, "With the prices.")
    sara.page.get_by_role("button", name="Approve", exact=True).click()
    sara.page.get_by_role("dialog").get_by_role("button", name="Approve").click()
    expect(section(ziad.page, "Money").get_by_text("Released").first).to_be_visible()

    # Her review waits unseen until his is in.
    review(sara.page, "5 stars", "On time, and better than I had hoped.")
    expect(section(sara.page, "Reviews").get_by_text("Your review is in.")).to_be_visible()
    expect(ziad.page.get_by_text("On time, and better")).to_have_count(0)
    review(ziad.page, "4 stars", "Clear and fair.")
    for person in (sara, ziad):
        expect(section(person.page, "Reviews").get_by_text("On time, and better")).to_be_visible()
        expect(section(person.page, "Reviews").get_by_text("Clear and fair.")).to_be_visible()
