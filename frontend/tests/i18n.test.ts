import ts from "typescript";
import { describe, expect, it } from "vitest";
import api from "../../tests/golden/openapi.json";
import { sources } from "./sources";

type Tree = { [key: string]: string | Tree };
const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(tree: Tree, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") found.set(prefix + key, value);
    else for (const [inner, text] of flat(value, `${prefix}${key}.`)) found.set(inner, text);
  }
  return found;
}

/** All catalogues of a language; the texts of an area under `<area>:`. */
function all(files: Record<string, Tree>): Map<string, string> {
  return new Map(
    Object.entries(files).flatMap(([path, tree]) => {
      const area = /i18n\/(.+)\/\w+\.json$/.exec(path)?.[1];
      return [...flat(tree, area === undefined ? "" : `${area}:`)];
    }),
  );
}

const english = all(import.meta.glob("../src/lib/i18n/**/en.json", { eager: true, import: "default" }));
const arabic = all(import.meta.glob("../src/lib/i18n/**/ar.json", { eager: true, import: "default" }));
const base = (key: string) => key.replace(PLURAL, "");
const plurals = new Set([...english.keys()].filter((key) => key.endsWith("_other")).map(base));
const forms = (locale: string) => new Intl.PluralRules(locale).resolvedOptions().pluralCategories;

describe("the catalogues", () => {
  it("say the same things", () => {
    expect(new Set([...arabic.keys()].map(base))).toEqual(new Set([...english.keys()].map(base)));
  });

  it("have every plural form their language has", () => {
    const missing = [...plurals].flatMap((key) => [
      ...forms("en")
        .filter((form) => !english.has(`${key}_${form}`))
        .map((form) => `en ${key}_${form}`),
      ...forms("ar")
        .filter((form) => !arabic.has(`${key}_${form}`))
        .map((form) => `ar ${key}_${form}`),
    ]);
    expect(missing).toEqual([]);
  });

  it("leave nothing empty and invent no placeholder", () => {
    const placeholders = (text = "") => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name);
    for (const [key, text] of arabic) {
      expect(text.trim(), key).not.toBe("");
      const known = [...english]
        .filter(([other]) => base(other) === base(key))
        .flatMap(([, other]) => placeholders(other));
      for (const name of placeholders(text)) expect([...known, "count"], key).toContain(name);
    }
  });
});

describe("a refusal", () => {
  it("has words in the reader's language, whatever the API refuses", () => {
    const answers = Object.values(api.paths)
      .flatMap((path) => Object.values(path) as { responses?: object }[])
      .flatMap(({ responses = {} }) => Object.values(responses) as { description: string }[]);
    const named = answers.flatMap(({ description }) => [...description.matchAll(/`([a-z_]+)`: /g)]);
    const codes = new Set(named.map(([, code]) => `refusal.${code}`));
    expect(codes.size).toBeGreaterThan(100);
    expect([...codes].filter((key) => !english.has(key) || !arabic.has(key))).toEqual([]);
  });
});

describe("Arabic", () => {
  it("writes numbers as money is written here", () => {
    const others = [...arabic].filter(([, text]) => /[\u0660-\u0669]/.test(text)).map(([key]) => key);
    expect(others).toEqual([]);
  });
});

describe("the components", () => {
  const SAID = new Set([
    "aria-label",
    "aria-description",
    "title",
    "placeholder",
    "alt",
    "label",
    "hint",
    "lead",
  ]);
  const LETTERS = /\p{L}{2,}/u;

  /** Words written straight into a component, with where they stand. */
  function literals(path: string, text: string): string[] {
    const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
    const found: string[] = [];
    const note = (node: ts.Node, words: string) => {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      if (LETTERS.test(words)) found.push(`${path}:${line + 1} ${words.trim()}`);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isJsxText(node)) note(node, node.text);
      if (ts.isJsxAttribute(node) && SAID.has(node.name.getText())) {
        const value = node.initializer;
        if (value && ts.isStringLiteral(value)) note(node, value.text);
      }
      if (
        ts.isJsxExpression(node) &&
        ts.isJsxElement(node.parent) &&
        node.expression &&
        ts.isStringLiteral(node.expression)
      ) {
        note(node, node.expression.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  }

  it("would be caught with a word of their own", () => {
    expect(literals("x.tsx", '<p title="Hello there">{"More"} words {name}</p>')).toHaveLength(3);
  });

  it("say nothing that is not in the catalogues", () => {
    const components = sources().filter(
      ({ path }) => path.endsWith(".tsx") && !path.endsWith("pages/kit.tsx"),
    );
    expect(components.flatMap(({ path, text }) => literals(path, text))).toEqual([]);
  });

  it("use every text there is", () => {
    const code = sources()
      .map(({ text }) => text)
      .join("\n");
    const templates = [...code.matchAll(/\bt\(\s*`([^`]+)`/g)].map(([, template = ""]) => template);
    const made = templates.map(
      (template) => new RegExp(`^${template.replaceAll(".", "\\.").replace(/\$\{[^}]+\}/g, ".+")}$`),
    );
    const keys = [...english.keys()].map((key) => key.replace(/^.*:/, ""));
    // `too_many` may be a text of its own or a plural form of `too`
    const unused = keys.filter((key) =>
      [key, base(key)].every(
        (name) => !code.includes(`"${name}"`) && !made.some((pattern) => pattern.test(name)),
      ),
    );
    expect(unused).toEqual([]);
  });
});
