/** backissue explain FILE: what was chosen for one seed, by which rule, what was cut, and what it became. */

import { relative, resolve } from "node:path";
import { sourceFilePaths } from "../archive/source-files.ts";
import { isWithin } from "../io/is-within.ts";
import { withArchive } from "../load-archive.ts";
import { type Entry, type TermRef, taxonomyFolders } from "../model/archive.ts";
import type { Body } from "../model/article.ts";
import type { Derived } from "../model/derived.ts";
import { makeFailure } from "../model/failure.ts";
import { formatPlace } from "../model/place.ts";
import type { BuildOptions } from "../options.ts";
import { bodyOf } from "../tasks.ts";
import { exitCodes } from "./exit-codes.ts";
import { formatProblem, terminalVoice } from "./messages.ts";

export async function runExplain(
  file: string,
  options: BuildOptions,
  flags: { readonly json?: boolean },
): Promise<number> {
  return withArchive(options, ({ archive, problems }, { paths }, { cache }) => {
    const wanted = pathBelow(paths.seedsDir, file);
    const entries = archive.articles.filter(({ facts }) => facts.path === wanted || facts.id === wanted);
    const own = problems.filter((problem) => problem.place.file.endsWith(`/${wanted}`));
    if (entries.length === 0 && own.length === 0) {
      throw makeFailure("usage", `no article comes from ${file}`, `name a file below ${paths.seedsDir}`);
    }
    const source = sourceFilePaths(archive.articles.map((entry) => entry.facts.path));
    for (const entry of entries) {
      const body = bodyOf(entry.facts.bodyKey, cache);
      const outputs = [
        entry.path,
        entry.path.replace(/html$/, "json"),
        source.get(entry.facts.path) ?? "",
        ...termPages(entry),
      ];
      process.stdout.write(
        flags.json === true
          ? `${JSON.stringify({ ...entry, body, outputs })}\n`
          : explain(entry, body, outputs),
      );
    }
    const voice = terminalVoice(options);
    for (const problem of own) process.stderr.write(`${formatProblem(problem, voice)}\n`);
    return exitCodes.ok;
  });
}

/** The seed's path below the seeds folder, whether the user gave it from there or from here. */
function pathBelow(seedsDir: string, file: string): string {
  const absolute = resolve(file);
  const below = isWithin(absolute, seedsDir) ? relative(seedsDir, absolute) : file;
  return below.replaceAll("\\", "/").normalize("NFC");
}

function termPages({ tags, sourceTerm }: Entry): string[] {
  const refs: readonly TermRef[] = sourceTerm === null ? tags : [...tags, sourceTerm];
  return refs.filter((ref) => ref.hasPage).map((ref) => `${taxonomyFolders[ref.type]}/${ref.slug}.html`);
}

function explain(entry: Entry, body: Body, outputs: readonly string[]): string {
  const { facts } = entry;
  const rows = [
    `${facts.file} (read as ${facts.reader})`,
    row("headline", facts.headline),
    row("date", facts.date),
    row("source", facts.source),
    row("via", facts.via),
    row("dek", facts.dek),
    ...facts.authors.map((author) => row("author", author)),
    plain("section", facts.section),
    plain("language", facts.lang),
    plain("kind", facts.kind),
    ...entry.tags.map((tag) =>
      plain("tag", `${tag.name} (${tag.type}, ${tag.origin}, ${tag.mentions} mentions)`),
    ),
    ...facts.events.map((event) =>
      plain(
        "event",
        `${event.date}${event.endDate === undefined ? "" : ` to ${event.endDate}`}: ${event.text} (${event.origin})`,
      ),
    ),
    ...facts.variants.map((variant) => plain("variant", `${variant.lang}: ${variant.title}`)),
    ...facts.doubts.map((doubt) => plain("doubt", `${doubt.field} ${doubt.confidence} (${doubt.reason})`)),
    plain("body", `${body.blocks.length} blocks, ${facts.wordCount} words`),
    ...body.notes.map((note) => plain("note", `${note.kind}, line ${note.place.line}: ${note.text}`)),
    ...body.removed.map((removed) =>
      plain("cut", `line ${removed.place.line}, ${removed.reason}: ${removed.text}`),
    ),
    ...outputs.filter((path) => path !== "").map((path) => plain("output", path)),
  ];
  return `${rows.filter((text) => text !== "").join("\n")}\n`;
}

function row(name: string, derived: Derived<string> | null): string {
  if (derived === null) return "";
  const { value, origin, rule, confidence, evidence } = derived;
  const where = evidence === undefined ? "" : `, ${formatPlace(evidence)}`;
  return plain(name, `${value}\n${" ".repeat(11)}${origin}, rule ${rule}, confidence ${confidence}${where}`);
}

function plain(name: string, value: string | null): string {
  return value === null ? "" : `${name.padEnd(10)} ${value}`;
}
