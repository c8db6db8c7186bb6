// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { setLocale } from "./i18n";
import { AMOUNT_MINOR_MAX, feeOf, formatMoney, parseAmount, plainAmount, split } from "./money";

describe("the fee", () => {
  it("is 15 per cent, rounded half up once", () => {
    expect([1, 3, 4, 10, 190_000, 199_999, 663_000].map((minor) => feeOf(minor))).toEqual([
      0, 0, 1, 2, 28_500, 30_000, 99_450,
    ]);
  });

  it("and the share always add up to the price, and the fee never falls when the price rises", () => {
    const small = Array.from({ length: 20_000 }, (_, minor) => minor);
    const large = Array.from({ length: 1_000 }, (_, step) => AMOUNT_MINOR_MAX - step * 7_919);
    let before = 0;
    for (const minor of [...small, ...large.reverse()]) {
      const { gross, fee, net } = split({ minor, currency: "EGP" });
      expect(fee.minor + net.minor).toBe(gross.minor);
      expect(fee.minor).toBeGreaterThanOrEqual(before);
      expect(net.minor).toBeGreaterThanOrEqual(0);
      before = fee.minor;
    }
  });

  it("agrees with exact arithmetic at the largest amount", () => {
    expect(feeOf(AMOUNT_MINOR_MAX)).toBe(15_000_000_000);
    expect(feeOf(AMOUNT_MINOR_MAX - 1)).toBe(15_000_000_000);
  });
});

describe("an amount as it is typed", () => {
  it.each([
    ["1999.99", 199_999],
    ["1,999.99", 199_999],
    ["1 999,5", 199_950],
    ["١٬٩٩٩٫٩٩", 199_999],
    ["0.1", 10],
    ["12,345", 1_234_500],
    [" 7 ", 700],
  ])("%s is understood", (typed, minor) => expect(parseAmount(typed)).toBe(minor));

  it.each(["", "abc", "1.999", "-5", "1e5", "1.2.3", "9999999999"])("%s is not an amount", (typed) =>
    expect(parseAmount(typed)).toBeNull(),
  );

  it("comes back the same from the field it was put into", () => {
    for (const minor of [0, 1, 99, 100, 101, 199_999, 100_000_000_00]) {
      expect(parseAmount(plainAmount(minor))).toBe(minor > 99_999_999_999 ? null : minor);
    }
  });
});

describe("an amount as it is shown", () => {
  it("names its currency and has both decimals", () => {
    expect(formatMoney({ minor: 199_999, currency: "EGP" })).toBe("EGP\u00a01,999.99");
    expect(formatMoney({ minor: 5, currency: "USD" })).toBe("USD\u00a00.05");
  });

  it("keeps its digits in Arabic", async () => {
    await setLocale("ar");
    expect(formatMoney({ minor: 199_999, currency: "EGP" })).toContain("1,999.99");
    await setLocale("en");
  });
});
