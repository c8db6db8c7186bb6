"""What axe finds on a page that WCAG 2.2 AA forbids."""

from typing import Any

from playwright.sync_api import Page

from tests.installation import ROOT

PROGRAM = ROOT / "frontend/node_modules/axe-core/axe.min.js"
TAGS = ("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa")
# What is still fading in has no colours yet.
RUN = """async tags => {
    const passing = document.getAnimations().filter(each => each.effect.getTiming().iterations !== Infinity);
    await Promise.allSettled(passing.map(each => each.finished));
    const {violations} = await axe.run(document, {runOnly: tags, resultTypes: ["violations"]});
    return violations.flatMap(({id, help, nodes}) => nodes.map(({html, any}) =>
        `${id}: ${any[0]?.message ?? help} ${html.slice(0, 160)}`));
}"""


def violations(page: Page) -> list[str]:
    if not page.evaluate("'axe' in window"):
        page.evaluate(PROGRAM.read_text(encoding="utf-8"))
    found: Any = page.evaluate(RUN, list(TAGS))
    return list(found)


def assert_accessible(page: Page) -> None:
    """What is open on the page, on a wide light screen as it is and on a narrow dark one."""
    wide = page.viewport_size
    assert wide is not None
    found = violations(page)
    page.set_viewport_size({"width": 360, "height": 800})
    page.emulate_media(color_scheme="dark")
    found += violations(page)
    page.set_viewport_size(wide)
    page.emulate_media(color_scheme="light")
    assert not found, "\n".join(found)
