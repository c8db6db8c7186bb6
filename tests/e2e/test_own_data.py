"""What the platform holds about somebody is taken out, and then the account is deleted."""

from pathlib import Path

from playwright.sync_api import expect

from tests.e2e.axe import assert_accessible
from tests.e2e.conftest import Company


def test_ones_data_is_taken_out_and_the_account_deleted(people: Company) -> None:
    lina = people.join("Lina")
    lina.register("I do work")
    page = lina.page
    lina.visit("/your-data")
    with page.expect_download() as events:
        page.get_by_role("button", name="Events for programs (JSON Lines)").click()
    taken = Path(events.value.path()).read_text(encoding="utf-8")
    assert "account.registered" in taken
    assert "lina@example.com" in taken

    page.get_by_role("button", name="Delete my account…").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_text("This can never be undone, by nobody.")).to_be_visible()
    assert_accessible(page)
    dialog.get_by_role("textbox", name="Your password").fill("four words in a row")
    dialog.get_by_role("button", name="Delete for good").click()
    expect(page.get_by_text("Your account is deleted.")).to_be_visible()

    page.goto("/login")
    page.get_by_role("textbox", name="E-mail or username").fill("lina")
    page.get_by_role("textbox", name="Password").fill("four words in a row")
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("alert").first).to_be_visible()
