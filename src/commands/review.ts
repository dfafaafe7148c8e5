/** The review queue: articles by doubt, worst first, each with the line that settles it. */

import type { ClosePair } from "../archive/settle-terms.ts";
import type { Archive, Entry } from "../model/archive.ts";
import type { Doubt } from "../model/article.ts";

export interface ReviewItem {
  readonly file: string;
  readonly id: string;
  readonly doubts: readonly Doubt[];
  /** To paste into seeds/_desk/overrides.yaml. */
  readonly override: string;
}

const weight: Readonly<Record<Doubt["confidence"], number>> = { low: 10, fair: 1 };

/** Articles with doubts; the heavier first, then by id. */
export function reviewItems(archive: Archive): ReviewItem[] {
  const heaviness = (doubts: readonly Doubt[]) =>
    doubts.reduce((sum, doubt) => sum + weight[doubt.confidence], 0);
  return archive.articles
    .filter((entry) => entry.facts.doubts.length > 0)
    .map((entry) => ({ entry, heaviness: heaviness(entry.facts.doubts) }))
    .sort((a, b) => b.heaviness - a.heaviness || (a.entry.facts.id < b.entry.facts.id ? -1 : 1))
    .map(({ entry }) => ({
      file: entry.facts.file,
      id: entry.facts.id,
      doubts: entry.facts.doubts,
      override: overrideLine(entry),
    }));
}

/** One line of YAML flow style with what was found, for the editor to confirm or mend. */
function overrideLine({ facts }: Entry): string {
  const values: Readonly<Record<string, string>> = {
    headline: JSON.stringify(facts.headline.value),
    date: facts.date === null ? '"YYYY-MM-DD"' : `"${facts.date.value}"`,
    source: facts.source === null ? '"NAME"' : JSON.stringify(facts.source.value),
  };
  const fields = [...new Set(facts.doubts.map((doubt) => doubt.field))].filter(
    (field) => values[field] !== undefined,
  );
  return `${JSON.stringify(facts.id)}: { ${fields.map((field) => `${field}: ${values[field]}`).join(", ")} }`;
}

export function formatReview(items: readonly ReviewItem[], closePairs: readonly ClosePair[]): string {
  const articles = items.map(({ file, doubts, override }) => {
    const reasons = doubts.map((doubt) => `${doubt.field} ${doubt.confidence} (${doubt.reason})`).join(", ");
    return `${file}: ${reasons}\n  ${override}\n`;
  });
  const pairs = closePairs.map(
    ({ names, type, reason }) => `${names[0]} / ${names[1]} (${type}): ${reason}\n`,
  );
  return [
    items.length === 0
      ? "No article is in doubt.\n"
      : `${items.length} to review. Paste a line, mended or as it is, into seeds/_desk/overrides.yaml:\n\n`,
    articles.join(""),
    ...(pairs.length === 0
      ? []
      : ["\nOne name or two? If one, say so in seeds/_desk/tags.yaml:\n\n", pairs.join("")]),
  ].join("");
}
