/** Reads seeds/_desk/: what an editor says about the seeds, checked; and the permalink lock. */

import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { changeLogName, parseChangeLog } from "./change-log.ts";
import { withoutUndefined } from "./config.ts";
import { deskFolder } from "./io/list-seeds.ts";
import { type LocatedDocument, parseYaml } from "./io/yaml.ts";
import {
  type Desk,
  emptyLock,
  emptyTagRules,
  type Override,
  type PermalinkLock,
  type SourceRule,
  type TagRules,
} from "./model/desk.ts";
import type { SeedId } from "./model/ids.ts";
import type { Place } from "./model/place.ts";
import { type Outcome, type Problem, succeed } from "./model/problem.ts";

const codes = { invalid: "desk-invalid", unknownKey: "desk-unknown-key" } as const;

export const lockName = "permalinks.lock.json";

/** The desk of a seeds folder. A file with problems counts as empty; its problems are errors. */
export async function loadDesk(
  seedsDir: string,
): Promise<{ readonly desk: Desk; readonly problems: readonly Problem[] }> {
  const folder = join(seedsDir, deskFolder);
  const label = `${basename(seedsDir)}/${deskFolder}`;
  const problems: Problem[] = [];
  const take = <T>(outcome: Outcome<T>, empty: T): T => {
    problems.push(...outcome.problems);
    return outcome.ok ? outcome.value : empty;
  };
  const read = async <T>(
    name: string,
    parse: (text: string, file: string) => Outcome<T> | Promise<Outcome<T>>,
    empty: T,
  ): Promise<T> => {
    const file = join(folder, name);
    return existsSync(file)
      ? take(await parse(readFileSync(file, "utf8"), `${label}/${name}`), empty)
      : empty;
  };
  const desk: Desk = {
    overrides: await read("overrides.yaml", parseOverrides, {}),
    tagRules: await read("tags.yaml", parseTagRules, emptyTagRules),
    sources: await read("sources.yaml", parseSources, []),
    lock: await read(lockName, parseLock, emptyLock),
    changes: await read(changeLogName, parseChangeLog, null),
  };
  return { desk, problems };
}

/** Parses a desk file; the specs (and zod) are loaded only where one exists. */
async function parseDesk<T>(
  text: string,
  file: string,
  check: (specs: Specs, document: LocatedDocument) => Outcome<T>,
) {
  const document = parseYaml(text, file, "desk-invalid");
  if (!document.ok) return document;
  const [specs, shapes] = await Promise.all([import("./specs.ts"), import("./check-shape.ts")]);
  const checked = check({ ...specs, ...shapes }, document.value);
  return checked.ok ? succeed({ value: checked.value, document: document.value }) : checked;
}

type Specs = typeof import("./specs.ts") & typeof import("./check-shape.ts");

export async function parseOverrides(text: string, file: string): Promise<Outcome<Desk["overrides"]>> {
  const parsed = await parseDesk(text, file, (specs, document) =>
    specs.checkShape(document, specs.overridesSpec, codes),
  );
  if (!parsed.ok) return parsed;
  const { value, document } = parsed.value;
  const entries = Object.entries(value).map(([id, fields]): [string, Override] => [
    id.normalize("NFC"),
    { place: document.keyPlaceOf([id]), ...withoutUndefined(fields) },
  ]);
  return succeed(Object.fromEntries(entries) as Record<SeedId, Override>);
}

export async function parseTagRules(text: string, file: string): Promise<Outcome<TagRules>> {
  const parsed = await parseDesk(text, file, (specs, document) =>
    specs.checkShape(document, specs.tagsSpec, codes),
  );
  if (!parsed.ok) return parsed;
  const { value, document } = parsed.value;
  const tags = (value.tags ?? []).map(
    ({ name, type = "topic", aliases = [], context = [], match = [], ...rest }, index) => ({
      place: document.placeOf(["tags", index]),
      name,
      type,
      aliases,
      context,
      match,
      ...withoutUndefined(rest),
    }),
  );
  const articles = Object.fromEntries(
    Object.entries(value.articles ?? {}).map(([id, { add = [], remove = [] }]) => [id, { add, remove }]),
  );
  const rules: TagRules = {
    tags,
    never: value.never ?? [],
    notSame: value.notSame ?? [],
    articles,
    derive: { ...emptyTagRules.derive, ...withoutUndefined(value.derive ?? {}) },
  };
  return succeed(rules, sharedAliases(tags));
}

/** An alias under two names would make two people one. */
function sharedAliases(
  tags: readonly { readonly name: string; readonly aliases: readonly string[]; readonly place: Place }[],
): Problem[] {
  const owner = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { name, aliases, place } of tags) {
    for (const alias of [name, ...aliases]) {
      const other = owner.get(alias);
      if (other !== undefined && other !== name) {
        const message = `${alias} stands under ${other} and under ${name}`;
        problems.push({
          severity: "error",
          code: "desk-invalid",
          message,
          place,
          hint: "leave it under one of them",
        });
      }
      owner.set(alias, name);
    }
  }
  return problems;
}

export async function parseSources(text: string, file: string): Promise<Outcome<readonly SourceRule[]>> {
  const parsed = await parseDesk(text, file, (specs, document) =>
    specs.checkShape(document, specs.sourcesSpec, codes),
  );
  if (!parsed.ok) return parsed;
  const { value, document } = parsed.value;
  return succeed(
    value.sources.map(
      ({ aliases = [], ...rest }, index) =>
        ({ place: document.placeOf(["sources", index]), aliases, ...withoutUndefined(rest) }) as SourceRule,
    ),
  );
}

/** The lock is our own file: JSON, read without a YAML parser because it grows with the archive. */
export async function parseLock(text: string, file: string): Promise<Outcome<PermalinkLock>> {
  const problem = (message: string): Problem => ({
    severity: "error",
    code: "desk-invalid",
    message,
    place: { file, line: 1, column: 1 },
    hint: "restore the file from your version control: it keeps published addresses alive",
  });
  try {
    const value: Partial<PermalinkLock> = JSON.parse(text);
    if (value.version !== 1)
      return { ok: false, problems: [problem("this is not a permalink lock of version 1")] };
    return succeed({
      version: 1,
      articles: value.articles ?? {},
      terms: value.terms ?? {},
      moved: value.moved ?? {},
    });
  } catch {
    return { ok: false, problems: [problem("this is not JSON")] };
  }
}

export function formatLock(lock: PermalinkLock): string {
  const sorted = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(map).sort(([a], [b]) => (a < b ? -1 : 1)));
  const { version, articles, terms, moved } = lock;
  return `${JSON.stringify({ version, articles: sorted(articles), terms: sorted(terms), moved: sorted(moved) }, null, 1)}\n`;
}
