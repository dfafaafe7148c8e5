/** backissue schema: the JSON Schemas of what people write, for editors, and of the data that the site publishes. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../model/failure.ts";
import { suggest } from "../model/suggest.ts";
import { exitCodes } from "./exit-codes.ts";

/** The schemas by name. zod is loaded only here and where a desk or config file is read: it costs 20 ms. */
async function readSchemas(): Promise<Readonly<Record<string, string>>> {
  const { configSpec, overridesSpec, schemaOf, sourcesSpec, tagsSpec } = await import("../specs.ts");
  const { dataSchemas } = await import("../pages/data-schemas.ts");
  const specs = { backissue: configSpec, overrides: overridesSpec, sources: sourcesSpec, tags: tagsSpec };
  const written = Object.entries(specs).map(([name, spec]): [string, unknown] => [name, schemaOf(spec)]);
  return Object.fromEntries(
    [...written, ...dataSchemas()].map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]),
  );
}

/** Where the schemas lie in an installed package, as seen from the folder of backissue.json. */
export const schemaPath = "./node_modules/backissue/dist/schemas/backissue.schema.json";

/** Prints one schema, or writes all of them into a folder as NAME.schema.json. */
export async function runSchema(
  wanted: string | undefined,
  flags: { readonly to?: string },
): Promise<number> {
  const schemas = await readSchemas();
  if (flags.to !== undefined) {
    mkdirSync(flags.to, { recursive: true });
    for (const [name, text] of Object.entries(schemas))
      writeFileSync(join(flags.to, `${name}.schema.json`), text);
    return exitCodes.ok;
  }
  const text = schemas[wanted ?? "backissue"];
  if (text === undefined) {
    const names = Object.keys(schemas);
    const meant = suggest(wanted ?? "", names);
    throw makeFailure(
      "usage",
      `there is no schema ${wanted}`,
      meant === undefined ? `the schemas are ${names.join(", ")}` : `did you mean ${meant}?`,
    );
  }
  process.stdout.write(text);
  return exitCodes.ok;
}
