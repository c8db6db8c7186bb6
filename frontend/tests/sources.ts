import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface Source {
  path: string;
  text: string;
}

/** Every TypeScript file of the application, without its tests. */
export function sources(folder = "src"): Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (name) => /\.tsx?$/.test(name) && !/\.(test|d|gen)\.tsx?$/.test(name) && !name.includes("testing"),
    )
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
}
