"""Somebody is reported, restricted, told why, and reinstated on appeal."""

from playwright.sync_api import Page, expect

from tests.e2e.axe import assert_accessible
from tests.e2e.conftest import Company
from tests.e2e.staff import appoint_by_name

REASON = "The photographs on this profile belong to another studio."


def decide(page: Page, outcome: str) -> None:
    page.get_by_role("button", name="Take this case").click()
    page.get_by_role("combobox", name="Outcome").select_option(label=outcome)
    page.get_by_role("checkbox", name="Applying to tasks").check()
    page.get_by_role("textbox", name="Reasons").fill(REASON)
    page.get_by_role("button", name="Decide").click()
    assert_accessible(page)
    page.get_by_role("dialog").get_by_role("button", name="Yes, do it").click()


def test_who_is_reported_is_told_why_they_are_restricted_and_appeals(people: Company) -> None:
    sami, rana, ola = people.join("Sami"), people.join("Rana"), people.join("Ola")
    sami.register("I do work")
    rana.register("I need work done")
    ola.register("I need work done")
    appoint_by_name(ola, "operator")

    rana.visit("/users/sami")
    rana.page.get_by_role("button", name="Report").click()
    dialog = rana.page.get_by_role("dialog", name="Report this profile")
    dialog.get_by_role("combobox").select_option(label="Use of others' work or rights")
    dialog.get_by_role("textbox").fill("These photographs were taken in my studio.")
    assert_accessible(rana.page)
    dialog.get_by_role("button", name="Send the report").click()
    expect(rana.page.get_by_text("Thank you. We look into it")).to_be_visible()

    ola.visit("/desk")
    ola.page.get_by_role("listitem").filter(has_text="Sami").get_by_role("link").click()
    expect(ola.page.get_by_text("These photographs were taken in my studio.")).to_be_visible()
    decide(ola.page, "Restrict the account")
    expect(ola.page.get_by_text("Done. Everybody concerned is told by mail.")).to_be_visible()

    # Sami has the page open: the notice appears by itself.
    banner = sami.page.get_by_role("region", name="Your account is restricted")
    expect(banner.get_by_text("Restricted: Applying to tasks")).to_be_visible()
    banner.get_by_role("link").click()
    expect(sami.page.get_by_text(REASON)).to_be_visible()
    sami.page.get_by_role("textbox", name="Your appeal").fill("The studio is mine, as its register says.")
    sami.page.get_by_role("button", name="Appeal").click()
    sami.page.get_by_role("dialog").get_by_role("button", name="Send the appeal").click()
    expect(banner.get_by_text("Your appeal is being looked at.")).to_be_visible()

    ola.visit("/desk?tab=appeals")
    ola.page.get_by_role("link", name="Sami").click()
    expect(ola.page.get_by_text("The studio is mine, as its register says.")).to_be_visible()
    ola.page.get_by_role("button", name="Reinstate the account").click()
    dialog = ola.page.get_by_role("dialog")
    dialog.get_by_role("textbox").fill("The register shows that the studio is theirs.")
    dialog.get_by_role("button", name="Yes, do it").click()

    expect(banner).to_be_hidden()
    expect(sami.page.get_by_text("The register shows that the studio is theirs.")).to_be_visible()
    rana.visit("/restrictions")
    expect(rana.page.get_by_text("Acted upon")).to_be_visible()
