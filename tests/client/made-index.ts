/** A search index made in memory from an archive, through the files' own bytes. */

import { invertArticles } from "../../src/article/search-terms.ts";
import type { Choice, ChoiceKind } from "../../src/client/search-choice.ts";
import { countFacets } from "../../src/client/search-facets.ts";
import { type Card, type Index, type LoadFile, openIndex } from "../../src/client/search-index.ts";
import { eachCard, type More, search } from "../../src/client/search-results.ts";
import { settle } from "../../src/client/search-settle.ts";
import { correct } from "../../src/client/search-typo.ts";
import { keepRun, type RunCache } from "../../src/io/search-runs.ts";
import type { Archive } from "../../src/model/archive.ts";
import type { Body } from "../../src/model/article.ts";
import { defaultConfig } from "../../src/model/config.ts";
import { type BodyKey, makeDigest } from "../../src/model/ids.ts";
import { makePage, type Page } from "../../src/model/page.ts";
import { makeSiteIndex } from "../../src/pages/site-index.ts";
import { writeData } from "../../src/render/data-writers.ts";
import { type SearchWorkshop, searchFiles } from "../../src/search-stage.ts";
import type { InvertTask } from "../../src/tasks.ts";
import { type ArticleSpec, makeFixtureSite } from "../fixture-archive.ts";

type BodyOf = (key: BodyKey) => Body;

/** A cache in memory. */
export function makeCache(): RunCache {
  const records = new Map<string, Uint8Array>();
  return {
    get: (key) => {
      const bytes = records.get(key);
      return bytes === undefined ? undefined : Buffer.from(bytes);
    },
    put: (key, bytes) => records.set(key, bytes),
    touch: () => {},
  };
}

/** Inverts in this thread; `onInvert` hears how many articles. */
export function makeWorkshop(
  bodyOf: BodyOf,
  cache: RunCache = makeCache(),
  onInvert: (articles: number) => void = () => {},
): SearchWorkshop {
  const invert = ({ key, documents, places, bodies }: InvertTask) => {
    onInvert(documents.length);
    keepRun(
      invertArticles(
        documents,
        places,
        bodies.map((body) => bodyOf(body).blocks.map(({ text }) => text)),
      ),
      key,
      cache,
    );
    return { result: null };
  };
  const run = (async (_: string, items: readonly InvertTask[]) =>
    items.map(invert)) as unknown as SearchWorkshop["executor"]["run"];
  const failure = new AbortController().signal;
  return { cache, executor: { run }, setup: { code: makeDigest("code") }, failure };
}

export async function searchPagesOf(archive: Archive, workshop: SearchWorkshop): Promise<Iterable<Page>> {
  return searchFiles(makeSiteIndex(archive, defaultConfig), workshop);
}

/** Name below search/ without ".js", and text; undefined for a page that is no file of the index. */
export function searchFileOf(asked: Page, bodyOf: BodyOf): readonly [name: string, text: string] | undefined {
  const page = makePage(asked);
  if (page.view !== "search-chunk" && page.view !== "search-file") return undefined;
  return [
    page.path.slice("search/".length, -".js".length),
    [...writeData(page, page.bodies.map(bodyOf))].join(""),
  ];
}

/** Text of each file below search/, by name without ".js". */
export async function searchFilesOf(
  archive: Archive,
  bodies: ReadonlyMap<BodyKey, Body>,
): Promise<Map<string, string>> {
  const bodyOf = (key: BodyKey): Body => bodies.get(key) ?? { blocks: [], notes: [], removed: [] };
  const pages = [...(await searchPagesOf(archive, makeWorkshop(bodyOf)))];
  return new Map(pages.map((page) => searchFileOf(page, bodyOf)).filter((file) => file !== undefined));
}

const more: More = { correct, countFacets, settle };

/** Runs the files as a browser would; `onLoad` hears which are asked for. */
export function loaderOf(
  textOf: (name: string) => string | undefined,
  onLoad: (name: string, bytes: number) => void = () => {},
): LoadFile {
  return async (name) => {
    if (name === "more") return [more];
    const text = textOf(name);
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
  const files = await searchFilesOf(archive, bodies);
  return openIndex(loaderOf((name) => files.get(name)));
}

export interface Asked {
  readonly sort?: string;
  readonly choice?: Partial<Record<ChoiceKind, readonly string[]>>;
  readonly isTyping?: boolean;
}

export function choiceOf(chosen: Asked["choice"] = {}): Choice {
  return (kind) => chosen[kind] ?? [];
}

export function ask(index: Index, text: string, { sort = "", choice, isTyping = false }: Asked = {}) {
  return search(index, { text, sort, choice: choiceOf(choice), isTyping });
}

/** Headlines found, in order. */
export async function headlinesFor(index: Index, text: string, asked: Asked = {}): Promise<string[]> {
  return (await cardsFor(index, text, asked)).map((card) => card.headline);
}

export async function cardsFor(index: Index, text: string, asked: Asked = {}): Promise<Card[]> {
  const results = await ask(index, text, asked);
  const cards: Card[] = [];
  if (results !== undefined)
    await eachCard(index, await settle(index, results), [0, 1000], (card) => cards.push(card));
  return cards;
}
