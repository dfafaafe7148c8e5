/** backissue stats: what the archive holds, in numbers. */

import { withArchive } from "../load-archive.ts";
import type { Archive, Entry } from "../model/archive.ts";
import type { BuildOptions } from "../options.ts";
import { exitCodes } from "./exit-codes.ts";
import { plainLine } from "./plain-line.ts";

type Counts = Readonly<Record<string, number>>;

interface Stats {
  readonly articles: number;
  readonly words: number;
  readonly undated: number;
  readonly withdrawn: number;
  /** Articles of which something is in doubt: `check --review` lists them. */
  readonly inDoubt: number;
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  readonly years: Counts;
  readonly sources: Counts;
  readonly languages: Counts;
  readonly kinds: Counts;
  readonly readers: Counts;
}

/** Rows of one table in the terminal; --json has all. */
const shown = 10;

export async function runStats(options: BuildOptions, flags: { readonly json?: boolean }): Promise<number> {
  return withArchive(options, ({ archive }) => {
    const stats = statsOf(archive);
    process.stdout.write(flags.json === true ? `${JSON.stringify(stats)}\n` : format(stats));
    return exitCodes.ok;
  });
}

function statsOf({ articles }: Archive): Stats {
  const dates = articles.flatMap(({ facts }) => (facts.date === null ? [] : [facts.date.value])).sort();
  const facts = articles.map((entry) => entry.facts);
  return {
    articles: articles.length,
    words: facts.reduce((sum, { wordCount }) => sum + wordCount, 0),
    undated: articles.length - dates.length,
    withdrawn: facts.filter(({ withdrawn }) => withdrawn !== null).length,
    inDoubt: facts.filter(({ doubts }) => doubts.length > 0).length,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    years: byName(count(articles, ({ facts }) => facts.date?.value.slice(0, 4) ?? "undated")),
    sources: byCount(count(articles, ({ facts }) => facts.source?.value ?? "unknown")),
    languages: byCount(count(articles, ({ facts }) => facts.lang)),
    kinds: byCount(count(articles, ({ facts }) => facts.kind)),
    readers: byCount(count(articles, ({ facts }) => facts.reader.split(":")[0] ?? "")),
  };
}

function count(articles: readonly Entry[], nameOf: (entry: Entry) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const entry of articles) counts.set(nameOf(entry), (counts.get(nameOf(entry)) ?? 0) + 1);
  return counts;
}

function byName(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function byCount(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

function format(stats: Stats): string {
  const { articles, words, undated, withdrawn, inDoubt, firstDate, lastDate } = stats;
  const head = [
    `${articles} articles, ${words} words`,
    firstDate === null ? "no article has a date" : `${firstDate} to ${lastDate}, ${undated} undated`,
    `${withdrawn} withdrawn, ${inDoubt} in doubt (backissue check --review lists them)`,
  ];
  const tables = (["years", "sources", "languages", "kinds", "readers"] as const).map((name) =>
    table(name, stats[name]),
  );
  return `${[...head, ...tables].join("\n")}\n`;
}

function table(name: string, counts: Counts): string {
  const rows = Object.entries(counts);
  const more = rows.length > shown ? [`        + ${rows.length - shown} more (--json has all)`] : [];
  return [
    "",
    name,
    ...rows.slice(0, shown).map(([term, number]) => `${String(number).padStart(7)} ${plainLine(term)}`),
    ...more,
  ].join("\n");
}
