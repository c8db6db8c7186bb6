import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { sources } from "./sources";

/** The files that a file imports, as paths below `src`. */
function imports({ path, text }: { path: string; text: string }): string[] {
  const named = [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map(([, name = ""]) => name);
  return named.flatMap((name) => {
    if (name.startsWith("@/")) return [join("src", name.slice(2))];
    return name.startsWith(".") ? [join(dirname(path), name)] : [];
  });
}

const feature = (path: string) => /^src\/features\/([^/]+)/.exec(path)?.[1];
const layer = (path: string) => path.split("/")[1] ?? "";
const files = sources();

describe("who may import whom", () => {
  it("sees the files it is about", () => expect(files.length).toBeGreaterThan(100));

  it("no feature imports another", () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((target) => feature(file.path) && feature(target) && feature(file.path) !== feature(target))
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("the kit and the library know neither features nor the application", () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter(
          (target) => ["ui", "lib"].includes(layer(file.path)) && ["features", "app"].includes(layer(target)),
        )
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it("the library knows no kit, and the realtime protocol no framework", () => {
    const wrong = files.flatMap((file) =>
      imports(file)
        .filter((target) => layer(file.path) === "lib" && layer(target) === "ui")
        .map((target) => `${file.path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
    const protocol = files.filter(
      ({ path }) => path.startsWith("src/lib/realtime/") && !path.endsWith("browser.ts"),
    );
    for (const { path, text } of protocol) expect(text, path).not.toMatch(/from "(react|@tanstack)/);
  });
});

describe("styles", () => {
  it("name start and end, never left and right", () => {
    const physical =
      /(?<![\w-])-?(?:m[lr]|p[lr]|left|right|border-[lr]|rounded-[lr]|text-left|text-right|float-left|float-right)-[\w[(]|(?<![\w-])text-(?:left|right)(?![\w-])/;
    const wrong = files
      .filter(({ path }) => path.endsWith(".tsx"))
      .flatMap(({ path, text }) => text.split("\n").map((line, at) => ({ line, place: `${path}:${at + 1}` })))
      .filter(({ line }) => line.includes("className") || line.trim().startsWith('"'))
      .filter(({ line }) => physical.test(line))
      .map(({ place, line }) => `${place} ${line.trim()}`);
    expect(wrong).toEqual([]);
  });
});
