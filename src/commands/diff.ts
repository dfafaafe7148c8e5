/** backissue diff: what the next build would add, change and take away, by article and field. Writes nothing. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isOurs } from "../io/publish/guard.ts";
import { readPublished } from "../io/publish/records.ts";
import { withArchive } from "../load-archive.ts";
import type { Entry } from "../model/archive.ts";
import type { Body } from "../model/article.ts";
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
}

export async function runDiff(options: BuildOptions, flags: { readonly json?: boolean }): Promise<number> {
  return withArchive(options, ({ archive }, { paths }, { cache }) => {
    const before = publishedRows(paths.outDir);
    const shown = archive.articles.filter((entry) => entry.facts.withdrawn === null);
    const after = shown.map((entry) => rowOf(entry, bodyOf(entry.facts.bodyKey, cache)));
    const difference = compare(before, after);
    process.stdout.write(flags.json === true ? `${JSON.stringify(difference)}\n` : format(difference));
    return exitCodes.ok;
  });
}

/** The record as data/articles/ would publish it. */
function rowOf(entry: Entry, body: Body): Row {
  return JSON.parse(writeArticlesNdjson({ articles: [makeArticleRecord(entry)] }, [body]));
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

function compare(before: readonly Row[], after: readonly Row[]): Difference {
  const old = new Map(before.map((row) => [String(row["id"]), row]));
  const now = new Map(after.map((row) => [String(row["id"]), row]));
  const name = ([id, row]: [string, Row]) => ({ id, headline: row["headline"] });
  return {
    added: [...now].filter(([id]) => !old.has(id)).map(name),
    changed: [...now].flatMap(([id, row]) => {
      const fields = fieldChanges(old.get(id) ?? row, row);
      return fields.length === 0 ? [] : [{ id, fields }];
    }),
    removed: [...old].filter(([id]) => !now.has(id)).map(name),
  };
}

function fieldChanges(before: Row, after: Row): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, before: before[field] ?? null, after: after[field] ?? null }));
}

function format({ added, changed, removed }: Difference): string {
  const rows = [
    ...added.map(({ id, headline }) => `+ ${id}: ${headline}`),
    ...changed.flatMap(({ id, fields }) => [`~ ${id}`, ...fields.map(formatField)]),
    ...removed.map(({ id, headline }) => `- ${id}: ${headline}`),
    `${added.length} added, ${changed.length} changed, ${removed.length} removed`,
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
