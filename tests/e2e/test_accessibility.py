"""Every page and the dialogs that matter are free of what WCAG 2.2 AA forbids and a machine can find."""

import re
from collections.abc import Iterator
from contextlib import closing
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.e2e.axe import violations
from tests.e2e.market import Market, Member
from tests.e2e.pages import PAGES
from tests.e2e.staff import PASSWORD
from tests.installation import ROOT, Installation

PATH = re.compile(r'getParentRoute: \(\) => (\w+),\s*path: "([^"]+)"')


def routes() -> set[str]:
    """Every route of the router, as its sources say."""
    sources = sorted((ROOT / "frontend/src/app").glob("*route*.ts*"))
    found = [match for source in sources for match in PATH.findall(source.read_text(encoding="utf-8"))]
    assert len(found) > 50, sources
    return {path if parent == "root" else f"/{parent}/{path}" for parent, path in found}


def test_no_page_is_forgotten() -> None:
    looked_at = {path.partition("?")[0] for paths in PAGES.values() for path in paths}
    assert routes() == looked_at - {"/no/such/page"}


class Way(NamedTuple):
    """How somebody looks at the pages."""

    width: int
    scheme: str
    locale: str

    def __str__(self) -> str:
        return f"{self.width}-{self.scheme}-{self.locale}"


OPPOSITE = (Way(360, "dark", "ar"), Way(1280, "light", "en"))
OTHERS = [
    Way(width, scheme, locale)
    for width in (360, 1280)
    for scheme in ("light", "dark")
    for locale in ("en", "ar")
    if Way(width, scheme, locale) not in OPPOSITE
]
WAYS = [*OPPOSITE, *(pytest.param(way, marks=pytest.mark.long) for way in OTHERS)]


@pytest.fixture(scope="module")
def market(souk: Installation) -> Iterator[Market]:
    with closing(Market(souk)) as market:
        yield market


@pytest.fixture
def page(chromium: Browser, souk: Installation, way: Way) -> Iterator[Page]:
    context = chromium.new_context(
        base_url=souk.address,
        viewport={"width": way.width, "height": 800},
        color_scheme=way.scheme,  # type: ignore[arg-type]
        reduced_motion="reduce",
    )
    context.set_default_timeout(30_000)
    context.add_init_script(f"localStorage.setItem('souk.locale', '{way.locale}')")
    yield context.new_page()
    context.close()


def sign_in(page: Page, member: Member) -> None:
    body = {"login": member.account["username"], "password": PASSWORD}
    answer = page.request.post("/v1/auth/login", data=body).json()
    if member.codes:
        second = {"challenge": answer["challenge"], "code": member.codes.pop()}
        assert page.request.post("/v1/auth/login/second-step", data=second).ok
    page.context.add_init_script("localStorage.setItem('souk.signed-in', '1')")


def show(page: Page, address: str) -> None:
    """Goes there as by a link, without loading everything anew, and waits until it is all there."""
    if page.url == "about:blank":
        page.goto(address)
    else:
        page.evaluate(
            """address => {
                for (const old of document.querySelectorAll("h1")) old.dataset.old = "";
                history.pushState(null, "", address);
            }""",
            address,
        )
        if "?" in address or "/messages/" in address:  # the heading stays as it was
            page.reload()
    page.locator("h1:not([data-old])").first.wait_for(state="attached")
    if address != "/dev/kit":  # which shows what waiting looks like
        page.locator("main [class*=animate-pulse]").first.wait_for(state="detached")


def found(page: Page, market: Market, paths: tuple[str, ...]) -> list[str]:
    places = {
        "$taskId": market.task,
        "$offerId": market.offer,
        "$username": "bassem",
        "$contractId": market.contract,
        "$conversationId": market.talk,
        "$caseId": market.case,
        "$position": "2",
        "$stream": f"task-{market.task}",
    }
    problems = []
    for path in paths:
        address = re.sub(r"\$\w+", lambda place: places[place[0]], path)
        show(page, address)
        if paths is not PAGES["visitor"]:
            expect(page.get_by_role("main").get_by_role("alert"), f"{path} is refused").to_have_count(0)
        problems += [f"{path} {problem}" for problem in violations(page)]
    return problems


@pytest.mark.parametrize("way", WAYS, ids=str)
@pytest.mark.parametrize("who", PAGES)
def test_every_page_is_without_violations(page: Page, market: Market, way: Way, who: str) -> None:
    if who != "visitor":
        sign_in(page, getattr(market, who))
    problems = found(page, market, PAGES[who])
    assert not problems, "\n".join(problems)
