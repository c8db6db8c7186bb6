"""How a client chooses among offers, and what the freelancers do meanwhile."""

from playwright.sync_api import expect

from tests.e2e.axe import assert_accessible
from tests.e2e.conftest import Company
from tests.e2e.test_journey import POST, WORK, accept, apply_to, post_task

TITLE = "A mural for the stairs"
QUESTION = "May the paint smell for a day?"


def test_a_task_is_found_asked_about_and_given_to_the_better_of_two_offers(people: Company) -> None:
    dalia, fares, yara = people.join("Dalia"), people.join("Fares"), people.join("Yara")
    dalia.register(POST)
    fares.register(WORK)
    yara.register(WORK)
    url = post_task(dalia, TITLE)

    # He finds it by a word of it, keeps it, and comes back to it from what he has kept.
    fares.visit("/tasks")
    fares.page.get_by_role("main").get_by_role("searchbox").fill("mural")
    fares.page.get_by_role("main").get_by_role("searchbox").press("Enter")
    fares.page.get_by_role("link", name=TITLE).click()
    fares.page.get_by_role("button", name="Save", exact=True).click()
    expect(fares.page.get_by_role("button", name="Saved", pressed=True)).to_be_visible()
    fares.visit("/saved-tasks")
    fares.page.get_by_role("link", name=TITLE).click()

    # What he asks, and her answer, everybody can read.
    fares.page.get_by_role("textbox", name="Ask the client something").fill(QUESTION)
    fares.page.get_by_role("button", name="Ask", exact=True).click()
    expect(dalia.page.get_by_text(QUESTION)).to_be_visible()
    dalia.page.get_by_role("textbox", name="Your answer, for everybody").fill("For two days if it must.")
    dalia.page.get_by_role("button", name="Answer", exact=True).click()
    expect(fares.page.get_by_text("For two days if it must.")).to_be_visible()

    # Two offers; he makes his a better one.
    apply_to(yara, url, "1500")
    apply_to(fares, url, "1600")
    fares.page.get_by_role("button", name="Change my offer").click()
    fares.page.get_by_role("textbox", name="Your price").fill("1250")
    fares.page.get_by_role("button", name="Save the new offer").click()
    expect(fares.page.get_by_role("region", name="Your offer")).to_contain_text("EGP 1,250.00")

    # She puts both on her short list, compares them, declines one with a reason and takes the other.
    for name in ("Fares", "Yara"):
        dalia.page.get_by_role("button", name=f"Shortlist {name}").click()
        expect(dalia.page.get_by_role("button", name=f"Take {name} off the short list")).to_be_visible()
    dalia.page.get_by_role("button", name="Compare the short list").click()
    offers = dalia.page.get_by_role("dialog", name="Compare offers")
    expect(offers.get_by_role("row", name="EGP 1,250.00")).to_contain_text("EGP 1,500.00")
    assert_accessible(dalia.page)
    offers.get_by_role("button", name="Close").click()
    dalia.page.get_by_role("button", name="Decline the offer of Yara").click()
    dialog = dalia.page.get_by_role("dialog", name="Decline this offer?")
    dialog.get_by_role("combobox", name="Reason").select_option(label="Too expensive")
    dialog.get_by_role("button", name="Decline").click()
    accept(dalia, "Fares")
    expect(dalia.page.get_by_role("button", name="Pay EGP 1,250.00 into escrow")).to_be_visible()
    yara.page.reload()
    expect(yara.page.get_by_text("Too expensive")).to_be_visible()

    # She invites the one who was declined to her next task, and takes back a third that was a mistake.
    post_task(dalia, "A second mural for the yard")
    dalia.visit("/users/yara")
    dalia.page.get_by_role("button", name="Invite Yara").click()
    invitation = dalia.page.get_by_role("dialog", name="Invite Yara to a task")
    invitation.get_by_role("combobox").select_option(label="A second mural for the yard")
    invitation.get_by_role("button", name="Send invitation").click()
    expect(dalia.page.get_by_text("Yara is invited.")).to_be_visible()
    yara.visit("/my-applications")
    expect(yara.page.get_by_role("link", name="A second mural for the yard")).to_be_visible()
    wrong = post_task(dalia, "Not this one after all")
    dalia.page.get_by_role("button", name="Delete", exact=True).click()
    dalia.page.get_by_role("dialog").get_by_role("button", name="Delete").click()
    expect(dalia.page.get_by_role("heading", name="My tasks", level=1)).to_be_visible()
    yara.page.goto(wrong)
    expect(yara.page.get_by_role("heading", name="Not this one after all")).not_to_be_visible()
