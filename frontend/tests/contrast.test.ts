import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/ui/tokens.css", "utf8");
const tokens = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const GROUNDS = ["paper", "surface", "sunken"];
const STATES = ["held", "released", "refunded", "disputed"];
const TEXT = [
  ...["ink", "ink-soft", "accent", "accent-strong"].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground]),
  ),
  ...["ink", "ink-soft", "accent"].map((text) => [text, "accent-wash"]),
  ["accent-ink", "accent"],
  ["accent-ink", "accent-strong"],
  ...STATES.flatMap((state) => [
    [state, `${state}-wash`],
    [state, "surface"],
    [state, "paper"],
  ]),
];
const EDGES = [
  ["line-strong", "surface"],
  ["line-strong", "paper"],
  ["accent", "paper"],
  ["accent", "surface"],
];

describe.each(["light", "dark"] as const)("in %s colours", (theme) => {
  const of = (name = "") => {
    const token = tokens.get(name);
    if (!token) throw new Error(`no token --${name}`);
    return token[theme];
  };

  it.each(TEXT)("%s can be read on %s", (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(EDGES)("%s stands out from %s", (edge, ground) => {
    expect(contrast(of(edge), of(ground))).toBeGreaterThanOrEqual(3);
  });
});
