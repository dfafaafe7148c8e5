/** backissue diff: what the next build would add, change and take away, by article and field. Writes nothing. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compareArticles, type Fields } from "../archive/changes.ts";
import { isOurs } from "../io/publish/guard.ts";
import { readPublished } from "../io/publish/records.ts";
import { withArchive } from "../load-archive.ts";
import type { Entry } from "../model/archive.ts";
import type { Body } from "../model/article.ts";
import type { Change } from "../model/change.ts";
import { makeFailure } from "../model/failure.ts";
import type { BuildOptions } from "../options.ts";
import { makeArticleRecord } from "../pages/article-record.ts";
import { writeArticlesNdjson } from "../render/articles-ndjson.ts";
import { bodyOf } from "../tasks.ts";
import { exitCodes } from "./exit-codes.ts";
import { plainLine } from "./plain-line.ts";

type Row = Readonly<Record<string, unknown>>;

interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface Difference {
  readonly added: readonly { readonly id: string; readonly headline: unknown }[];
  readonly changed: readonly { readonly id: string; readonly fields: readonly FieldChange[] }[];
  readonly removed: readonly { readonly id: string; readonly headline: unknown }[];
  /** What the build will write into the list of changes, which tells nothing of names and neighbours. */
  readonly announced: readonly Change[];
}

export async function runDiff(options: BuildOptions, flags: { readonly json?: boolean }): Promise<number> {
  return withArchive(options, ({ archive, changes }, { paths, settings }, { cache }) => {
    const before = publishedRows(paths.outDir);
    const shown = archive.articles.filter((entry) => entry.facts.withdrawn === null);
    const after = shown.map((entry) => rowOf(entry, bodyOf(entry.facts.bodyKey, cache)));
    const known = new Set(settings.desk.changes?.changes.map((change) => JSON.stringify(change)));
    const announced = changes.changes.filter((change) => !known.has(JSON.stringify(change)));
    const difference = { ...compare(before, after), announced };
    process.stdout.write(flags.json === true ? `${JSON.stringify(difference)}\n` : format(difference));
    return exitCodes.ok;
  });
}

/** The record as data/articles/ would publish it. */
function rowOf(entry: Entry, body: Body): Row {
  return JSON.parse([...writeArticlesNdjson({ articles: [makeArticleRecord(entry)] }, [body])].join(""));
}

/** What the published site says of its articles; nothing where none is published. */
function publishedRows(outDir: string): Row[] {
  if (!isOurs(outDir)) return [];
  const files = [...readPublished(outDir).values()].map(({ path }) => path);
  return files
    .filter((path) => /^data\/articles\/[^/]+\.ndjson$/.test(path))
    .flatMap((path) => readFileSync(join(outDir, path), "utf8").split("\n"))
    .filter((line) => line !== "")
    .map(parseRow);
}

function parseRow(line: string): Row {
  try {
    return JSON.parse(line);
  } catch {
    throw makeFailure("usage", "the published data/articles/ is damaged", "backissue check names the file");
  }
}

/** By address: a seed that was renamed is the article it was. */
function compare(before: readonly Row[], after: readonly Row[]): Omit<Difference, "announced"> {
  const old = new Map(before.map((row) => [String(row["url"]), row]));
  const now = new Map(after.map((row) => [String(row["url"]), row]));
  const found = compareArticles(fieldsByKey(old), fieldsByKey(now));
  const name = (row: Row | undefined) => ({ id: String(row?.["id"]), headline: row?.["headline"] });
  return {
    added: found.added.map((key) => name(now.get(key))),
    changed: found.changed.map(({ key, fields }) => ({
      id: name(now.get(key)).id,
      fields: fields.map((field) => ({
        field,
        before: old.get(key)?.[field] ?? null,
        after: now.get(key)?.[field] ?? null,
      })),
    })),
    removed: found.removed.map((key) => name(old.get(key))),
  };
}

function fieldsByKey(rows: ReadonlyMap<string, Row>): Map<string, Fields> {
  const texts = (row: Row) =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, JSON.stringify(value)]));
  return new Map([...rows].map(([key, row]) => [key, texts(row)]));
}

function format({ added, changed, removed, announced }: Difference): string {
  const rows = [
    ...added.map(({ id, headline }) => `+ ${id}: ${headline}`),
    ...changed.flatMap(({ id, fields }) => [`~ ${id}`, ...fields.map(formatField)]),
    ...removed.map(({ id, headline }) => `- ${id}: ${headline}`),
    `${added.length} added, ${changed.length} changed, ${removed.length} removed`,
    ...(announced.length === 0 ? [] : [`changes.html will list ${announced.length} of them`]),
  ];
  return rows.map((row) => `${plainLine(row)}\n`).join("");
}

/** Texts and numbers whole; of lists, which are long, how many entries. */
function formatField({ field, before, after }: FieldChange): string {
  const brief = (value: unknown) =>
    Array.isArray(value) ? `${value.length} entries` : JSON.stringify(value).slice(0, 100);
  const [a, b] = [brief(before), brief(after)];
  return a === b ? `    ${field}: changed` : `    ${field}: ${a} → ${b}`;
}
