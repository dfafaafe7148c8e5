/** What the data files publish of one article: its entry, flattened. Keys are written in their published order. */

import type { Entry, RelatedLink, Taxonomy, TermRef } from "../model/archive.ts";
import type { EventMention } from "../model/article.ts";
import type {
  ArticleRecord,
  EventRecord,
  NameRecord,
  ProvenanceRecord,
  PublicTermType,
  RuleRecord,
  TagRecord,
  TombstoneRecord,
} from "../model/article-record.ts";
import type { Derived } from "../model/derived.ts";
import { unpackEvidence } from "../model/evidence.ts";
import type { OutputPath, SeedId } from "../model/ids.ts";
import { formatPlace } from "../model/place.ts";
import { webAddress } from "./items.ts";

/** Path of an article's page by its id. */
export type PathOf = (id: SeedId) => OutputPath | null;

export function publicType(type: Taxonomy): PublicTermType {
  return type === "tag" ? "topic" : type;
}

export function makeArticleRecord(entry: Entry): ArticleRecord {
  const { facts } = entry;
  return {
    authors: facts.authors.map((author) => author.value),
    clusterOf: entry.cluster,
    date: facts.date?.value ?? null,
    dateOrigin: facts.date?.origin ?? null,
    dek: facts.dek?.value ?? null,
    events: facts.events.map(eventRecord),
    headline: facts.headline.value,
    headlineOrigin: facts.headline.origin,
    id: facts.id,
    kind: facts.kind,
    lang: facts.lang,
    organisations: entry.organisations.map(nameRecord),
    people: entry.people.map(nameRecord),
    places: entry.places.map(nameRecord),
    section: facts.section,
    source: facts.source?.value ?? null,
    tags: entry.tags.map(tagRecord),
    time: facts.time,
    url: entry.path,
    variants: facts.variants.map(({ lang, title }) => ({ lang, title })),
    via: facts.via?.value ?? null,
    wordCount: facts.wordCount,
  };
}

function eventRecord(event: EventMention): EventRecord {
  return {
    date: event.date,
    endDate: event.endDate ?? null,
    origin: event.origin,
    paragraph: event.paragraph,
    precision: event.precision,
    text: event.text,
  };
}

function nameRecord({ aliases, inferred, mentions, name, origin, slug }: TermRef): NameRecord {
  return { aliases, inferred, mentions, name, origin, slug };
}

function tagRecord({ aliases, inferred, mentions, name, origin, slug, type }: TermRef): TagRecord {
  return { aliases, inferred, mentions, name, origin, slug, type: publicType(type) };
}

export function makeProvenanceRecord(entry: Entry, pathOf: PathOf): ProvenanceRecord {
  const { facts } = entry;
  return {
    cited: facts.cited,
    dateline: facts.dateline,
    doubts: facts.doubts.map(({ confidence, field, reason }) => ({ confidence, field, reason })),
    evidence: evidenceOf(entry),
    modified: facts.modified,
    originalUrl: webAddress(facts.url),
    provenance: {
      digest: facts.digest,
      file: facts.file,
      reader: facts.reader,
      rules: {
        authors: facts.authors.map(ruleRecord),
        date: ruleOrNull(facts.date),
        dek: ruleOrNull(facts.dek),
        headline: ruleRecord(facts.headline),
        source: ruleOrNull(facts.source),
        via: ruleOrNull(facts.via),
      },
    },
    related: entry.related.flatMap((link) => relatedRecord(link, pathOf)),
    rights: facts.rights,
    translations: entry.translations.map(({ id, lang, title }) => ({
      id,
      lang,
      title,
      url: id === null ? null : pathOf(id),
    })),
  };
}

/** Each term once, of those that the site shows: its tags, and the names with a page. */
function evidenceOf(entry: Entry): ProvenanceRecord["evidence"] {
  const byTerm = new Map<string, ProvenanceRecord["evidence"][number]>();
  const proofs = unpackEvidence(entry.facts.evidence);
  const refs = [...entry.tags, ...entry.people, ...entry.places, ...entry.organisations];
  for (const [index, { hasPage, name, slug, type }] of refs.entries()) {
    const proof = proofs[entry.evidence[index] ?? -1];
    const isShown = index < entry.tags.length || hasPage;
    const term = `${type}/${slug}`;
    if (proof === undefined || !isShown || byTerm.has(term)) continue;
    // Without a spread, which makes V8 take ten times as long.
    const { paragraph, start, end, text } = proof;
    byTerm.set(term, { name, type: publicType(type), paragraph, start, end, text });
  }
  return [...byTerm.values()];
}

function ruleRecord({ confidence, evidence, origin, rule }: Derived<unknown>): RuleRecord {
  return { confidence, evidence: evidence === undefined ? null : formatPlace(evidence), origin, rule };
}

function ruleOrNull(fact: Derived<unknown> | null): RuleRecord | null {
  return fact === null ? null : ruleRecord(fact);
}

function relatedRecord({ daysApart, id, shared }: RelatedLink, pathOf: PathOf) {
  const url = pathOf(id);
  return url === null ? [] : [{ daysApart, id, shared, url }];
}

export function makeTombstone(entry: Entry): TombstoneRecord {
  const { digest, id, withdrawn } = entry.facts;
  return {
    digest,
    id,
    status: "withdrawn",
    url: entry.path,
    withdrawn: { date: withdrawn?.date ?? null, reason: withdrawn?.reason ?? "" },
  };
}
