/** Stories that several articles tell in nearly the same words: who published when, and what each left out. */

import type { Cluster } from "../model/archive.ts";
import { compareText } from "../model/compare-text.ts";
import type { PageOf } from "../model/page.ts";
import { articleItem } from "./items.ts";
import { storiesPath } from "./paths.ts";
import { frameOf, type SiteIndex } from "./site-index.ts";

export function* storyPages(site: SiteIndex): Generator<PageOf<"story"> | PageOf<"story-index">> {
  const pages = site.archive.clusters.flatMap((cluster) => storyPage(site, cluster));
  if (pages.length === 0) return;
  yield* pages;
  const stories = pages
    .map(({ path, make }) => {
      const { main, versions } = make();
      return { main: { ...main, versions: null }, count: versions.length, path };
    })
    .sort((a, b) => compareText(b.main.date ?? "", a.main.date ?? "") || compareText(a.path, b.path));
  yield {
    path: storiesPath,
    view: "story-index",
    make: () => ({ ...frameOf(site, null), stories }),
    bodies: [],
  };
}

/** No page where the main version was withdrawn. */
function storyPage(site: SiteIndex, cluster: Cluster): PageOf<"story">[] {
  const main = site.byId.get(cluster.main);
  if (main === undefined) return [];
  const versions = cluster.versions.flatMap(({ id, kind }) => {
    const entry = site.byId.get(id);
    return entry === undefined ? [] : [{ entry, kind }];
  });
  return [
    {
      path: cluster.path,
      view: "story",
      make: () => ({
        ...frameOf(site, null),
        main: articleItem(site, main, false),
        versions: versions.map(({ entry, kind }) => ({
          article: articleItem(site, entry, false),
          kind,
          wordCount: entry.facts.wordCount,
        })),
      }),
      bodies: versions.map(({ entry }) => entry.facts.bodyKey),
    },
  ];
}
