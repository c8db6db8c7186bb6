/** Keyboard shortcuts as data: a key, or two keys one after the other. */
export interface Shortcut {
  keys: readonly [string] | readonly [string, string];
  run(): unknown;
}

const WITHIN_MS = 1_200;
const STORED = "souk.shortcuts";

/** Whether the key belongs to what is being typed into. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName))
  );
}

export function shortcutsOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

export function switchShortcuts(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, "off");
  } catch {
    // Storage is blocked: they stay as they are.
  }
}

/** Listens for shortcuts until the returned function is called. `?` works even when the rest is off. */
export function listenForShortcuts(shortcuts: readonly Shortcut[], now: () => number = Date.now): () => void {
  let first = { key: "", at: 0 };
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
      return;
    if (!shortcutsOn() && event.key !== "?") return;
    const two = now() - first.at < WITHIN_MS ? first.key : "";
    const found =
      shortcuts.find(({ keys }) => keys.length === 2 && keys[0] === two && keys[1] === event.key) ??
      shortcuts.find(({ keys }) => keys.length === 1 && keys[0] === event.key);
    first = { key: event.key, at: now() };
    if (!found) return;
    event.preventDefault();
    found.run();
  };
  document.addEventListener("keydown", pressed);
  return () => document.removeEventListener("keydown", pressed);
}

/** The page's search box, where it has one. */
export const SEARCH_ID = "search";

/** Puts the cursor into the page's search box; false when the page has none. */
export function focusSearch(): boolean {
  const box = document.getElementById(SEARCH_ID);
  box?.focus();
  return box !== null;
}

const SHOW = "souk:shortcuts";

export function showShortcuts(): void {
  window.dispatchEvent(new Event(SHOW));
}

export function onShowShortcuts(show: () => void): () => void {
  window.addEventListener(SHOW, show);
  return () => window.removeEventListener(SHOW, show);
}
