/** Reads backissue.json: ConfigSpec (every field unknown) to Config (every field required and checked). */

import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseYaml } from "./io/yaml.ts";
import { type Config, defaultConfig } from "./model/config.ts";
import { fail, type Outcome, succeed } from "./model/problem.ts";

const codes = { invalid: "config-invalid", unknownKey: "config-unknown-key" } as const;

/** The config of a file; the defaults where there is none and none was asked for. */
export async function loadConfig(file: string, mustExist: boolean): Promise<Outcome<Config>> {
  if (!existsSync(file)) {
    if (!mustExist) return succeed(defaultConfig);
    const place = { file, line: 1, column: 1 };
    return fail([
      {
        severity: "error",
        code: "config-invalid",
        message: "there is no such file",
        place,
        hint: "leave --config out, or name a file that exists",
      },
    ]);
  }
  return parseConfig(readFileSync(file, "utf8"), basename(file));
}

/** Checks the text of a config file. */
export async function parseConfig(text: string, file: string): Promise<Outcome<Config>> {
  const document = parseYaml(text, file, "config-invalid");
  if (!document.ok) return document;
  const [{ checkShape }, { configSpec }] = await Promise.all([
    import("./check-shape.ts"),
    import("./specs.ts"),
  ]);
  const checked = checkShape(document.value, configSpec, codes);
  if (!checked.ok) return checked;
  const { site, derive, theme, $schema: _schema, ...rest } = checked.value;
  const url = site?.url === undefined ? null : `${site.url.replace(/\/+$/, "")}/`;
  return succeed({
    ...defaultConfig,
    ...withoutUndefined(rest),
    site: { ...defaultConfig.site, ...withoutUndefined(site ?? {}), url },
    derive: { ...defaultConfig.derive, ...withoutUndefined(derive ?? {}) },
    theme: { ...defaultConfig.theme, ...withoutUndefined(theme ?? {}) },
  });
}

type Defined<T> = { [Key in keyof T]: Exclude<T[Key], undefined> };

/** Optional keys of zod's output may hold undefined, which would hide a default. */
export function withoutUndefined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as Defined<T>;
}
