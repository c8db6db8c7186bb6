// @vitest-environment jsdom
import { expect, it } from "vitest";
import { setLocale } from "./i18n";
import { listed } from "./listed";

it("joins words as the reader's language does", async () => {
  expect(listed(["Python", "React", "SQL"])).toBe("Python, React and SQL");
  await setLocale("ar");
  expect(listed(["الرسم", "النحت"])).toBe("الرسم والنحت");
  await setLocale("en");
});
