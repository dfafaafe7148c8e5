/** One article as the data files publish it; data/schema/article.schema.json says the same. Keys are sorted. */

import type { TagOrigin } from "./archive.ts";
import type { EventPrecision, Evidence } from "./article.ts";
import type { Origin } from "./derived.ts";
import type { OutputPath, SeedId, Slug } from "./ids.ts";
import type { IsoDate } from "./iso-date.ts";
import type { ArticleKind } from "./source.ts";

/** Taxonomies under their public names: what the house calls `tag` is a `topic` to others. */
export type PublicTermType = "person" | "place" | "organisation" | "topic" | "source";

export interface NameRecord {
  readonly aliases: readonly string[];
  readonly inferred: boolean;
  readonly mentions: number;
  readonly name: string;
  readonly origin: TagOrigin;
  readonly slug: Slug;
}

export interface TagRecord extends NameRecord {
  readonly type: PublicTermType;
}

export interface EventRecord {
  readonly date: IsoDate;
  readonly endDate: IsoDate | null;
  readonly origin: "explicit" | "resolved" | "relative";
  readonly paragraph: string;
  readonly precision: EventPrecision;
  readonly text: string;
}

/** All but `body` and `removed`, which the renderer takes from the article's body. */
export interface ArticleRecord {
  readonly authors: readonly string[];
  /** Slug of the story that it is a version of. */
  readonly clusterOf: Slug | null;
  readonly date: IsoDate | null;
  readonly dateOrigin: Origin | null;
  readonly dek: string | null;
  readonly events: readonly EventRecord[];
  readonly headline: string;
  readonly headlineOrigin: Origin;
  readonly id: SeedId;
  readonly kind: ArticleKind;
  readonly lang: string;
  readonly organisations: readonly NameRecord[];
  readonly people: readonly NameRecord[];
  readonly places: readonly NameRecord[];
  readonly section: string | null;
  readonly source: string | null;
  readonly tags: readonly TagRecord[];
  readonly time: string | null;
  /** Path of the page below the site's root. */
  readonly url: OutputPath;
  readonly variants: readonly { readonly lang: string; readonly title: string }[];
  readonly via: string | null;
  readonly wordCount: number;
}

/** Why a fact is what it is. */
export interface RuleRecord {
  readonly confidence: "high" | "fair" | "low";
  /** "seeds/a.txt:1:7". */
  readonly evidence: string | null;
  readonly origin: Origin;
  readonly rule: string;
}

export interface EvidenceRecord {
  readonly name: string;
  readonly paragraph: string;
  readonly text: string;
  readonly type: PublicTermType;
}

/** What the twin file of an article tells beyond its line in the yearly file. */
export interface ProvenanceRecord {
  readonly cited: readonly string[];
  readonly dateline: string | null;
  readonly doubts: readonly {
    readonly confidence: "fair" | "low";
    readonly field: string;
    readonly reason: string;
  }[];
  /** Where the words stand that prove the derived terms; the renderer quotes them from the body. */
  readonly evidence: readonly (Evidence & Pick<EvidenceRecord, "name" | "type">)[];
  readonly modified: IsoDate | null;
  readonly originalUrl: string | null;
  readonly provenance: {
    /** SHA-256 of the seed file's bytes. */
    readonly digest: string;
    readonly file: string;
    readonly reader: string;
    readonly rules: {
      readonly authors: readonly RuleRecord[];
      readonly date: RuleRecord | null;
      readonly dek: RuleRecord | null;
      readonly headline: RuleRecord;
      readonly source: RuleRecord | null;
      readonly via: RuleRecord | null;
    };
  };
  readonly related: readonly {
    readonly daysApart: number | null;
    readonly id: SeedId;
    readonly shared: readonly string[];
    readonly url: OutputPath;
  }[];
  readonly rights: string | null;
  readonly translations: readonly {
    readonly id: SeedId | null;
    readonly lang: string;
    readonly title: string;
    readonly url: OutputPath | null;
  }[];
}

/** What stays of an article that was withdrawn: its address, its digest and the reason; none of its words. */
export interface TombstoneRecord {
  readonly digest: string;
  readonly id: SeedId;
  readonly status: "withdrawn";
  readonly url: OutputPath;
  readonly withdrawn: { readonly date: IsoDate | null; readonly reason: string };
}
