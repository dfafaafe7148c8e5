/** data/clusters.json: stories that several articles tell in nearly the same words. */

import type { Cluster } from "../model/archive.ts";
import type { Page } from "../model/page.ts";
import { jsonPage } from "./article-data.ts";
import type { SiteIndex } from "./site-index.ts";

export function clusterDataPage(site: SiteIndex): Page {
  return jsonPage(
    "data/clusters.json",
    site.archive.clusters.map((cluster) => clusterRecord(cluster, site)),
  );
}

function clusterRecord({ slug, path, main, versions }: Cluster, site: SiteIndex): object {
  return {
    id: slug,
    main,
    url: path,
    versions: versions.flatMap(({ id, kind }) => {
      const entry = site.byId.get(id);
      if (entry === undefined) return [];
      const { date, source } = entry.facts;
      return [{ date: date?.value ?? null, id, kind, source: source?.value ?? null, url: entry.path }];
    }),
  };
}
