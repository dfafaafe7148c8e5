/** data/clusters.json: stories that several articles tell in nearly the same words. */

import type { Cluster } from "../model/archive.ts";
import type { OutputPath, SeedId, Slug } from "../model/ids.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Page } from "../model/page.ts";
import { date, list, oneOf, orNull, record, text, type ValueOf } from "../model/shape.ts";
import { jsonPage } from "./article-data.ts";
import type { SiteIndex } from "./site-index.ts";

const url = text<OutputPath>("Path of the page below the site's root.");
const clusterShape = record({
  id: text<Slug>(),
  main: text<SeedId>("id of the article that the others are compared with."),
  url,
  versions: list(
    record({
      date: orNull(date<IsoDate>()),
      id: text<SeedId>(),
      kind: oneOf(["main", "identical", "copy", "shortened", "update"]),
      source: orNull(text()),
      url,
    }),
    "Earliest first.",
  ),
});
export const clustersShape = list(
  clusterShape,
  "clusters.json: stories that several articles tell in nearly the same words.",
);

export function clusterDataPage(site: SiteIndex): Page {
  return jsonPage(
    "data/clusters.json",
    site.archive.clusters.map((cluster) => clusterRecord(cluster, site)),
  );
}

function clusterRecord(
  { slug, path, main, versions }: Cluster,
  site: SiteIndex,
): ValueOf<typeof clusterShape> {
  return {
    id: slug,
    main,
    url: path,
    versions: versions.flatMap(({ id, kind }) => {
      const entry = site.byId.get(id);
      if (entry === undefined) return [];
      const { date: day, source } = entry.facts;
      return [{ date: day?.value ?? null, id, kind, source: source?.value ?? null, url: entry.path }];
    }),
  };
}
