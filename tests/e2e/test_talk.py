"""Two people talk before any contract: a file, an edit and a message taken back arrive live."""

import io

from PIL import Image
from playwright.sync_api import expect

from tests.e2e.conftest import Company, Person
from tests.e2e.test_journey import POST, WORK, say


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (120, 80), "teal").save(out, "PNG")
    return out.getvalue()


def told_of_it(person: Person) -> None:
    """The bell opens what is new in place; on its page it is deleted, and had back."""
    page = person.page
    page.get_by_role("button", name="Notifications, 1 unread").click()
    latest = page.get_by_role("dialog", name="Latest notifications")
    expect(latest.get_by_role("link", name="sent you a message")).to_be_visible()
    page.keyboard.press("Escape")
    expect(latest).to_have_count(0)
    page.get_by_role("button", name="Notifications, 1 unread").click()
    latest.get_by_role("link", name="See all notifications").click()
    line = page.get_by_role("main").get_by_role("listitem").filter(has_text="sent you a message")
    line.get_by_role("button", name="Delete").click()
    expect(line).to_have_count(0)
    expect(page.get_by_role("button", name="Notifications", exact=True)).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(line).to_be_visible()


def test_files_edits_and_what_is_taken_back_arrive_live(people: Company) -> None:
    salma, yusuf = people.join("Salma"), people.join("Yusuf")
    salma.register(POST)
    yusuf.register(WORK)

    # She writes first, from his profile; contact data is pointed out, and sent all the same.
    salma.visit("/users/yusuf")
    salma.page.get_by_role("button", name="Write to Yusuf").click()
    say(salma, "Ring me: ٠١٠٠ ١٢٣ ٤٥٦٧")
    hint = salma.page.get_by_role("alert").filter(has_text="contact data")
    expect(hint).to_contain_text("phone number")
    hint.get_by_role("button", name="Send anyway").click()
    expect(yusuf.page.get_by_role("link", name="Messages, 1 unread")).to_be_visible()
    told_of_it(yusuf)
    yusuf.visit("/messages")
    yusuf.page.get_by_role("link", name="Salma").click()
    theirs, own = yusuf.page.get_by_role("log"), salma.page.get_by_role("log")
    expect(theirs.get_by_text("Ring me")).to_be_visible()
    say(yusuf, "Gladly.")

    # A picture is shown on his side as soon as it is sent.
    salma.page.locator("input[type=file]").set_input_files(
        {"name": "lamp.png", "mimeType": "image/png", "buffer": picture()}
    )
    expect(salma.page.get_by_role("button", name="Remove lamp.png")).to_be_visible()
    say(salma, "Like this one")
    expect(theirs.get_by_role("img", name="Picture: lamp.png")).to_be_visible()

    # He sees that the words were changed, and then that the message was taken back with its picture.
    own.get_by_role("button", name="Actions for this message").last.click()
    salma.page.get_by_role("menuitem", name="Edit").click()
    salma.page.get_by_role("textbox", name="Edit the message").fill("Like this lamp")
    salma.page.get_by_role("button", name="Save").click()
    expect(theirs.get_by_text("Like this lamp")).to_be_visible()
    expect(theirs.get_by_text("edited")).to_be_visible()
    own.get_by_role("button", name="Actions for this message").last.click()
    salma.page.get_by_role("menuitem", name="Take back").click()
    salma.page.get_by_role("textbox", name="Reason").fill("The wrong lamp")
    salma.page.get_by_role("dialog").get_by_role("button", name="Take back").click()
    expect(theirs.get_by_text("Reason: The wrong lamp")).to_be_visible()
    expect(theirs.get_by_text("Like this lamp")).to_have_count(0)
    expect(theirs.get_by_role("img", name="Picture: lamp.png")).to_have_count(0)

    # He wants to hear no more: she is refused, and his page offers to take it back.
    yusuf.page.get_by_role("button", name="Conversation", exact=True).click()
    yusuf.page.get_by_role("menuitem", name="Block Salma").click()
    yusuf.page.get_by_role("dialog").get_by_role("button", name="Block Salma").click()
    expect(yusuf.page.get_by_text("You have blocked Salma.")).to_be_visible()
    say(salma, "Are you there?")
    expect(own.get_by_text("Not sent.")).to_be_visible()
