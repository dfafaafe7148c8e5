/** What a build with search does again after a change, and that it comes to the same files as a build from nothing. */

import { expect, test } from "vitest";
import { openIndex } from "../src/client/search-index.ts";
import type { RunCache } from "../src/io/search-runs.ts";
import type { Body } from "../src/model/article.ts";
import { defaultConfig } from "../src/model/config.ts";
import type { BodyKey } from "../src/model/ids.ts";
import { makeSiteIndex } from "../src/pages/site-index.ts";
import { searchFiles } from "../src/search-stage.ts";
import { cardsFor, loaderOf, makeCache, makeWorkshop, searchFileOf } from "./client/made-index.ts";
import { type ArticleSpec, makeFixtureSite } from "./fixture-archive.ts";

const syllables = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te"];
const word = (i: number) =>
  [i, Math.floor(i / 12), Math.floor(i / 144)].map((part) => syllables[part % 12]).join("");

/** Articles of 120 made-up words each, one for each of the first days of a month. */
function makeSpecs(count: number): ArticleSpec[] {
  return Array.from({ length: count }, (_, i) => ({
    file: `${String(i).padStart(4, "0")}.md`,
    date: `${2000 + (i % 20)}-${String(1 + (i % 12)).padStart(2, "0")}-${String(1 + (i % 9)).padStart(2, "0")}`,
    headline: `Headline ${i}`,
    dek: "Dek",
    paragraphs: [Array.from({ length: 120 }, (_, j) => word(i * 17 + j * j)).join(" ")],
  }));
}

interface Built {
  /** Key and text of each file, by name. */
  readonly files: ReadonlyMap<string, { readonly key: string; readonly text: string }>;
  readonly inverted: number;
}

async function build(specs: readonly ArticleSpec[], cache: RunCache): Promise<Built> {
  const { archive, bodies } = makeFixtureSite(specs);
  const bodyOf = (key: BodyKey): Body => bodies.get(key) ?? { blocks: [], notes: [], removed: [] };
  let inverted = 0;
  const workshop = makeWorkshop(bodyOf, cache, (articles) => {
    inverted += articles;
  });
  const files = new Map<string, { key: string; text: string }>();
  for (const page of await searchFiles(makeSiteIndex(archive, defaultConfig), workshop)) {
    const file = searchFileOf(page, bodyOf);
    if (file === undefined) continue;
    files.set(file[0], {
      key: `${page.key ?? JSON.stringify(page.make())} ${page.bodies.join()}`,
      text: file[1],
    });
  }
  return { files, inverted };
}

const textsOf = ({ files }: Built) => new Map([...files].map(([name, { text }]) => [name, text]));
const keysOf = ({ files }: Built) => new Map([...files].map(([name, { key }]) => [name, key]));

const specs = makeSpecs(900);
const extra = makeSpecs(901).at(-1) as ArticleSpec;
const changes: readonly (readonly [string, ArticleSpec[]])[] = [
  // The fixture's key of a body is that of its file, so the dek is what changes.
  ["an edit", specs.map((spec, i) => (i === 400 ? { ...spec, dek: "Dek zebra" } : spec))],
  ["a new article of the last day", [...specs, { ...extra, date: "2019-12-31" }]],
  ["a new article of the past", [...specs, { ...extra, date: "2004-05-05" }]],
  ["an article less", specs.filter((_, i) => i !== 300)],
];

const cache = makeCache();
const first = await build(specs, cache);

test("the runs of nothing that changed are inverted once", async () => {
  const second = await build(specs, cache);
  expect(second.inverted).toBe(0);
  expect(keysOf(second)).toEqual(keysOf(first));
});

test.each(changes)(
  "after %s, files are those of a build from nothing, and few articles are inverted",
  async (_, changed) => {
    const warm = await build(changed, cache);
    const cold = await build(changed, makeCache());
    expect(textsOf(warm)).toEqual(textsOf(cold));
    expect(keysOf(warm)).toEqual(keysOf(cold));
    expect(cold.inverted).toBe(changed.length);
    expect(warm.inverted).toBeLessThan(600);
    for (const [name, { key, text }] of warm.files) {
      const before = first.files.get(name);
      if (before?.key === key) expect(text).toBe(before.text);
    }
  },
);

test("an edit gives new keys to the shards of its words alone", async () => {
  const { files } = await build(changes[0]?.[1] ?? [], cache);
  const changed = [...files]
    .filter(([name, { key }]) => first.files.get(name)?.key !== key)
    .map(([name]) => name);
  expect(changed.filter((name) => name.startsWith("d/"))).toHaveLength(1);
  expect([...files.keys()].filter((name) => name.startsWith("t/")).length).toBeGreaterThan(10);
  expect(changed.filter((name) => name.startsWith("t/")).length).toBeLessThan(4);
});

test("what follows a very common word lies apart, and phrases find it there", async () => {
  const common = (i: number) => Array.from({ length: 300 }, (_, j) => `the ${word(i * 7 + j)}x`).join(" ");
  const { files } = await build(
    makeSpecs(260).map((spec, i) => ({ ...spec, paragraphs: [common(i)] })),
    makeCache(),
  );
  expect([...files.keys()].filter((name) => name.startsWith("t/f-"))).toHaveLength(1);
  const loaded: string[] = [];
  const index = await openIndex(
    loaderOf(
      (name) => files.get(name)?.text,
      (name) => loaded.push(name),
    ),
  );
  const asked = `the ${word(70)}x the ${word(71)}x`;
  const found = await cardsFor(index, `"${asked}"`);
  expect(found.length).toBeGreaterThan(0);
  for (const { paragraphs } of found) expect(paragraphs.some(([, text]) => text.includes(asked))).toBe(true);
  expect(loaded.some((name) => name.startsWith("t/f-"))).toBe(true);
});
