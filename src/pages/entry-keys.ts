/**
 * Short keys of what pages show of an article or an event, each made once a build. A page's key is put together from them, so that
 * its data is made only where the key is new.
 */

import type { Entry, TermRef, TimelineEvent } from "../model/archive.ts";
import type { SeedId } from "../model/ids.ts";
import { remember } from "../model/remember.ts";
import { type KeyPart, shortKey } from "../model/short-key.ts";
import type { SiteIndex } from "./site-index.ts";

export interface EntryKeys {
  /** Over all that any page may show of the article, its text and the addresses of its terms among it, but not its links to others. */
  readonly record: (entry: Entry) => number;
  /** Over its citation. */
  readonly citation: (entry: Entry) => number;
  /** Over an article's links to others, and what lists show of these. */
  readonly links: (entry: Entry) => number;
  /** Over what lists of articles show of it, its id and address among them. */
  readonly item: (entry: Entry) => number;
  readonly event: (event: TimelineEvent) => number;
}

export function createEntryKeys({
  clusters,
  byId,
  termOf,
  cite,
}: Pick<SiteIndex, "clusters" | "byId" | "termOf" | "cite">): EntryKeys {
  // Many articles bear each.
  const refKey = remember((ref: TermRef) => {
    const { name, type, slug, origin, mentions, inferred, hasPage, aliases } = ref;
    return shortKey([name, type, slug, origin, mentions, inferred, hasPage, termOf(ref)?.path, ...aliases]);
  });
  const record = ofEach((entry) => recordKey(entry, refKey));
  const item = ofEach(({ path, facts, sourceTerm, cluster }) => {
    const story = cluster === null ? undefined : clusters.get(cluster);
    return shortKey([
      facts.id,
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
  });
  const itemOf = (id: SeedId | null): number | null => {
    const entry = id === null ? undefined : byId.get(id);
    return entry === undefined ? null : item(entry);
  };
  return {
    record,
    citation: ofEach((entry) => shortKey([record(entry), cite.keyOf(entry)])),
    links: ofEach((entry) => linksKey(entry, itemOf)),
    item,
    event: remember(({ id, date, endDate, precision, text, sentence, paragraph, origin }) =>
      shortKey([id, date, endDate, precision, text, sentence, paragraph, origin]),
    ),
  };
}

/** Each made once. Found by place: lists ask half a million times, and a map of objects would take ten times as long. */
function ofEach(make: (entry: Entry) => number): (entry: Entry) => number {
  const keys: (number | undefined)[] = [];
  return (entry) => {
    const known = keys[entry.place];
    if (known !== undefined) return known;
    const made = make(entry);
    keys[entry.place] = made;
    return made;
  };
}

/** The facts by their own key, and what the archive has added to them. */
function recordKey(entry: Entry, refKey: (ref: TermRef) => number): number {
  const { facts, path, tags, people, places, organisations, evidence, sourceTerm, cluster } = entry;
  const parts: KeyPart[] = [facts.key, facts.id, path, cluster, sourceTerm && refKey(sourceTerm)];
  for (const list of [tags, people, places, organisations]) {
    parts.push(list.length);
    for (const ref of list) parts.push(refKey(ref));
  }
  parts.push(...evidence);
  return shortKey(parts);
}

function linksKey({ related, translations }: Entry, itemOf: (id: SeedId | null) => number | null): number {
  const parts: KeyPart[] = [related.length];
  for (const { id, shared, daysApart } of related)
    parts.push(itemOf(id), daysApart, shared.length, ...shared);
  for (const { id, lang, title } of translations) parts.push(id, itemOf(id), lang, title);
  return shortKey(parts);
}
