/**
 * Short keys of what pages show of an article or an event, each made once a build. A page's key is put together from them, so that
 * its data is made only where the key is new.
 */

import type { Cluster, Entry, TermRef, TimelineEvent } from "../model/archive.ts";
import { hashText } from "../model/hash.ts";
import { remember } from "../model/remember.ts";

export interface EntryKeys {
  /** Over all that any page may show of the article but its links to other articles, which change with those. */
  readonly record: (entry: Entry) => string;
  /** Over what lists of articles show of it, its address among them. */
  readonly item: (entry: Entry) => string;
  readonly event: (event: TimelineEvent) => string;
}

export function createEntryKeys(clusters: ReadonlyMap<string, Cluster>): EntryKeys {
  const refKey = rememberKeys((ref: TermRef) => JSON.stringify(ref));
  return {
    record: rememberKeys((entry) => recordText(entry, refKey)),
    item: rememberKeys(({ path, facts, sourceTerm, cluster }) => {
      const story = cluster === null ? undefined : clusters.get(cluster);
      return JSON.stringify([
        path,
        facts.headline.value,
        facts.headline.origin,
        facts.date?.value,
        facts.time,
        sourceTerm?.name ?? facts.source?.value,
        facts.lang,
        facts.kind,
        facts.dek?.value,
        story?.versions.length,
        story?.path,
        story?.main,
      ]);
    }),
    event: rememberKeys((event) => JSON.stringify(event)),
  };
}

/** The facts by their own key, and what the archive has added to them; the terms by theirs, since many articles bear each. */
function recordText(entry: Entry, refKey: (ref: TermRef) => string): string {
  const { facts, path, tags, people, places, organisations, evidence, sourceTerm, cluster } = entry;
  let text = `${facts.key}\n${facts.id}\n${path}\n${cluster}\n${sourceTerm === null ? "" : refKey(sourceTerm)}`;
  for (const list of [tags, people, places, organisations]) {
    text += "\n";
    for (const ref of list) text += ` ${refKey(ref)}`;
  }
  return `${text}\n${evidence.join(" ")}`;
}

/** Over an article's links to others; their own keys tell what those are. */
export function linksKey({ related, translations }: Entry): string {
  return JSON.stringify([related, translations]);
}

function rememberKeys<Item>(textOf: (item: Item) => string): (item: Item) => string {
  return remember((item) => hashText(textOf(item)));
}
