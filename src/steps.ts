/** The two steps that may run elsewhere: no disk, no clock, no memory shared; plain data in, plain data out. */

import { type Article, articleFrom } from "./article/make-article.ts";
import type { Config } from "./model/config.ts";
import type { Override } from "./model/desk.ts";
import type { Problem } from "./model/problem.ts";
import type { ParsedSource, RawSource } from "./model/source.ts";
import { parseSource } from "./readers/readers.ts";

/** Hashes of the blocks of one page dump: what the archive needs to find repeated blocks. */
export interface DumpBlocks {
  readonly id: string;
  readonly hashes: readonly string[];
}

export interface SeedArticles {
  readonly problems: readonly Problem[];
  readonly articles: readonly Article[];
  /** Page dumps, which become articles only when the archive has said which of their blocks are repeated. */
  readonly dumps: readonly DumpBlocks[];
}

export interface SeedContext {
  /** By article id: what the editor says about the articles of this seed. */
  readonly overrides: Readonly<Record<string, Override>>;
  /** By article id: hashes of repeated blocks. null: not known yet, dumps wait. */
  readonly repeated: Readonly<Record<string, readonly string[]>> | null;
  readonly derive: Config["derive"];
}

/** Step 1: the articles of one seed. */
export function articlesFrom(raw: RawSource, context: SeedContext): SeedArticles {
  const parsed = parseSource(raw);
  const problems: Problem[] = [...parsed.problems];
  const articles: Article[] = [];
  const dumps: DumpBlocks[] = [];
  for (const source of parsed.ok ? parsed.value : []) {
    if (source.bodyKind === "dump" && context.repeated === null) {
      dumps.push({ id: source.id, hashes: [...new Set(source.blocks.map((block) => block.hash))] });
      continue;
    }
    const made = makeOne(source, context);
    problems.push(...made.problems);
    if (made.ok && made.value !== null) articles.push(made.value);
  }
  return { problems, articles, dumps };
}

function makeOne(source: ParsedSource, { overrides, repeated, derive }: SeedContext) {
  const override = overrides[source.id];
  return articleFrom(source, {
    repeated: new Set(repeated?.[source.id] ?? []),
    derive,
    ...(override === undefined ? {} : { override }),
  });
}

/** Step 2: render/render.ts, createRenderer. */
export { createRenderer } from "./render/render.ts";
