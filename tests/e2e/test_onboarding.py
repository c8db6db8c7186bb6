"""From registering to being seen: first steps, a picture, the directory."""

import re
from io import BytesIO

from PIL import Image
from playwright.sync_api import expect

from tests.e2e.conftest import Company


def face() -> bytes:
    out = BytesIO()
    Image.new("RGB", (300, 500), "teal").save(out, "PNG")
    return out.getvalue()


def test_somebody_new_takes_the_first_steps_and_is_found(people: Company) -> None:
    ranya, visitor = people.join("Ranya"), people.join("Looker")
    ranya.register("I do work")

    # The dashboard leads to the first step that is open; saving leads to the next.
    page = ranya.page
    ranya.visit("/dashboard")
    page.get_by_role("link", name="Go on").click()
    expect(page.get_by_role("heading", name="Set up your profile")).to_be_visible()
    page.get_by_role("textbox", name="What others should know").fill("I bind books by hand.")
    page.get_by_role("textbox", name="City", exact=True).fill("Port Said")
    page.get_by_role("button", name="Save").click()

    # A picture is looked at before it is shown.
    picture = {"name": "me.png", "mimeType": "image/png", "buffer": face()}
    page.get_by_label("Choose a picture").first.set_input_files(picture)  # type: ignore[arg-type]
    expect(page.get_by_alt_text("How it will look")).to_be_visible()
    page.get_by_role("button", name="Use this picture").click()

    # A step can be left out; experience is said of what was chosen.
    expect(page.get_by_role("region", name="Languages and work")).to_be_visible()
    page.get_by_role("button", name="Skip").click()
    page.get_by_role("button", name="Python", exact=True).click()
    page.get_by_label("Level of Python").select_option("expert")
    page.get_by_label("Years of Python").fill("7")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("region", name="What you look for")).to_be_visible()
    page.get_by_role("button", name="Finish").click()
    page.wait_for_url("**/recommendations")

    # Whoever looks through the directory sees the picture, and on the profile the experience.
    visitor.visit("/freelancers?q=Ranya")
    card = visitor.page.get_by_role("article").filter(has_text="Ranya")
    expect(card.locator("img")).to_have_attribute("src", re.compile("/v1/files/"))
    expect(card.locator("img")).to_have_js_property("naturalWidth", 256)
    card.get_by_role("link", name="Ranya").click()
    expect(visitor.page.get_by_text("Python · Expert, 7 years")).to_be_visible()
