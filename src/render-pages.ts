/** Pages to staged files: renders what is new, keeps what is not, and checks the whole before it is published. */

import { pageKey, renderCodeOf, stageSource } from "./effects.ts";
import { createLinkCheck, type LinkCheck } from "./io/check-links.ts";
import { createCollector } from "./io/collect-garbage.ts";
import type { SeedFile } from "./io/list-seeds.ts";
import { digestPage } from "./io/manifest.ts";
import type { Publication } from "./io/publish.ts";
import type { Workshop } from "./load-archive.ts";
import type { Archive } from "./model/archive.ts";
import type { Config } from "./model/config.ts";
import { makeFailure } from "./model/failure.ts";
import type { Digest, OutputPath } from "./model/ids.ts";
import type { Page } from "./model/page.ts";
import type { BuildOptions } from "./options.ts";
import { allPages } from "./pages/all-pages.ts";
import { isDataPage } from "./render/data-writers.ts";
import { searchFiles } from "./search-stage.ts";
import type { RenderedPage, RenderTask } from "./tasks.ts";

/** Pages a message to the workers takes up at a time, and how many such batches wait: bounds what is held in memory. */
const batchSize = 1024;
const batchesAhead = 2;

export interface RenderedPages {
  readonly rendered: number;
  readonly kept: number;
  /** Of those rendered, how many are not as they were published. */
  readonly written: number;
}

export interface RenderedSite extends RenderedPages {
  readonly keys: ReadonlyMap<OutputPath, string>;
  /** Seeds whose bytes were copied. */
  readonly copied: number;
}

export interface RenderContext {
  readonly publication: Publication;
  readonly links: LinkCheck;
  /** Of the pages so far. */
  readonly keys: Map<OutputPath, string>;
  readonly collectGarbage: () => void;
  /** Key of each page as it was published. */
  readonly before: ReadonlyMap<OutputPath, string>;
  readonly workshop: Workshop;
  readonly config: Config;
  readonly options: BuildOptions;
}

/** Renders all pages and stages the sources; then checks that every article has its page and every link its target. */
export async function renderSite(
  archive: Archive,
  seeds: readonly (SeedFile & { readonly digest: Digest })[],
  given: Omit<RenderContext, "keys" | "links" | "collectGarbage">,
): Promise<RenderedSite> {
  const { publication, config } = given;
  const links = createLinkCheck((path) => publication.has(path));
  const keys = new Map<OutputPath, string>();
  const context = { ...given, keys, links, collectGarbage: createCollector() };
  const aside: Page[] = [];
  const first = await renderPages(withoutPage(allPages(archive, config), digestPage, aside), context);
  const search = await renderSearch(archive, context);
  const copied = stageSources(seeds, archive, config.publishSources, publication);
  // The page that prints the digest of all the others comes last.
  const last = await renderPages(
    aside.map((page) => withDigest(page, publication.rootDigest())),
    context,
  );
  const pages = {
    keys,
    rendered: first.rendered + search.rendered + last.rendered,
    kept: first.kept + search.kept + last.kept,
    written: first.written + search.written + last.written,
    copied,
  };
  checkSite(archive, links, publication);
  return pages;
}

/** The files of full-text search, if the config wants it. */
async function renderSearch(archive: Archive, context: RenderContext): Promise<RenderedPages> {
  const { config, workshop } = context;
  if (!config.search || archive.articles.length === 0) return renderPages([], context);
  return renderPages(await searchFiles(archive, workshop, config), context);
}

/** Renders the pages whose key is new; keeps the others as they were published. Notes all keys. */
async function renderPages(
  pages: Iterable<Page>,
  { publication, keys, links, collectGarbage, before, workshop, options }: RenderContext,
): Promise<RenderedPages> {
  const renderCode = renderCodeOf(workshop.setup);
  const waiting: Promise<void>[] = [];
  let batch: RenderTask[] = [];
  const known = keys.size;
  let rendered = 0;
  let written = 0;
  const take = ({ page, published }: RenderTask, { record, links: named }: RenderedPage): void => {
    // The page's own path, of which what comes from a worker holds copies.
    const { path } = page;
    if (record.digest === published) publication.keep(path);
    else {
      publication.add({ path, digest: record.digest, size: record.size });
      written++;
    }
    links.add({ ...named, page: named.page === undefined ? undefined : path });
    rendered++;
  };
  const send = (): void => {
    const items = batch;
    batch = [];
    waiting.push(
      workshop.executor.run("render", items).then((results) => {
        for (const [index, item] of items.entries()) {
          const result = results[index];
          if (result === undefined) throw new Error(`a page was not rendered: ${item.page.path}`);
          if ("ended" in result) throw new Error(`rendering a page was ended: ${result.ended}`);
          take(item, result.result);
        }
        options.onProgress?.("pages", rendered, keys.size - known);
      }),
    );
  };
  for (const page of pages) {
    const key = pageKey(page, renderCode);
    if (keys.has(page.path)) throw new Error(`two pages have the address ${page.path}`);
    keys.set(page.path, key);
    if (before.get(page.path) === key && publication.previous.has(page.path)) publication.keep(page.path);
    else {
      const item = { page, published: publication.previous.get(page.path)?.digest };
      if (isRenderedHere(page)) take(item, workshop.executor.runHere("render", item));
      else batch.push(item);
    }
    if (batch.length < batchSize) continue;
    // Not for the few pages of a build after an edit, which ends before it would pay.
    collectGarbage();
    send();
    if (waiting.length >= batchesAhead) await waiting.shift();
  }
  send();
  await Promise.all(waiting);
  return { rendered, kept: keys.size - known - rendered, written };
}

/** Lists of records without texts: most records stand in many of them, and to send one costs as much as to write it. */
function isRenderedHere(page: Page): boolean {
  return page.bodies.length === 0 && isDataPage(page);
}

/** All pages but one, which is put aside. */
function* withoutPage(pages: Iterable<Page>, path: string, aside: Page[]): Generator<Page> {
  for (const page of pages) {
    if (page.path === path) aside.push(page);
    else yield page;
  }
}

function withDigest(page: Page, rootDigest: Digest): Page {
  return page.view === "about" ? { ...page, data: { ...page.data, rootDigest } } : page;
}

/** The self-check: every article has its page, and no link of ours leads nowhere. Where it fails, nothing is published. */
function checkSite(archive: Archive, links: LinkCheck, publication: Publication): void {
  for (const { path } of archive.articles) {
    if (!publication.has(path)) throw new Error(`an article has no page: ${path}`);
  }
  const broken = links.findBroken();
  if (broken.length === 0) return;
  const named = broken.slice(0, 10).map(({ page, target }) => `  ${page} links to ${target}`);
  throw makeFailure(
    "system",
    [`nothing was published: ${broken.length} links of the new site lead nowhere`, ...named].join("\n"),
    "look at templates of your own; without such it is a fault in backissue",
  );
}

/** Publishes the seeds' own bytes and counts those it had to copy; not those of a seed with a withdrawn article, nor of one that became no article. */
function stageSources(
  seeds: readonly (SeedFile & { readonly digest: Digest })[],
  archive: Archive,
  isWanted: boolean,
  publication: Publication,
): number {
  let copied = 0;
  if (!isWanted) return copied;
  for (const seed of seeds) {
    const path = archive.sourceFiles[seed.path];
    if (path === undefined) continue;
    if (publication.previous.get(path)?.digest === seed.digest) {
      publication.keep(path);
    } else {
      publication.add(stageSource(seed, path, publication.stageDir));
      copied++;
    }
  }
  return copied;
}
