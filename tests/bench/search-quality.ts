/** How well the search finds, beside MiniSearch. */

import MiniSearch from "minisearch";
import { openIndex } from "../../src/client/search-index.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { planSearch } from "../../src/pages/search-plan.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { ask, loaderOf } from "../client/made-index.ts";
import { type Article, archiveOf, type Corpus, common } from "./search-corpus.ts";

/** Known-item search: four words of a headline must bring its article; against MiniSearch with its defaults. */
export async function measureQuality(
  textOf: (name: string) => string | undefined,
  articles: readonly Article[],
  corpus: Corpus,
): Promise<void> {
  const { groups } = planSearch(makeSiteIndex(archiveOf(articles), defaultConfig));
  const numbers = new Map(
    groups.flatMap((group) =>
      group.chunks.flatMap(({ start, bodies }) => bodies.map((id, i) => [id as string, start + i] as const)),
    ),
  );
  const step = Math.max(1, Math.floor(articles.length / 600));
  const asked = articles
    .filter((_, i) => i % step === 0)
    .map(({ id, headline }) => {
      const words = [...new Set(headline.toLowerCase().match(/[a-z0-9]{3,}/g) ?? [])].filter(
        (word) => !common.has(word),
      );
      return {
        id,
        words: words.filter((_, i) => i % Math.max(1, Math.floor(words.length / 4)) === 0).slice(0, 4),
      };
    })
    .filter(({ words }) => words.length === 4);
  const index = await openIndex(loaderOf(textOf));
  const ours: number[] = [];
  for (const { id, words } of asked) {
    const results = await ask(index, words.join(" "));
    ours.push(results?.shown.indexOf(numbers.get(id) ?? -1) ?? -1);
  }
  const mini = new MiniSearch({ fields: ["headline", "text", "names"] });
  mini.addAll(
    articles.map(({ id, headline, tags, source }) => ({
      id,
      headline,
      text: corpus.paragraphsOf(id).join("\n"),
      names: `${tags.join(" ")} ${source}`,
    })),
  );
  const theirs = asked.map(({ id, words }) =>
    mini.search(words.join(" ")).findIndex((hit) => hit["id"] === id),
  );
  const line = (ranks: readonly number[]) =>
    `mean reciprocal rank ${(ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / ranks.length).toFixed(4)}, recall@10 ${(ranks.filter((rank) => rank >= 0 && rank < 10).length / ranks.length).toFixed(4)}`;
  console.log(`  known items, ${asked.length} queries: ours ${line(ours)}; MiniSearch ${line(theirs)}`);
}
