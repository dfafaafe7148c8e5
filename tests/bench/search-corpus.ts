/** The corpora of bench:search: articles without their texts, the texts from their files, and what readers would ask. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Archive, Entry } from "../../src/model/archive.ts";
import type { Body } from "../../src/model/article.ts";

export interface Article {
  readonly id: string;
  readonly headline: string;
  readonly date: string;
  readonly source: string;
  readonly tags: readonly string[];
  /** Counted in its paragraphs, which are read again from its file when needed. */
  readonly words: number;
  readonly bytes: number;
}

/** Reads Markdown with a front matter of one line a field: what the two generators write. Keeps no texts. */
export function readArticles(folder: string): Article[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".md"),
  );
  return paths.sort().map((path) => {
    const text = readFileSync(join(folder, path), "utf8");
    const head = text.slice(0, text.indexOf("\n---\n\n"));
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(head)?.[1] ?? "";
    const headline: string = JSON.parse(field("title"));
    const paragraphs = paragraphsOf(text);
    return unshared({
      id: path,
      headline,
      date: field("date").slice(0, 10),
      source: field("source") || field("section"),
      tags: [...head.matchAll(/^ {2}- "(.*)"$/gm)].map((match) => match[1] ?? ""),
      words: paragraphs.reduce((sum, part) => sum + part.split(" ").length, 0),
      bytes: Buffer.byteLength([headline, ...paragraphs].join("\n\n")),
    });
  });
}

/** Without strings that keep a whole file in memory. */
function unshared<T>(value: T): T {
  return JSON.parse(JSON.stringify(value));
}

function paragraphsOf(text: string): string[] {
  const body = text.slice(text.indexOf("\n---\n\n") + 6).trim();
  return body.split(/\n\n+/).map((part) => part.replace(/\s*\n\s*/g, " "));
}

export function cpuSeconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}

export interface Corpus {
  readonly paragraphsOf: (id: string) => string[];
  readonly bodyOf: (id: string) => Body;
  /** Seconds spent on reading bodies, which is no part of the search. */
  readonly cpu: () => number;
}

/** Reads texts from their files each time; `changed` by id. */
export function openCorpus(folder: string, changed: ReadonlyMap<string, string> = new Map()): Corpus {
  let spent = 0;
  const paragraphs = (id: string): string[] => {
    const start = process.cpuUsage();
    const path = join(folder, id.replace(/^.*!|\?.*$/g, ""));
    const list = paragraphsOf(readFileSync(path, "utf8"));
    const added = changed.get(id);
    spent += cpuSeconds(start);
    return added === undefined ? list : [...list, added];
  };
  const bodyOf = (id: string): Body => ({
    blocks: paragraphs(id).map((text, i) => ({ id: `p${i + 1}-abcd`, kind: "paragraph", text, html: "" })),
    notes: [],
    removed: [],
  });
  return { paragraphsOf: paragraphs, bodyOf, cpu: () => spent };
}

/** Just what the plan reads; the rest of an Entry has no part in search. @param changed id of an article whose body is another one */
export function archiveOf(articles: readonly Article[], changed = ""): Archive {
  const entries = articles.map(({ id, headline, date, source, tags, words }) => {
    const slug = headline
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 70);
    return {
      path: `${date.replaceAll("-", "/")}/${slug}.html`,
      tags: tags.map((name) => ({ name, type: "tag", slug: name, hasPage: true })),
      people: [],
      places: [],
      organisations: [],
      sourceTerm: null,
      facts: {
        id,
        headline: { value: headline },
        date: { value: date },
        dek: null,
        source: { value: source },
        lang: "en",
        authors: [],
        variants: [],
        withdrawn: null,
        wordCount: words,
        bodyKey: id === changed ? `${id}?changed` : id,
      },
    };
  }) as never as Entry[];
  return { articles: entries, terms: {} } as never as Archive;
}

export const common = new Set(
  "the and for with from after over says said will not its has are new".split(" "),
);

/** 200 queries of readers: words of headlines, names, phrases; taken evenly over the corpus. */
export function queriesOf(articles: readonly Article[], corpus: Corpus): string[] {
  const step = Math.max(1, Math.floor(articles.length / 200));
  return articles
    .filter((_, i) => i % step === 0)
    .slice(0, 200)
    .map(({ id, headline }, i) => {
      const words = (headline.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !common.has(word));
      const text = corpus.paragraphsOf(id).join(" ");
      const name = /(?<=[a-z,] )[A-Z][a-z]+ [A-Z][a-z]+/.exec(text)?.[0];
      const phrase = /\b[a-z]{4,} [a-z]{4,}\b/.exec(text.slice(80))?.[0];
      if (i % 4 === 1 && name !== undefined) return name;
      if (i % 4 === 3 && phrase !== undefined) return `"${phrase}"`;
      return words.slice(0, 2 + (i % 3)).join(" ");
    });
}
