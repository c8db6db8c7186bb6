"""A whole Souk, started as people start it, and real browsers looking at it."""

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests import mailbox
from tests.installation import Installation

QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


expect.set_options(timeout=20_000)  # machines that run everything at once take their time


@pytest.fixture(scope="package")
def souk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    with Installation(tmp_path_factory.mktemp("souk"), DEMO="0") as installation:
        yield installation


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """Gone with the last test here: its event loop would be in the way of tests that run their own."""
    program = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(QUIET))
        yield browser
        browser.close()


class Person:
    """Somebody with a browser of their own. Every page that throws fails the test."""

    def __init__(self, browser: Browser, souk: Installation, name: str, **context: object) -> None:
        self.name, self.souk = name, souk
        self.context = browser.new_context(
            base_url=souk.address,
            viewport={"width": 1280, "height": 900},
            locale="en-GB",
            **context,  # type: ignore[arg-type]
        )
        self.errors: list[str] = []
        self.context.set_default_timeout(30_000)
        self.page: Page = self.context.new_page()
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))

    @property
    def username(self) -> str:
        return self.name.lower()

    def register(self, role: str) -> None:
        page = self.page
        page.goto("/register")
        page.get_by_text(role).click()
        page.get_by_role("button", name="Continue").click()
        page.get_by_role("textbox", name="Name", exact=True).fill(self.name)
        page.get_by_role("textbox", name="Username").fill(self.username)
        page.get_by_role("textbox", name="E-mail").fill(f"{self.username}@example.com")
        page.get_by_role("button", name="Continue").click()
        page.get_by_role("textbox", name="Password").fill("four words in a row")
        page.get_by_role("button", name="Create account").click()
        page.get_by_role("button", name=f"Account of {self.name}").wait_for()
        page.get_by_text("Confirm your e-mail address to post").wait_for()
        page.goto(mailbox.link(self.souk.address, f"{self.username}@example.com", "verify-email"))
        page.get_by_text("Your e-mail address is confirmed.").wait_for()

    def visit(self, path: str) -> None:
        self.page.goto(path)
        self.page.get_by_role("heading", level=1).wait_for()

    def close(self) -> None:
        self.context.close()
        assert not self.errors, self.errors


@pytest.fixture
def people(chromium: Browser, souk: Installation) -> Iterator["Company"]:
    company = Company(chromium, souk)
    yield company
    for person in company.all:
        person.close()


class Company:
    def __init__(self, browser: Browser, souk: Installation) -> None:
        self._browser, self._souk = browser, souk
        self.all: list[Person] = []

    def join(self, name: str, **context: object) -> Person:
        self.all.append(Person(self._browser, self._souk, name, **context))
        return self.all[-1]
