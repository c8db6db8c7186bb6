// Writes src/lib/api.gen.ts from the committed OpenAPI document; with --check, fails when it is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const document = new URL("../../tests/golden/openapi.json", import.meta.url);
const target = new URL("../src/lib/api.gen.ts", import.meta.url);
const written = `// Generated from tests/golden/openapi.json by \`npm run api\`; do not edit.\n\n${astToString(await openapiTS(document))}`;

if (!process.argv.includes("--check")) writeFileSync(target, written);
else if (readFileSync(target, "utf8") !== written) {
  console.error("src/lib/api.gen.ts does not match tests/golden/openapi.json: run `npm run api`.");
  process.exit(1);
}
