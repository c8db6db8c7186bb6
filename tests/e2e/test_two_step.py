"""Signing in by two steps, as people do it: with a device, and with paper when the device is gone."""

import re
import time

import pyotp
from playwright.sync_api import Page, expect

from tests.e2e.conftest import Company, Person

STEP_SECONDS = 30


class Device:
    """An authenticator app that gives each code once: the next one early rather than the last one again."""

    def __init__(self, secret: str) -> None:
        self._totp, self._step = pyotp.TOTP(secret), 0

    def code(self) -> str:
        self._step = max(self._step + 1, int(time.time()) // STEP_SECONDS)
        return self._totp.generate_otp(self._step)


def first_step(page: Page, person: Person) -> None:
    page.get_by_role("button", name=re.compile("^Account of")).click()
    page.get_by_role("menuitem", name="Sign out").click()
    page.get_by_role("link", name="Sign in").first.wait_for()
    page.goto("/login")
    page.get_by_role("textbox", name="E-mail or username").fill(person.username)
    page.get_by_role("textbox", name="Password").fill("four words in a row")
    page.keyboard.press("Enter")


def test_a_device_or_a_code_on_paper_signs_in(people: Company) -> None:
    farida = people.join("Farida")
    farida.register("I do work")
    page = farida.page
    farida.visit("/profile")
    page.get_by_role("link", name="Security").click()

    section = page.get_by_role("region", name="Two-step sign-in")
    section.get_by_role("button", name="Set up two-step sign-in").click()
    expect(section.get_by_role("img", name=re.compile("QR code"))).to_be_visible()
    assert section.get_by_role("img").evaluate("image => image.naturalWidth") > 0
    device = Device(section.locator("code").inner_text().replace(" ", ""))
    section.get_by_role("textbox", name="Code").fill(device.code())
    section.get_by_role("button", name="Turn on").click()
    codes = section.get_by_role("listitem")
    expect(codes).to_have_count(10)
    on_paper = codes.first.inner_text()
    section.get_by_role("button", name="I have saved them").click()
    expect(section.get_by_text("10 recovery codes left.")).to_be_visible()

    first_step(page, farida)
    code = page.get_by_role("textbox", name="Code")
    expect(code).to_be_focused()
    code.fill(device.code())
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Account of Farida")).to_be_visible()

    first_step(page, farida)
    page.get_by_role("button", name="Use a recovery code").click()
    page.get_by_role("textbox", name="Recovery code").fill(on_paper)
    page.get_by_role("button", name="Sign in").click()
    expect(page.get_by_role("button", name="Account of Farida")).to_be_visible()

    farida.visit("/profile/security")
    expect(section.get_by_text("9 recovery codes left.")).to_be_visible()
    expect(page.get_by_text("Signed in with a recovery code")).to_be_visible()
    page.get_by_role("combobox", name="Language").select_option("ar")
    expect(page.get_by_role("heading", name="الأمان", level=1)).to_be_visible()
