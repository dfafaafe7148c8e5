/** backissue import: brings collections in as seeds; what is there already, by content, is left alone. */

import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve, sep } from "node:path";
import { decodeSeed } from "../io/decode.ts";
import { digestOf } from "../io/key.ts";
import { diskPathOf, listSeeds } from "../io/list-seeds.ts";
import { isOurs } from "../io/publish/guard.ts";
import { readWarc } from "../io/warc.ts";
import { failureOf, makeFailure } from "../model/failure.ts";
import { exitCodes } from "./exit-codes.ts";
import { readCsv } from "./import/csv.ts";
import { readFeed } from "./import/feed.ts";
import { type Collection, countOf, type NewSeed } from "./import/item.ts";
import { type ImportKind, importKinds } from "./import/kinds.ts";
import { pageSeed } from "./import/page.ts";
import { plainLine } from "./plain-line.ts";

export interface ImportFlags {
  readonly seeds: string;
  readonly from: string;
  readonly map?: string | readonly string[];
  readonly dryRun?: boolean;
}

/** Bytes of the largest file that is read. */
const maxFile = 1 << 30;

export function runImport(paths: readonly string[], flags: ImportFlags): number {
  const kind = importKinds.find((known) => known === flags.from);
  if (kind === undefined)
    throw makeFailure(
      "usage",
      `--from ${flags.from} is no kind of collection`,
      `kinds are ${importKinds.join(", ")}`,
    );
  const known = digestsBelow(flags.seeds);
  let hasFailed = false;
  for (const file of paths.flatMap((path) => filesOf(path, flags.seeds))) {
    try {
      const collection = collect(file, kind, mapOf(flags.map));
      process.stdout.write(`${plainLine(file.label)}: ${take(collection, known, flags)}\n`);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      const { message, hint = "name what the file is with --from" } = failureOf(error) ?? {
        message: `${file.label} can not be read: ${reason}`,
      };
      process.stderr.write(`${plainLine(message)}\n  hint: ${plainLine(hint)}\n`);
      hasFailed = true;
    }
  }
  return hasFailed ? exitCodes.problems : exitCodes.ok;
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
    .seeds.filter((seed) => !own.some((folder) => resolve(path, seed.path).startsWith(folder + sep)))
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
  asked: ImportKind,
  map: ReadonlyMap<string, string>,
): Collection {
  const kind = asked === "auto" ? endings.find(([ending]) => ending.test(label))?.[1] : asked;
  if (kind === undefined) return { seeds: [], passedOver: ["its kind is not known (--from names it)"] };
  if (statSync(path).size > maxFile) throw makeFailure("usage", `${label} is larger than 1 GB`, "split it");
  const bytes = readFileSync(path);
  switch (kind) {
    case "csv":
      return readCsv(textOf(bytes, label), label, map);
    case "wxr":
    case "feed":
      return readFeed(textOf(bytes, label), label);
    case "warc":
      return webArchive(bytes);
    default:
      return { seeds: [{ name, content: bytes }], passedOver: [] };
  }
}

function webArchive(bytes: Buffer): Collection {
  const pages = readWarc(bytes);
  const seeds = pages.map(pageSeed).filter((seed) => seed !== undefined);
  return { seeds, passedOver: countOf(pages.length - seeds.length, "page that is no text") };
}

function textOf(bytes: Uint8Array, label: string): string {
  const decoded = decodeSeed(bytes, label);
  if ("text" in decoded) return decoded.text;
  throw makeFailure("usage", `${label} is not text`, "name the kind of file it is with --from");
}

/** Writes what is new, and says what was done. */
function take(
  { seeds, passedOver }: Collection,
  known: Set<string>,
  { seeds: seedsDir, dryRun }: ImportFlags,
): string {
  const fresh = seeds.filter(({ content }) => {
    const digest = digestOf(typeof content === "string" ? Buffer.from(content) : content);
    const isNew = !known.has(digest);
    known.add(digest);
    return isNew;
  });
  if (dryRun !== true) for (const seed of fresh) write(seed, join(seedsDir, "imported"));
  const there = seeds.length - fresh.length;
  const left = passedOver.length === 0 ? "" : `; left out: ${passedOver.join(", ")}`;
  return `${fresh.length} ${dryRun === true ? "would be imported" : "imported"}, ${there} already there${left}`;
}

/** Never over another file: one of the same name and other content gets its digest into its name. */
function write({ name, content }: NewSeed, folder: string): void {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  const plain = join(folder, name);
  const target = existsSync(plain)
    ? plain.replace(/(\.[^./\\]+)?$/, `-${digestOf(bytes).slice(0, 8)}$1`)
    : plain;
  if (relative(folder, target).startsWith(`..${sep}`))
    throw makeFailure("usage", `${name} leads out of the seeds folder`);
  mkdirSync(join(target, ".."), { recursive: true });
  writeFileSync(target, bytes, { flag: "wx" });
}
