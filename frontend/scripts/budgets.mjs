// Fails when what a browser has to load grows beyond its budget. Sizes are gzip, in KB of 1,024 bytes.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const LIMITS_KB = { initial: 190, route: 60, css: 20, fontsLatin: 60, fontsAll: 140 };

const dist = new URL("../dist/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const gzipped = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1_024;

/** A chunk and everything it imports statically, without what is loaded already. */
function withImports(key, loaded = new Set(), found = new Set()) {
  if (found.has(key) || loaded.has(key)) return found;
  found.add(key);
  for (const each of manifest[key].imports ?? []) withImports(each, loaded, found);
  return found;
}

const sum = (keys) => [...keys].reduce((total, key) => total + gzipped(manifest[key].file), 0);
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const initial = withImports(entry);
const routes = Object.keys(manifest)
  .filter((key) => manifest[key].isDynamicEntry && manifest[key].file.endsWith(".js"))
  .map((key) => [key, sum(withImports(key, initial))])
  .sort((a, b) => b[1] - a[1]);
const assets = readdirSync(new URL("assets/", dist));
const css = assets
  .filter((name) => name.endsWith(".css"))
  .reduce((total, name) => total + gzipped(`assets/${name}`), 0);
const fonts = assets.filter((name) => name.endsWith(".woff2"));
const weight = (names) =>
  names.reduce((total, name) => total + readFileSync(new URL(`assets/${name}`, dist)).length / 1_024, 0);

const measured = [
  ["initial JavaScript", sum(initial), LIMITS_KB.initial],
  [`largest route (${routes[0][0]})`, routes[0][1], LIMITS_KB.route],
  ["style sheets", css, LIMITS_KB.css],
  ["fonts for English", weight(fonts.filter((name) => !name.includes("arabic"))), LIMITS_KB.fontsLatin],
  ["fonts for Arabic", weight(fonts), LIMITS_KB.fontsAll],
];
if (process.argv.includes("--all"))
  for (const [key, size] of routes) console.log(`${size.toFixed(1).padStart(7)} KB  ${key}`);
for (const [name, size, limit] of measured) {
  console.log(`${size > limit ? "over " : "  ok "} ${size.toFixed(1).padStart(6)} of ${limit} KB  ${name}`);
}
if (measured.some(([, size, limit]) => size > limit)) process.exit(1);
