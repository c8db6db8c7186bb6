"""From a posted task to paid work, in two browsers, live."""

from playwright.sync_api import Page, expect

from tests.e2e.conftest import Company, Person

TITLE = "Menu board for the new branch"
POST = "I need work done"
WORK = "I do work"


def post_task(client: Person, title: str = TITLE) -> str:
    page = client.page
    client.visit("/tasks/create")
    page.get_by_role("textbox", name="Title").fill(title)
    page.get_by_role("textbox", name="What needs doing").fill(
        "A chalk board drawn by hand, in two languages."
    )
    page.get_by_role("combobox", name="Category").select_option(label="Design")
    page.get_by_role("button", name="Illustration").click()
    page.get_by_role("textbox", name="Budget").fill("2000")
    page.get_by_role("button", name="Post task").click()
    expect(page.get_by_role("heading", name=title, level=1)).to_be_visible()
    return page.url


def apply_to(freelancer: Person, url: str, price: str) -> None:
    page = freelancer.page
    page.goto(url)
    page.get_by_role("textbox", name="Your proposal").fill("I have painted boards for nine bakeries.")
    page.get_by_role("textbox", name="Your price").fill(price)
    page.get_by_role("button", name="Send offer").click()
    expect(page.get_by_role("region", name="Your offer")).to_be_visible()


def accept(client: Person, name: str) -> None:
    page = client.page
    page.get_by_role("button", name=f"Accept the offer of {name}").click()
    page.get_by_role("dialog").get_by_role("button", name="Accept").click()


def pay(client: Person, amount: str, card: str) -> None:
    page = client.page
    page.get_by_text(card).click()
    page.get_by_role("button", name=f"Pay {amount} into escrow").click()
    page.get_by_role("dialog").get_by_role("button", name="Pay now").click()


def say(person: Person, text: str) -> None:
    box = person.page.get_by_role("textbox", name="Write a message")
    box.fill(text)
    box.press("Enter")


def stage(page: Page, text: str) -> None:
    expect(page.get_by_role("list", name="Where this task is").locator("[aria-current=step]")).to_have_text(
        text
    )


def test_from_a_posted_task_to_paid_work(people: Company) -> None:
    mona, adel = people.join("Mona"), people.join("Adel")
    mona.register(POST)
    adel.register(WORK)

    # A freelancer who is looking at the board sees the new task without reloading.
    adel.visit("/tasks")
    url = post_task(mona)
    adel.page.get_by_role("button", name="1 new task").click()
    expect(adel.page.get_by_role("link", name=TITLE)).to_be_visible()

    # He applies with an odd amount; her page shows it by itself, and her bell rings.
    apply_to(adel, url, "1999.99")
    expect(mona.page.get_by_role("button", name="Accept the offer of Adel")).to_be_visible()
    expect(mona.page.get_by_role("button", name="Notifications, 1 unread")).to_be_visible()
    accept(mona, "Adel")
    stage(adel.page, "Accepted")

    # A declined card changes nothing but says so; a good one lets the work start, on both pages.
    pay(mona, "EGP 1,999.99", "Test card that is declined")
    expect(mona.page.get_by_text("The last payment did not go through.")).to_be_visible()
    pay(mona, "EGP 1,999.99", "Test card that succeeds")
    stage(mona.page, "In progress")
    stage(adel.page, "In progress")

    # They talk; unread counts follow.
    mona.page.get_by_role("link", name="Message", exact=True).click()
    say(mona, "Shall we meet at the bakery?")
    expect(adel.page.get_by_role("link", name="Messages, 1 unread")).to_be_visible()
    adel.page.get_by_role("link", name="Messages, 1 unread").click()
    adel.page.get_by_role("link", name=TITLE).click()
    expect(adel.page.get_by_text("Shall we meet at the bakery?").last).to_be_visible()
    say(adel, "Tomorrow at nine.")
    expect(mona.page.get_by_text("Tomorrow at nine.").last).to_be_visible()
    expect(adel.page.get_by_role("link", name="Messages", exact=True)).to_be_visible()

    # Done: gross is fee and net, and both wallets and dashboards say the same.
    mona.page.goto(url)
    mona.page.get_by_role("button", name="Mark as done and release the money").click()
    release = mona.page.get_by_role("dialog")
    expect(release).to_contain_text("EGP 1,999.99")
    expect(release).to_contain_text("EGP 1,699.99")
    release.get_by_role("button", name="Mark as done").click()
    expect(mona.page.get_by_text("The task is done and the money was released.")).to_be_visible()
    adel.visit("/wallet")
    row = adel.page.get_by_role("row", name=TITLE)
    for amount in ("EGP 1,999.99", "EGP 300.00", "EGP 1,699.99"):
        expect(row).to_contain_text(amount)
    mona.visit("/wallet")
    expect(mona.page.get_by_role("row", name=TITLE)).to_contain_text("EGP 1,999.99")
    adel.visit("/dashboard")
    expect(adel.page.get_by_role("region", name="Money")).to_contain_text("EGP 1,699.99")


def test_after_a_cut_every_message_is_there_once_and_in_order(people: Company) -> None:
    hana, karim = people.join("Hana"), people.join("Karim")
    hana.register(POST)
    karim.register(WORK)
    url = post_task(hana, "Labels for forty jars")
    apply_to(karim, url, "100")
    accept(hana, "Karim")
    hana.page.get_by_role("link", name="Message", exact=True).click()
    karim.page.get_by_role("link", name="Message", exact=True).click()
    say(hana, "Before the cut")
    expect(karim.page.get_by_text("Before the cut").last).to_be_visible()

    karim.context.set_offline(True)
    sent = [f"Message {number} of ten" for number in range(1, 11)]
    for text in sent:
        say(hana, text)
        expect(hana.page.get_by_role("log").get_by_text(text)).to_be_visible()
    karim.context.set_offline(False)

    history = karim.page.get_by_role("log")
    expect(history.get_by_text(sent[-1])).to_be_visible(timeout=15_000)
    seen = [text for text in history.get_by_text("Message").all_inner_texts() if " of ten" in text]
    assert seen == sent
