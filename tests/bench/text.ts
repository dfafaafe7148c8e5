/**
 * npm run bench:text: what the text work finds, against gold that lies beside the repository.
 *   npm run bench:text -- [--gold FILE]     FILE: documents like gold-text/dev.jsonl
 * One measure a file in text/; each gives rows of name, value, bar and number of cases. Ends with 1 where a bar is missed.
 */

import { parseArgs } from "node:util";
import { measureCopies } from "./text/copies.ts";
import { measureCost } from "./text/cost.ts";
import { measureDatelines } from "./text/datelines.ts";
import { hasGold } from "./text/gold-site.ts";
import { measureHeadlines } from "./text/headlines.ts";
import { measureLanguage } from "./text/language.ts";
import { measurePlaces } from "./text/places.ts";
import { measureRelated } from "./text/related.ts";
import { measureSeeds, measureTags } from "./text/tags.ts";

const { values } = parseArgs({ options: { gold: { type: "string" } } });

const measures = [
  measureSeeds,
  () => measureTags(values.gold),
  measurePlaces,
  measureDatelines,
  measureHeadlines,
  measureLanguage,
  measureRelated,
  measureCopies,
  measureCost,
];

if (hasGold) run();
else console.log("bench:text: ../shared with gold-text and corpus is absent; nothing measured");

function run(): void {
  for (const measure of measures) {
    for (const { name, value, bar, count } of measure()) {
      const isReached = name.endsWith("at most") ? value <= bar : value >= bar;
      console.log(
        `${isReached ? "ok  " : "LOW "} ${name.padEnd(44)} ${value.toFixed(3).padStart(8)}  bar ${bar}  n ${count}`,
      );
      if (!isReached) process.exitCode = 1;
    }
  }
}
