/** CPU time of the per-article name and date work, and of settling it over the archive. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { findEvents } from "../../../src/article/events.ts";
import { findNames } from "../../../src/article/names.ts";
import { parseIsoDate } from "../../../src/model/iso-date.ts";
import { shared } from "./gold-site.ts";

/** Milliseconds of CPU for 600 words, over 5,000 Reuters articles, loading the word lists included. */
export function measureCost() {
  const lines = gunzipSync(readFileSync(join(shared, "corpus/reuters21578/reuters21578.jsonl.gz")))
    .toString()
    .split("\n", 5000);
  const articles = lines.map((line) => JSON.parse(line) as { date: string; body: string });
  const texts = articles.map(({ date, body }) => ({
    published: parseIsoDate(date) ?? null,
    blocks: body.split("\n\n").map((text, i) => ({ id: `p${i}`, text })),
  }));
  const words = articles.reduce((sum, { body }) => sum + body.split(/\s+/).length, 0);
  const time = (work: () => void) => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return ((user + system) / 1000 / words) * 600;
  };
  const names = time(() => {
    for (const { blocks } of texts)
      findNames({ headline: "", blocks, lang: "en", dateline: null, ownNames: [] });
  });
  const events = time(() => {
    for (const { blocks, published } of texts) findEvents({ blocks, published, lang: "en" });
  });
  return [
    { name: "names, ms CPU per 600 words, at most", value: names, bar: 2, count: articles.length },
    { name: "dates, ms CPU per 600 words, at most", value: events, bar: 0.5, count: articles.length },
  ];
}
