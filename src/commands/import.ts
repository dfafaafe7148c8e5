/** backissue import: brings collections in as seeds; what is there already, by content, is left alone. */

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { decodeSeed } from "../io/decode.ts";
import { isWithin } from "../io/is-within.ts";
import { digestOf } from "../io/key.ts";
import { diskPathOf, listSeeds } from "../io/list-seeds.ts";
import { isOurs } from "../io/publish/guard.ts";
import { failureOf, makeFailure } from "../model/failure.ts";
import { exitCodes } from "./exit-codes.ts";
import { readCsv } from "./import/csv.ts";
import { readFeed } from "./import/feed.ts";
import type { Collection, NewSeed } from "./import/item.ts";
import { type ImportKind, importKinds } from "./import/kinds.ts";
import { webArchive } from "./import/web-archive.ts";
import { plainLine } from "./plain-line.ts";

export interface ImportFlags {
  readonly seeds: string;
  readonly from: string;
  readonly map?: string | readonly string[];
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Bytes of the largest file that is read whole; web archives are read record by record. */
const maxFile = 1 << 30;

export async function runImport(paths: readonly string[], flags: ImportFlags): Promise<number> {
  const kind = importKinds.find((known) => known === flags.from);
  if (kind === undefined)
    throw makeFailure(
      "usage",
      `--from ${flags.from} is no kind of collection`,
      `kinds are ${importKinds.join(", ")}`,
    );
  const known = digestsBelow(flags.seeds);
  const map = mapOf(flags.map);
  const results: ImportedFile[] = [];
  for (const file of paths.flatMap((path) => filesOf(path, flags.seeds))) {
    const result = await importFile(file, kind, map, known, flags);
    results.push(result);
    if (flags.json !== true) print(result, flags.dryRun === true);
  }
  if (flags.json === true)
    process.stdout.write(`${JSON.stringify({ dryRun: flags.dryRun === true, files: results })}\n`);
  return results.some(({ error }) => error !== null) ? exitCodes.problems : exitCodes.ok;
}

/** What became of one file that was named. */
interface ImportedFile {
  readonly file: string;
  readonly kind: ImportKind | null;
  /** Paths of the seeds below the seeds folder; in a dry run those that would be written. */
  readonly seeds: readonly string[];
  readonly alreadyThere: number;
  /** In words: "3 drafts". */
  readonly leftOut: readonly string[];
  /** What was read before the error has been imported. */
  readonly error: { readonly message: string; readonly hint: string } | null;
}

async function importFile(
  file: GivenFile,
  asked: ImportKind,
  map: ReadonlyMap<string, string>,
  known: Set<string>,
  { seeds: seedsDir, dryRun }: ImportFlags,
): Promise<ImportedFile> {
  const kind = (asked === "auto" ? endings.find(([ending]) => ending.test(file.label))?.[1] : asked) ?? null;
  const seeds: string[] = [];
  const taken = new Set<string>();
  let alreadyThere = 0;
  const result = { file: file.label, kind, seeds };
  try {
    const collection = kind === null ? unknownKind : collect(file, kind, map);
    for await (const seed of collection.seeds) {
      const bytes = bytesOf(seed);
      const digest = digestOf(bytes);
      if (known.has(digest)) alreadyThere++;
      else {
        const name = freeName(seed.name, bytes, join(seedsDir, "imported"), taken);
        taken.add(name);
        seeds.push(`imported/${name}`);
        if (dryRun !== true) write(bytes, join(seedsDir, "imported", name));
      }
      known.add(digest);
    }
    return { ...result, alreadyThere, leftOut: collection.passedOver(), error: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const before = seeds.length === 0 ? "" : ` after ${seeds.length} of its articles`;
    const { message, hint = "name what the file is with --from" } = failureOf(error) ?? {
      message: `${file.label} can not be read${before}: ${reason}`,
      ...(seeds.length === 0
        ? {}
        : { hint: "what came before is imported; fetch the file again for the rest" }),
    };
    return { ...result, alreadyThere, leftOut: [], error: { message, hint } };
  }
}

const unknownKind: Collection = { seeds: [], passedOver: () => ["its kind is not known (--from names it)"] };

function print({ file, seeds, alreadyThere, leftOut, error }: ImportedFile, isDry: boolean): void {
  const left = leftOut.length === 0 ? "" : `; left out: ${leftOut.join(", ")}`;
  const count = `${seeds.length} ${isDry ? "would be imported" : "imported"}, ${alreadyThere} already there${left}`;
  if (error === null || seeds.length > 0) process.stdout.write(`${plainLine(`${file}: ${count}`)}\n`);
  if (error !== null) process.stderr.write(`${plainLine(error.message)}\n  hint: ${plainLine(error.hint)}\n`);
}

interface GivenFile {
  readonly path: string | Buffer;
  /** As messages print it. */
  readonly label: string;
  /** Where it goes below seeds/imported/, if it is copied as it is. */
  readonly name: string;
}

/** A file, or every file below a folder but the seeds and sites of ours; links are not followed. */
function filesOf(path: string, seedsDir: string): GivenFile[] {
  if (!existsSync(path)) throw makeFailure("usage", `there is no ${path}`, "name a file or a folder");
  if (!statSync(path).isDirectory()) return [{ path, label: path, name: basename(path) }];
  const own = [resolve(seedsDir), ...sitesIn(resolve(path))];
  return listSeeds(path)
    .seeds.filter((seed) => !own.some((folder) => isWithin(resolve(path, seed.path), folder)))
    .map((seed) => ({
      path: diskPathOf(seed),
      label: join(path, seed.path),
      name: `${basename(resolve(path))}/${seed.path}`,
    }));
}

/** Published sites in a folder: their pages are made of seeds, and are none. */
function sitesIn(dir: string): string[] {
  const folders = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [dir, ...folders.map((entry) => join(dir, entry.name))].filter(isOurs);
}

/** Digests of all seeds, so that nothing comes in twice whatever it is called. */
function digestsBelow(seedsDir: string): Set<string> {
  if (!existsSync(seedsDir)) return new Set();
  return new Set(listSeeds(seedsDir).seeds.map((seed) => digestOf(readFileSync(diskPathOf(seed)))));
}

function mapOf(given: string | readonly string[] | undefined): ReadonlyMap<string, string> {
  const pairs = given === undefined ? [] : [given].flat();
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf("=");
      if (at < 1)
        throw makeFailure(
          "usage",
          `--map ${pair} has no =`,
          "write --map COLUMN=FIELD, such as --map Inhalt=text",
        );
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

const endings: readonly (readonly [RegExp, ImportKind])[] = [
  [/\.(?:txt|text|md|markdown)$/i, "text"],
  [/\.x?html?$/i, "html"],
  [/\.(?:jsonl|ndjson)$/i, "jsonl"],
  [/\.(?:csv|tsv)$/i, "csv"],
  [/\.(?:xml|rss|atom|rdf)$/i, "feed"],
  [/\.warc(?:\.gz)?$/i, "warc"],
];

function collect(
  { path, label, name }: GivenFile,
  kind: ImportKind,
  map: ReadonlyMap<string, string>,
): Collection {
  if (kind === "warc") return webArchive(path);
  if (statSync(path).size > maxFile) throw makeFailure("usage", `${label} is larger than 1 GB`, "split it");
  const bytes = readFileSync(path);
  switch (kind) {
    case "csv":
      return readCsv(textOf(bytes, label), label, map);
    case "wxr":
    case "feed":
      return readFeed(textOf(bytes, label), label);
    default:
      return { seeds: [{ name, content: bytes }], passedOver: () => [] };
  }
}

function textOf(bytes: Uint8Array, label: string): string {
  const decoded = decodeSeed(bytes, label);
  if ("text" in decoded) return decoded.text;
  throw makeFailure("usage", `${label} is not text`, "name the kind of file it is with --from");
}

function bytesOf({ content }: NewSeed): Uint8Array {
  return typeof content === "string" ? Buffer.from(content) : content;
}

/** Never the name of another file: one of the same name and other content gets its digest into its name. */
function freeName(name: string, bytes: Uint8Array, folder: string, taken: ReadonlySet<string>): string {
  const isFree = !existsSync(join(folder, name)) && !taken.has(name);
  const free = isFree ? name : name.replace(/(\.[^./\\]+)?$/, `-${digestOf(bytes).slice(0, 8)}$1`);
  if (!isWithin(join(folder, free), folder))
    throw makeFailure("usage", `${name} leads out of the seeds folder`);
  return free;
}

function write(bytes: Uint8Array, target: string): void {
  mkdirSync(join(target, ".."), { recursive: true });
  writeFileSync(target, bytes, { flag: "wx" });
}
