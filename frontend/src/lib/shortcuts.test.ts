// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { listenForShortcuts, switchShortcuts } from "./shortcuts";

let stop = () => {};
afterEach(() => {
  stop();
  switchShortcuts(true);
  document.body.replaceChildren();
});

function press(key: string, target: EventTarget = document.body, more: KeyboardEventInit = {}): void {
  target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }));
}

function listening() {
  const [search, dashboard, help] = [vi.fn(), vi.fn(), vi.fn()];
  let now = 0;
  stop = listenForShortcuts(
    [
      { keys: ["/"], run: search },
      { keys: ["g", "d"], run: dashboard },
      { keys: ["?"], run: help },
    ],
    () => now,
  );
  return { search, dashboard, help, wait: (ms: number) => (now += ms) };
}

describe("shortcuts", () => {
  it("answer to one key, and to two keys soon after each other", () => {
    const { search, dashboard, wait } = listening();
    press("/");
    press("g");
    wait(500);
    press("d");
    expect(search).toHaveBeenCalledTimes(1);
    expect(dashboard).toHaveBeenCalledTimes(1);
    press("g");
    wait(5_000);
    press("d");
    expect(dashboard).toHaveBeenCalledTimes(1);
  });

  it("leave typing and the browser's own keys alone", () => {
    const { search } = listening();
    const box = document.body.appendChild(document.createElement("input"));
    press("/", box);
    press("/", document.body, { ctrlKey: true });
    expect(search).not.toHaveBeenCalled();
  });

  it("can be turned off, but for the one that shows how to turn them on", () => {
    const { search, help } = listening();
    switchShortcuts(false);
    press("/");
    press("?");
    expect(search).not.toHaveBeenCalled();
    expect(help).toHaveBeenCalledTimes(1);
  });
});
