/** backissue schema: the JSON Schemas of what people write, for editors; made from the specs that check it. */

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFailure } from "../model/failure.ts";
import { suggest } from "../model/suggest.ts";
import { configSpec, overridesSpec, schemaOf, sourcesSpec, tagsSpec } from "../specs.ts";
import { exitCodes } from "./exit-codes.ts";

const specs = {
  backissue: configSpec,
  overrides: overridesSpec,
  sources: sourcesSpec,
  tags: tagsSpec,
} as const;

/** Where the schemas lie in an installed package, as seen from the folder of backissue.json. */
export const schemaPath = "./node_modules/backissue/dist/schemas/backissue.schema.json";

/** Prints one schema, or writes all of them into a folder as NAME.schema.json. */
export function runSchema(wanted: string | undefined, flags: { readonly to?: string }): number {
  if (flags.to !== undefined) {
    mkdirSync(flags.to, { recursive: true });
    for (const [name, spec] of Object.entries(specs))
      writeFileSync(join(flags.to, `${name}.schema.json`), formatSchema(spec));
    return exitCodes.ok;
  }
  const spec = Object.entries(specs).find(([name]) => name === (wanted ?? "backissue"))?.[1];
  if (spec === undefined) {
    const names = Object.keys(specs);
    const meant = suggest(wanted ?? "", names);
    throw makeFailure(
      "usage",
      `there is no schema ${wanted}`,
      meant === undefined ? `the schemas are ${names.join(", ")}` : `did you mean ${meant}?`,
    );
  }
  process.stdout.write(formatSchema(spec));
  return exitCodes.ok;
}

function formatSchema(spec: (typeof specs)[keyof typeof specs]): string {
  return `${JSON.stringify(schemaOf(spec), null, 2)}\n`;
}
