/** Pages to staged files: renders what is new, keeps what is not, and checks the whole before it is published. */

import { pageKey, renderCodeOf, stageSource } from "./effects.ts";
import { createLinkCheck, type LinkCheck } from "./io/check-links.ts";
import { createCollector } from "./io/collect-garbage.ts";
import type { SeedFile } from "./io/list-seeds.ts";
import { digestPage } from "./io/manifest.ts";
import type { Publication } from "./io/publish.ts";
import type { Workshop } from "./load-archive.ts";
import type { Archive } from "./model/archive.ts";
import { makeFailure } from "./model/failure.ts";
import type { Digest } from "./model/ids.ts";
import { type MadePage, makePage, type Page } from "./model/page.ts";
import type { BuildOptions } from "./options.ts";
import { allPages } from "./pages/all-pages.ts";
import { makeSiteIndex, type SiteIndex } from "./pages/site-index.ts";
import { isDataPage } from "./render/data-writers.ts";
import { searchFiles } from "./search-stage.ts";
import type { RenderedPage, RenderTask } from "./tasks.ts";

/** Pages sent to the workers at a time, and how many may be there at once: bounds what is held in memory. */
const batchSize = 400;
const mostAhead = 2000;
/** How long the main thread makes pages, in milliseconds, before it looks whether a worker is done: about what half a chunk takes. */
const mostTurn = 8;

export interface RenderedSite {
  readonly rendered: number;
  readonly kept: number;
  /** Of those rendered, how many are not as they were published. */
  readonly written: number;
  /** Seeds whose bytes were copied. */
  readonly copied: number;
}

/** What rendering a site is given. */
export interface RenderRequest {
  readonly publication: Publication;
  readonly workshop: Workshop;
  readonly options: BuildOptions;
}

/** With what comes together while the site is rendered. */
interface RenderContext extends RenderRequest {
  readonly links: LinkCheck;
  /** Of the pages so far; `rendered` and `kept` where all is done with them. */
  readonly done: { pages: number; rendered: number; kept: number; written: number };
  /** Aborted with the first error, wherever it comes up. */
  readonly failing: AbortController;
  readonly collectGarbage: () => void;
}

/** Renders all pages and stages the sources; then checks that every article has its page and every link its target. */
export async function renderSite(
  archive: Archive,
  seeds: readonly (SeedFile & { readonly digest: Digest })[],
  request: RenderRequest,
): Promise<RenderedSite> {
  const { publication } = request;
  const { config } = request.workshop.setup;
  const links = createLinkCheck((path) => publication.has(path));
  const done = { pages: 0, rendered: 0, kept: 0, written: 0 };
  const failing = new AbortController();
  const context = { ...request, done, failing, links, collectGarbage: createCollector() };
  const aside: Page[] = [];
  const site = makeSiteIndex(archive, config);
  // Side by side: while one waits for its threads, the other has work for them. Where one fails, the other is waited for, and soon stops.
  const parts = [
    renderPages(withoutPage(allPages(site), digestPage, aside), context),
    renderSearch(site, context),
  ];
  await Promise.all(parts.map((part) => part.catch((error) => failing.abort(error))));
  failing.signal.throwIfAborted();
  const copied = stageSources(seeds, archive, config.publishSources, publication);
  // The page that prints the digest of all the others comes last.
  await renderPages(
    aside.map((page) => withDigest(page, publication.rootDigest())),
    context,
  );
  checkSite(archive, links, publication);
  return { ...done, copied };
}

/** The files of full-text search, if the config wants it. */
async function renderSearch(site: SiteIndex, context: RenderContext): Promise<void> {
  const { workshop, failing } = context;
  if (!site.config.search || site.archive.articles.length === 0) return;
  await renderPages(await searchFiles(site, { ...workshop, failure: failing.signal }), context);
}

/** Renders the pages whose key is new; keeps the others as they were published. */
async function renderPages(
  pages: Iterable<Page>,
  { publication, done, failing, links, collectGarbage, workshop, options }: RenderContext,
): Promise<void> {
  const renderCode = renderCodeOf(workshop.setup);
  const waiting: Promise<void>[] = [];
  let batch: RenderTask[] = [];
  let ahead = 0;
  const here: RenderTask[] = [];
  const take = ({ page, key, published }: RenderTask, { record, links: named }: RenderedPage): void => {
    // The page's own path, of which what comes from a worker holds copies.
    const { path } = page;
    const file = { path, digest: record.digest, size: record.size, key };
    if (record.digest === published) publication.keep(file);
    else {
      publication.add(file);
      done.written++;
    }
    links.add({ ...named, page: named.page === undefined ? undefined : path });
    done.rendered++;
  };
  const send = (): void => {
    const items = batch;
    batch = [];
    ahead += items.length;
    const rendering = workshop.executor.run("render", items).then((results) => {
      ahead -= items.length;
      for (const [index, item] of items.entries()) {
        const result = results[index];
        if (result === undefined) throw new Error(`a page was not rendered: ${item.page.path}`);
        if ("ended" in result) throw new Error(`rendering a page was ended: ${result.ended}`);
        take(item, result.result);
      }
      options.onProgress?.("pages", done.rendered, done.pages);
    });
    waiting.push(rendering.catch((error) => failing.abort(error)));
  };
  const renderHere = (item: RenderTask): void => take(item, workshop.executor.runHere("render", item));
  const takeTurns = createTurns(failing.signal);
  for (const page of pages) {
    if (ahead > 0) await takeTurns();
    const key = pageKey(page, renderCode);
    done.pages++;
    const known = publication.previous.get(page.path);
    if (known?.key === key) {
      publication.keep(known);
      done.kept++;
    } else {
      const item = { page: makePage(page), key, published: known?.digest };
      (isRenderedHere(item.page) ? here : batch).push(item);
    }
    if (batch.length < batchSize) continue;
    // Not for the few pages of a build after an edit, which ends before it would pay.
    collectGarbage();
    send();
    while (ahead >= mostAhead) {
      const item = here.shift();
      if (item === undefined) await waiting.shift();
      else renderHere(item);
      failing.signal.throwIfAborted();
      await takeTurns();
    }
  }
  send();
  for (const item of here) {
    renderHere(item);
    await takeTurns();
  }
  await Promise.all(waiting);
  failing.signal.throwIfAborted();
}

/** Gives a function to await now and then: after a while it lets the event loop turn, in which workers are given their next pages. */
function createTurns(failure: AbortSignal): () => Promise<void> {
  let turned = performance.now();
  return async () => {
    if (performance.now() - turned < mostTurn) return;
    await new Promise((resolve) => setImmediate(resolve));
    failure.throwIfAborted();
    turned = performance.now();
  };
}

/**
 * Lists of records without texts: most records stand in many of them, and to send one costs as much as to write it. It is done while the
 * workers have enough to do.
 */
function isRenderedHere(page: MadePage): boolean {
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
  return page.view === "about" ? { ...page, make: () => ({ ...page.make(), rootDigest }) } : page;
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
    const known = publication.previous.get(path);
    if (known?.digest === seed.digest) {
      publication.keep(known);
    } else {
      publication.add(stageSource(seed, path, publication.stageDir));
      copied++;
    }
  }
  return copied;
}
