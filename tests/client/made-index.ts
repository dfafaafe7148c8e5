/** A search index made in memory from an archive, through the files' own bytes. */

import { invertArticles } from "../../src/article/search-terms.ts";
import { type Choice, noChoice } from "../../src/client/search-facets.ts";
import { type Card, type Index, type LoadFile, openIndex } from "../../src/client/search-index.ts";
import { cardsFrom, type Sort, search, settle } from "../../src/client/search-results.ts";
import type { Archive } from "../../src/model/archive.ts";
import type { Body } from "../../src/model/article.ts";
import { defaultConfig } from "../../src/model/config.ts";
import type { BodyKey } from "../../src/model/ids.ts";
import { searchTextPages } from "../../src/pages/search-pages.ts";
import { planSearch } from "../../src/pages/search-plan.ts";
import { writeData } from "../../src/render/data-writers.ts";
import { indexPagesOf, taskOf } from "../../src/search-stage.ts";
import { type ArticleSpec, makeFixtureSite } from "../fixture-archive.ts";

/** Text of each file below search/, by name without ".js". */
export function searchFilesOf(archive: Archive, bodies: ReadonlyMap<BodyKey, Body>): Map<string, string> {
  const textOf = (key: BodyKey): Body => bodies.get(key) ?? { blocks: [], notes: [], removed: [] };
  const plan = planSearch(archive);
  const runs = plan.groups.map(taskOf).map((task) => invertArticles(task.documents, task.bodies.map(textOf)));
  const files = new Map<string, string>();
  for (const page of [...searchTextPages(plan), ...indexPagesOf(plan, runs, defaultConfig)]) {
    if (page.view !== "search-chunk" && page.view !== "search-file") continue;
    files.set(page.path.slice("search/".length, -".js".length), writeData(page, page.bodies.map(textOf)));
  }
  return files;
}

/** Runs the files as a browser would; `onLoad` hears which are asked for. */
export function loaderOf(
  files: ReadonlyMap<string, string>,
  onLoad: (name: string, bytes: number) => void = () => {},
): LoadFile {
  return async (name) => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`no file ${name}`);
    onLoad(name, Buffer.byteLength(text));
    let handed: readonly unknown[] = [];
    const script = new Function("backissueSearch", text);
    script((_: string, ...values: readonly unknown[]) => {
      handed = values;
    });
    return handed;
  };
}

export async function openMade(specs: readonly ArticleSpec[]): Promise<Index> {
  const { archive, bodies } = makeFixtureSite(specs);
  return openIndex(loaderOf(searchFilesOf(archive, bodies)));
}

export interface Asked {
  readonly sort?: Sort;
  readonly choice?: Partial<Choice>;
  readonly isTyping?: boolean;
}

/** Headlines found, in order. */
export async function headlinesFor(index: Index, text: string, asked: Asked = {}): Promise<string[]> {
  return (await cardsFor(index, text, asked)).map((card) => card.headline);
}

export async function cardsFor(index: Index, text: string, asked: Asked = {}): Promise<Card[]> {
  const results = await search(index, {
    text,
    sort: asked.sort ?? "relevance",
    choice: { ...noChoice, ...asked.choice },
    isTyping: asked.isTyping ?? false,
  });
  const cards: Card[] = [];
  if (results === undefined) return cards;
  for await (const { card } of cardsFrom(index, await settle(index, results), 0, 1000))
    if (card !== null) cards.push(card);
  return cards;
}
