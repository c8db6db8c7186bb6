"""A task in the making: saved while it is typed, found again, given a file, posted; another is discarded."""

import re

from playwright.sync_api import expect

from tests.e2e.conftest import Company
from tests.e2e.test_journey import POST

PDF = {"name": "plan.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7\nforty lamps"}


def test_a_draft_outlasts_a_reload_and_is_posted_with_its_file(people: Company) -> None:
    samira, hamza = people.join("Samira"), people.join("Hamza")
    samira.register(POST)
    page = samira.page
    title = page.get_by_role("textbox", name="Title")
    description = page.get_by_role("textbox", name="What needs doing")

    # What she typed is saved by itself, and there again after a reload.
    samira.visit("/tasks/create")
    title.fill("Paint the shutters")
    description.fill("Eight wooden shutters, two coats of green.")
    expect(page.get_by_text(re.compile(r"Saved at \d"))).to_be_visible()
    expect(page).to_have_url(re.compile("draft="))
    expect(page.get_by_role("link", name="Post a task", exact=True).last).to_have_attribute(
        "aria-current", "page"
    )
    page.reload()
    expect(title).to_have_value("Paint the shutters")
    expect(description).to_have_value("Eight wooden shutters, two coats of green.")

    # A file goes with it, is saved with the rest, and the draft becomes the task.
    page.locator("input[type=file]").set_input_files([PDF])
    expect(page.get_by_text(re.compile(r"Saved at \d"))).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name="Remove plan.pdf")).to_be_visible()
    page.get_by_role("textbox", name="Budget").fill("900")
    page.get_by_role("button", name="Post task").click()
    expect(page.get_by_role("heading", name="Paint the shutters", level=1)).to_be_visible()
    hamza.page.goto(page.url)
    expect(hamza.page.get_by_role("heading", name="Paint the shutters", level=1)).to_be_visible()
    samira.visit("/my-tasks?stage=drafts")
    expect(page.get_by_text("No drafts")).to_be_visible()

    # Another one is begun, and discarded from the list.
    samira.visit("/tasks/create")
    title.fill("Mend the gate")
    expect(page.get_by_text(re.compile(r"Saved at \d"))).to_be_visible()
    samira.visit("/my-tasks?stage=drafts")
    page.get_by_role("button", name="Discard “Mend the gate”").click()
    page.get_by_role("dialog").get_by_role("button", name="Discard").click()
    expect(page.get_by_text("No drafts")).to_be_visible()
