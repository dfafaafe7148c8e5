/** backissue new "Headline": a Markdown seed with front matter, to write into. */

import { mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFailure } from "../model/failure.ts";
import { type IsoDate, parseIsoDate } from "../model/iso-date.ts";
import { makeSlug } from "../model/slug.ts";
import { exitCodes } from "./exit-codes.ts";

export interface NewFlags {
  readonly seeds: string;
  readonly date?: string | number;
  readonly source?: string;
}

export function runNew(headline: string, flags: NewFlags): number {
  if (headline.trim() === "")
    throw makeFailure("usage", "the headline is empty", 'write backissue new "A headline"');
  const date = flags.date === undefined ? today(new Date()) : dateOf(String(flags.date));
  const file = join(flags.seeds, `${date}-${makeSlug(headline)}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeNew(
    file,
    seedText({ headline, date, source: flags.source === undefined ? "" : String(flags.source) }),
  );
  process.stdout.write(`${file}\n`);
  return exitCodes.ok;
}

function dateOf(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === undefined)
    throw makeFailure("usage", `--date ${text} is not a calendar date`, "write YYYY-MM-DD, YYYY-MM or YYYY");
  return date;
}

/** The day on this machine's calendar: the one its user has in mind. */
function today(now: Date): string {
  const pad = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

/** Quoted as JSON, which is YAML too: no headline can end its line or become a number. */
function seedText({
  headline,
  date,
  source,
}: Readonly<Record<"headline" | "date" | "source", string>>): string {
  const fields = [
    `title: ${JSON.stringify(headline.trim())}`,
    `date: "${date}"`,
    ...(source === "" ? [] : [`source: ${JSON.stringify(source)}`]),
    "tags: []",
  ];
  return `---\n${fields.join("\n")}\n---\n\n`;
}

function writeNew(file: string, text: string): void {
  try {
    writeFileSync(file, text, { flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    throw makeFailure(
      "usage",
      `${file} is there already`,
      `edit ${basename(file)}, or give another headline or --date`,
    );
  }
}
