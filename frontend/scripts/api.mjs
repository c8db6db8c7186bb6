// Writes what follows from the committed OpenAPI document: the API's types, and which roles each operation is
// for. With --check, fails when either is out of date.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";

const document = new URL("../../tests/golden/openapi.json", import.meta.url);
const NOTE = "// Generated from tests/golden/openapi.json by `npm run api`; do not edit.\n\n";

const operations = Object.values(JSON.parse(readFileSync(document, "utf8")).paths).flatMap(Object.values);
const limited = operations.filter((operation) => operation["x-roles"]);
const rows = limited.map(
  ({ operationId, "x-roles": roles }) => `  ${operationId}: ${JSON.stringify(roles)},`,
);
const written = {
  "api.gen.ts": astToString(await openapiTS(document)),
  "roles.gen.ts": `export const ROLES = {\n${rows.sort().join("\n")}\n} as const;\n`,
};

for (const [name, text] of Object.entries(written)) {
  const target = new URL(`../src/lib/${name}`, import.meta.url);
  if (!process.argv.includes("--check")) writeFileSync(target, NOTE + text);
  else if (readFileSync(target, "utf8") !== NOTE + text) {
    console.error(`src/lib/${name} does not match tests/golden/openapi.json: run \`npm run api\`.`);
    process.exitCode = 1;
  }
}
