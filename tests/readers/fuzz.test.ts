/** Any bytes in, articles or problems out: mutated seeds of every format, never a throw, nothing over two seconds. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtmlBody } from "../../src/article/html-body.ts";
import { readMarkdown } from "../../src/article/markdown.ts";
import { decodeSeed } from "../../src/io/decode.ts";
import { cleanText } from "../../src/model/clean-text.ts";
import { makeDigest, makeSeedPath } from "../../src/model/ids.ts";
import { parseSource } from "../../src/readers/readers.ts";

/** CI sets 10,000. */
const runs = Number(process.env["BACKISSUE_FUZZ"] ?? 250);

const text = (value: string) => new TextEncoder().encode(value);

/** Seeds of our own, one for each way a seed can look. */
const own: readonly (readonly [string, Uint8Array])[] = [
  [
    "a.txt",
    text(" date 2025-10-12 (MENAFN- AzerNews) Oil rose by a tenth on Monday.\r\n\r\nGas “fell”, he said."),
  ],
  [
    "b.txt",
    text(
      "Home News\n    Home News\n\n    Oil rises\n\n    Foreign policy\n    • 26 November, 2025\n    • 16:53\n    Oil rose by a tenth on Monday, ministers told Report.\n",
    ),
  ],
  [
    "c.md",
    text(
      '---\ntitle: "Oil: up"\ndate: 2025-10-12T16:53:00+04:00\ntags: [oil, gas]\nauthors:\n  - Jane Doe\n---\n# Oil\n\nOil *rose* by [10 %](https://a.example/x "t").\n\n- one\n  - two\n\n> said\n\n|a|b|\n|-|-|\n|1|2|\n\n```\ncode\n```\n',
    ),
  ],
  [
    "d.html",
    text(
      '<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Oil rises - The Daily</title><meta property="og:title" content="Oil rises"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Oil rises","datePublished":"2025-10-12T16:53:00Z","author":[{"@type":"Person","name":"Jane Doe"}]}</script></head><body><nav><ul><li><a href=/>Home</a></ul></nav><article><h1>Oil rises</h1><p class=byline>By Jane Doe<time datetime=2025-10-12>12 October 2025</time><p>Oil rose by a tenth on Monday after eleven ministers met in the capital.</p><figure><img src=/a.jpg alt="A rig"><figcaption>A rig off Baku.</figcaption></figure><p>Gas fell, the ministers said, and coal stood where it had stood before.</p><table><tr><th>a<th>b<tr><td>1<td>2</table></article><footer>© 2025</footer></body></html>',
    ),
  ],
  [
    "e.jsonl",
    text(
      '{"title":"Oil","date":"2025-10-12","tags":["oil"],"author":{"name":"Jane Doe"},"text":"One.\\n\\nTwo."}\n{"headline":"Gas","body":["Three."]}\n',
    ),
  ],
];

/** Fragments that have broken parsers before. */
const nasty = [
  ..."---|---js|...|+++|[|{|&a|*a|!!js/function x|<!--|-->|<![CDATA[|]]>|<script>|</script|<div>|<p|<table>|&#0;|&#xD800;|&lt;|\ud83d|\u0000|\ufeff|\u2028|\r|\n\n|\t|    |```|~~~|**|__|[a](|![|http://a(|>|- |1. |\\|||\\u0000|'|\"|\u202e|date 2025-02-30 |title: |\u0301".split(
    "|",
  ),
].map(text);

const base = [...own, ...sharedSeeds()];

/** Real pages and attacks where the machine has them; the test stands without. */
function sharedSeeds(): (readonly [string, Uint8Array])[] {
  const gold = "../shared/gold/html";
  const hostile = "../shared/hostile/seeds";
  const pages = existsSync(gold) ? readdirSync(gold).slice(0, 12) : [];
  const attacks = existsSync(hostile) ? readdirSync(hostile).filter((name) => name.includes(".")) : [];
  return [
    ...pages.map((name) => [name.replace(".gz", ""), gunzipSync(readFileSync(`${gold}/${name}`))] as const),
    ...attacks.map((name) => [name, readFileSync(`${hostile}/${name}`)] as const),
  ];
}

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(200),
  insert: fc.constantFrom(...nasty),
  times: fc.oneof(fc.nat(3), fc.constantFrom(50, 3000)),
});

function mutate(
  bytes: Uint8Array,
  changes: readonly (typeof mutation extends fc.Arbitrary<infer T> ? T : never)[],
): Uint8Array {
  let result = bytes;
  for (const { at, cut, insert, times } of changes) {
    const from = Math.floor(at * result.length);
    const parts = [
      result.subarray(0, from),
      ...Array.from({ length: times }, () => insert),
      result.subarray(from + cut),
    ];
    result = Buffer.concat(parts);
  }
  return result;
}

/** Reads a seed as a build does, up to the facts; checks what must hold of anything. */
function read(name: string, bytes: Uint8Array): void {
  const decoded = decodeSeed(bytes, `seeds/${name}`);
  if (!("text" in decoded)) return;
  const outcome = parseSource({
    path: makeSeedPath(name),
    file: `seeds/${name}`,
    text: decoded.text,
    digest: makeDigest("0"),
  });
  for (const problem of outcome.problems) expect(problem.place.line).toBeGreaterThan(0);
  for (const article of outcome.ok ? outcome.value : []) {
    const blocks =
      article.bodyKind === "markdown"
        ? markdownBlocks(article)
        : article.bodyKind === "html"
          ? readHtmlBody(article).blocks
          : [];
    for (const { html } of blocks) {
      expect(html).not.toMatch(/<(?:script|style|iframe|object|img|svg|form|input|base|meta|link)[\s>/]/i);
      expect(html).not.toMatch(/<[a-z][^<>]*\s(?:on\w+|style|src|srcdoc)\s*=/i);
      expect(html).not.toMatch(/<a [^<>]*href="(?!https?:\/\/|mailto:)/i);
    }
    // Controls, noncharacters and half signs would break every file that we write.
    expect(uncleanIn([article, blocks])).toEqual([]);
  }
}

/** Texts that hold what no file of ours may hold. */
function uncleanIn(value: unknown): string[] {
  const found: string[] = [];
  JSON.stringify(value, (_name, member: unknown) => {
    if (typeof member === "string" && cleanText(member) !== member) found.push(member);
    return member;
  });
  return found;
}

function markdownBlocks(article: Parameters<typeof readMarkdown>[0]) {
  const outcome = readMarkdown(article);
  return outcome.ok ? outcome.value.blocks : [];
}

test.each(base)("%s as it is", (name, bytes) => read(name, bytes));

test(`${runs} mutated seeds are read or refused in words`, { timeout: 3_600_000 }, () => {
  const seeds = fc.tuple(fc.constantFrom(...base), fc.array(mutation, { minLength: 1, maxLength: 4 }));
  const property = fc.property(seeds, ([[name, bytes], changes]) => {
    const start = process.cpuUsage();
    read(name, mutate(bytes, changes));
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
  });
  fc.assert(property, { numRuns: runs, ...(process.env["BACKISSUE_FUZZ"] === undefined ? { seed: 1 } : {}) });
});
