// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { setLocale } from "./i18n";
import { dayKey, dayName, relative } from "./time";

const NOW = new Date("2026-11-22T18:00:00");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);

describe("how long ago or how soon", () => {
  it.each([
    [0, "now"],
    [-30, "now"],
    [-90, "1 minute ago"],
    [-3_600, "1 hour ago"],
    [-86_400, "yesterday"],
    [12 * 86_400, "in 12 days"],
    [40 * 86_400, "next month"],
  ])("%i s is %s", (seconds, words) => expect(relative(later(seconds), NOW)).toBe(words));

  it("speaks the reader's language", async () => {
    await setLocale("ar");
    expect(relative(later(-2 * 3_600), NOW)).toBe("قبل ساعتين");
    await setLocale("en");
  });
});

describe("days", () => {
  it("are named for the reader near today and dated otherwise", () => {
    expect(dayName(later(-3_600), NOW)).toBe("Today");
    expect(dayName(later(-86_400), NOW)).toBe("Yesterday");
    expect(dayName(later(-3 * 86_400), NOW)).toBe("19 Nov 2026");
    expect(dayKey(NOW)).toBe("2026-11-22");
  });
});
