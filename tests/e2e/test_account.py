"""Back into an account by mail, and out of it everywhere."""

from playwright.sync_api import expect

from tests import mailbox
from tests.e2e.conftest import Company

NEW = "five other words in rows"


def test_a_forgotten_password_is_replaced_and_sessions_are_ended(people: Company) -> None:
    nadia, phone = people.join("Nadia"), people.join("Phone")
    nadia.register("I do work")

    page = phone.page
    page.goto("/login")
    page.get_by_role("link", name="Forgot your password?").click()
    page.get_by_role("textbox", name="E-mail", exact=True).fill("nadia@example.com")
    page.get_by_role("button", name="Send the link").click()
    expect(page.get_by_text("If an account has this address")).to_be_visible()
    page.goto(mailbox.link(phone.souk.address, "nadia@example.com", "reset-password"))
    page.get_by_role("textbox", name="New password").fill(NEW)
    page.get_by_role("button", name="Set the password").click()
    expect(page.get_by_text("Your new password is set. All sessions were ended.")).to_be_visible()
    page.get_by_role("link", name="Sign in").last.click()
    page.get_by_role("textbox", name="E-mail or username").fill("nadia")
    page.get_by_role("textbox", name="Password").fill(NEW)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Account of Nadia")).to_be_visible()

    # The session that was open before is over; of those listed, one is this one.
    phone.visit("/profile/security")
    sessions = page.get_by_role("region", name="Where you are signed in")
    expect(sessions.get_by_role("listitem")).to_have_count(1)
    expect(sessions.get_by_text("This one")).to_be_visible()
    sessions.get_by_role("button", name="Sign out everywhere").click()
    expect(page.get_by_role("link", name="Sign in").first).to_be_visible()
