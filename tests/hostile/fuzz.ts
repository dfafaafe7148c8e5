/** Random damage to seeds: the parser must take anything. Deterministic, so that a finding can be found again by its number. */

import { createHash } from "node:crypto";
import { decodeSeed } from "../../src/io/decode.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { makeDigest, makeSeedPath } from "../../src/model/ids.ts";
import { makeSlug } from "../../src/model/slug.ts";
import { articlesFrom } from "../../src/steps.ts";

export interface FuzzSeed {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface FuzzReport {
  readonly inputs: number;
  /** Inputs that became an article. */
  readonly articles: number;
  /** Longest time for one input, in milliseconds of processor time. */
  readonly slowest: number;
  readonly faults: readonly string[];
}

/** What damage is made of: markup, control characters, broken encodings, languages of other layers. */
const fragments = [
  "---\n",
  "---js\n",
  "+++\n",
  "\u0000",
  "\ufeff",
  "\u202e",
  "\r",
  "\n\n\n",
  "<script>",
  "</article>",
  "<!--",
  "]]>",
  "date: 2025-02-30\n",
  "title: ",
  "tags: [a, ",
  " date 9999-99-99 ",
  "&#x0;",
  "&amp;",
  "${x}",
  "<%= it %>",
  "```",
  "|a|b|\n|-|-|\n",
  "> > > ",
  "1. ",
  "![x](",
  "[y]: <",
  "\\",
  '"',
  "'",
  "é",
  "e\u0301",
  "\ud83d\ude00",
  "Ə",
  "中文。",
  "26 November, 2025",
  "2025-11-26T25:61",
  '{"headline": ',
  "}\n{",
  "\t",
  "%00",
  "../",
  "C:\\",
  "    ",
].map((text) => Buffer.from(text));

/** Damages seeds, one after the other, and reads each. `from` is the number of the first input. */
export function fuzz(seeds: readonly FuzzSeed[], count: number, from = 1): FuzzReport {
  const faults: string[] = [];
  let [articles, slowest] = [0, 0];
  for (let number = from; number < from + count; number++) {
    const random = randomFrom(number);
    const seed = seeds[random(seeds.length)];
    if (seed === undefined) break;
    const bytes = damage(seed.bytes, random);
    const before = process.cpuUsage();
    try {
      articles += read(seed.name, bytes, (fault) => faults.push(`input ${number} (${seed.name}): ${fault}`));
    } catch (error) {
      faults.push(`input ${number} (${seed.name}) threw ${String(error)}`);
    }
    const { user, system } = process.cpuUsage(before);
    slowest = Math.max(slowest, (user + system) / 1000);
  }
  return { inputs: count, articles, slowest, faults };
}

/** How many articles came of it. */
function read(name: string, bytes: Buffer, complain: (fault: string) => void): number {
  const path = makeSeedPath(name);
  const decoded = decodeSeed(bytes, `seeds/${name}`);
  if (!("text" in decoded)) return 0;
  const digest = makeDigest(createHash("sha256").update(bytes).digest("hex"));
  const { articles } = articlesFrom(
    { path, file: `seeds/${name}`, text: decoded.text, digest },
    { overrides: {}, repeated: {}, derive: defaultConfig.derive },
  );
  for (const { facts } of articles) {
    if (facts.headline.value.trim() === "") complain("no headline");
    if (facts.date !== null && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(facts.date.value))
      complain("no date of ours");
    if (!/^[\p{L}\p{M}\p{N}-]{1,80}$/u.test(makeSlug(facts.headline.value)))
      complain("slug outside of its signs");
  }
  return articles.length;
}

function damage(bytes: Buffer, random: (below: number) => number): Buffer {
  let result = bytes.length > 20_000 ? bytes.subarray(0, 20_000) : bytes;
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(result.length + 1);
    const to = Math.min(result.length, at + random(40));
    const fragment = fragments[random(fragments.length)] ?? Buffer.of();
    const [head, cut, tail] = [result.subarray(0, at), result.subarray(at, to), result.subarray(to)];
    const changes = [
      [head, fragment, result.subarray(at)],
      [head, tail],
      [head, cut, cut, cut, tail],
      [head],
      [tail, head],
      [head, Buffer.of(random(256)), tail],
      [head, ...Array.from({ length: random(300) }, () => fragment), tail],
    ];
    result = Buffer.concat(changes[random(changes.length)] ?? [result]);
  }
  return result;
}

/** A small generator (mulberry32) by number: the same input for the same number, always. */
function randomFrom(number: number): (below: number) => number {
  let state = Math.imul(number, 0x9e3779b1);
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}
