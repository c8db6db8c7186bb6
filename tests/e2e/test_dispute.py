"""Work that two people cannot agree on: each says how they see it, and an operator decides."""

from playwright.sync_api import Page, expect

from tests.e2e.axe import assert_accessible
from tests.e2e.conftest import Company
from tests.e2e.staff import appoint_by_name
from tests.e2e.test_contract_room import deliver, section
from tests.e2e.test_journey import POST, WORK, accept, apply_to, pay, post_task

TITLE = "Painted shutters for the tea house"
HERS = "Only the frames were painted, the shutters were not."
HIS = "The shutters were painted as the drawing shows."
REASON = "The pictures show that the frames alone were painted."


def attach(page: Page, name: str) -> None:
    page.locator("input[type=file]").last.set_input_files(
        {"name": name, "mimeType": "text/plain", "buffer": b"what was seen"}
    )
    expect(page.get_by_role("button", name=f"Remove {name}")).to_be_visible()


def claim(page: Page, button: str, figure: str, reason: str) -> None:
    page.get_by_role("button", name=button).click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="The freelancer gets").fill(figure)
    dialog.get_by_role("textbox", name="What happened").fill(reason)
    attach(page, f"{figure}.txt")
    assert_accessible(page)
    dialog.get_by_role("button", name=button).click()
    expect(dialog).to_be_hidden()


def test_a_dispute_is_decided_by_an_operator_and_both_see_it(people: Company) -> None:
    hala, tamer, dina = people.join("Hala"), people.join("Tamer"), people.join("Dina")
    hala.register(POST)
    tamer.register(WORK)
    dina.register(POST)
    appoint_by_name(dina, "operator")
    url = post_task(hala, TITLE)
    apply_to(tamer, url, "1500")
    accept(hala, "Tamer")
    pay(hala, "EGP 1,500.00", "Test card that succeeds")
    for person in (tamer, hala):
        person.page.goto(url)
        person.page.get_by_role("link", name="Open the contract room").click()
    attach(tamer.page, "shutters.txt")
    deliver(tamer.page, "The shutters, painted.")
    expect(section(hala.page, "Deliveries").get_by_role("button", name="Save shutters.txt")).to_be_visible()

    claim(hala.page, "Open a dispute", "300", HERS)
    claim(tamer.page, "Answer", "1500", HIS)
    hala.page.get_by_role("button", name="Ask an operator to decide").click()
    hala.page.get_by_role("dialog").get_by_role("button", name="Ask an operator to decide").click()

    dina.visit("/desk?tab=disputes")
    dina.page.get_by_role("link", name=TITLE).click()
    for shown in (HERS, HIS, "The shutters, painted."):
        expect(dina.page.get_by_text(shown)).to_be_visible()
    with dina.page.expect_download() as download:
        dina.page.get_by_role("button", name="Save 300.txt").click()
    assert download.value.suggested_filename == "300.txt"
    dina.page.get_by_role("listitem").filter(has_text="Work delivered").get_by_role("checkbox").check()
    form = section(dina.page, "Decide")
    form.get_by_role("textbox", name="The same in percent").fill("40")
    expect(form.get_by_role("textbox", name="The freelancer gets")).to_have_value("600.00")
    form.get_by_role("textbox", name="What it rests upon").fill("Work that was handed in is paid for.")
    form.get_by_role("textbox", name="Reasons").fill(REASON)
    form.get_by_role("button", name="Decide").click()
    dina.page.get_by_role("dialog").get_by_role("button", name="Yes, decide it").click()

    for person in (hala, tamer):
        box = section(person.page, "Dispute")
        expect(box.get_by_text(REASON)).to_be_visible()
        expect(box.get_by_text("EGP 600.00")).to_be_visible()
        expect(person.page.get_by_text("Cited in the decision")).to_be_visible()
    dina.visit("/desk?tab=disputes")
    expect(dina.page.get_by_role("link", name=TITLE)).to_have_count(0)
    dina.page.get_by_role("combobox", name="Status").select_option("ended")
    row = dina.page.get_by_role("listitem").filter(has_text=TITLE)
    expect(row.get_by_text("Freelancer: EGP 600.00 · client: EGP 900.00")).to_be_visible()
    expect(row.get_by_text("Decided by Dina")).to_be_visible()
    row.get_by_role("link", name=TITLE).click()
    expect(section(dina.page, "Dispute").get_by_text(REASON)).to_be_visible()
