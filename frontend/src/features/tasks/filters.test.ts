import { describe, expect, it } from "vitest";
import { couldMatch, inForce, readFilters, toQuery } from "./filters";

describe("filters in the address", () => {
  it("are read, and what is no filter is left out", () => {
    const read = readFilters({
      q: "  logo ",
      category: "design",
      kind: "elsewhere",
      min: "500",
      max: -1,
      x: 1,
      sort: "newest",
    });
    expect(toQuery(read)).toEqual({
      q: "logo",
      category: "design",
      sort: "newest",
      currency: "EGP",
      min_budget: 50_000,
    });
  });

  it("keep what looks like a number as words", () => expect(readFilters({ q: 2026 }).q).toBe("2026"));

  it("say which are in force, in the order they are shown", () =>
    expect(inForce(readFilters({ max: 10, q: "a", sort: "deadline" }))).toEqual(["q", "max"]));
});

describe("a task that was just posted", () => {
  const brief = {
    category: "design",
    kind: "physical",
    city: "Cairo",
    skills: ["figma"],
    budget: { minor: 1, currency: "EGP" },
  };

  it("is announced where it could belong", () => {
    expect(couldMatch({}, brief)).toBe(true);
    expect(couldMatch({ category: "design", skill: "figma", city: "cairo", currency: "EGP" }, brief)).toBe(
      true,
    );
  });

  it.each([
    { category: "web" },
    { skill: "react" },
    { kind: "digital" },
    { city: "Giza" },
    { currency: "USD" },
    { q: "logo" },
    { min: 5 },
  ])("is not announced under %o", (filters) => expect(couldMatch(readFilters(filters), brief)).toBe(false));
});
