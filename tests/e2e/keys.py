"""A person who has only a keyboard, and always has to see where they are."""

import json
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.installation import ROOT

STOPS_MAX = 150
# Empty when who looks sees where the focus is. A heading one has come to is said, not drawn.
SEEN = """() => {
    const at = document.activeElement;
    if (at === null || at === document.body) return "the focus is lost";
    if (at.matches("h1, main")) return "";
    const shown = at.getBoundingClientRect().width > 1 ? at : at.closest("label") ?? at;
    const drawn = (each, part) => {
        const {outlineStyle, outlineWidth} = getComputedStyle(each, part);
        return outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    };
    const box = shown.getBoundingClientRect();
    const pushedAway = box.bottom <= 0 || box.top >= innerHeight;  // by what loaded above it since
    const within = (from, size, all, part) =>
        Math.max(from, 0) + (Math.min(from + size, all) - Math.max(from, 0)) * part;
    const bare = [0.1, 0.5, 0.9].some(part => {
        const top = document.elementFromPoint(
            within(box.left, box.width, innerWidth, 0.5), within(box.top, box.height, innerHeight, part));
        return top !== null && (shown.contains(top) || top.contains(shown));
    });
    const what = at.outerHTML.slice(0, 200);
    if (!drawn(shown) && !drawn(shown, "::after")) return `no ring around ${what}`;
    if (!bare && !pushedAway) return `hidden at ${box.top} of ${innerHeight}: ${what}`;
    return "";
}"""


class Words:
    """The texts of the pages: `words("apply.send")`, `words("choosing:revise.send")`."""

    def __init__(self, locale: str) -> None:
        self.locale = locale

    def __call__(self, key: str, **values: str) -> str:
        area, _, path = key.rpartition(":")
        file = ROOT / "frontend/src/lib/i18n" / area / f"{self.locale}.json"
        found: Any = json.loads(file.read_text(encoding="utf-8"))
        for name in path.split("."):
            found = found[name]
        for name, value in values.items():
            found = found.replace("{{" + name + "}}", value)
        return str(found)


class Keys:
    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)
            self.look()

    def look(self) -> None:
        problem = self.page.evaluate(SEEN)
        if problem:  # what was pressed may still be at work
            self.page.wait_for_timeout(300)
            problem = self.page.evaluate(SEEN)
        assert not problem, problem

    def to(self, wanted: Locator, *, back: bool = False) -> None:
        key = "Shift+Tab" if back else "Tab"
        expect(wanted).to_be_visible()
        for _ in range(STOPS_MAX):
            if wanted.evaluate("wanted => wanted === document.activeElement"):
                return
            self.press(key)
        raise AssertionError(f"{wanted} is not reached by {key}")

    def write(self, wanted: Locator, text: str) -> None:
        self.to(wanted)
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.type(text)

    def use(self, wanted: Locator, *, back: bool = False) -> None:
        self.to(wanted, back=back)
        self.page.keyboard.press("Enter")
