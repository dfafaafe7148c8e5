/** Archives for tests of pages and templates: small articles in a few words each, put together without readers. */

import {
  type Archive,
  type Cluster,
  type CopyKind,
  type Entry,
  type Taxonomy,
  type Term,
  type TermRef,
  taxonomyFolders,
} from "../src/model/archive.ts";
import type { Body, BodyBlockKind, EventMention, Facts } from "../src/model/article.ts";
import { escapeHtml } from "../src/model/escape-html.ts";
import { packEvidence } from "../src/model/evidence.ts";
import { hash32, hashText, paragraphId } from "../src/model/hash.ts";
import {
  type BodyKey,
  makeBodyKey,
  makeDigest,
  makeOutputPath,
  makeSeedId,
  makeSeedPath,
  type OutputPath,
  type SeedId,
} from "../src/model/ids.ts";
import { type IsoDate, parseIsoDate } from "../src/model/iso-date.ts";
import { makeSlug } from "../src/model/slug.ts";
import type { ArticleKind, Removed } from "../src/model/source.ts";

/** "person Ilham Aliyev": a tag with its type; "+" in front: given by people. */
export type TagSpec = string;

export interface ArticleSpec {
  readonly file: string;
  readonly date?: string;
  readonly time?: string;
  readonly headline: string;
  readonly isDerived?: boolean;
  readonly paragraphs: readonly (string | { readonly kind: BodyBlockKind; readonly html: string })[];
  readonly source?: string;
  readonly via?: string;
  readonly authors?: readonly string[];
  readonly section?: string;
  readonly kind?: ArticleKind;
  readonly lang?: string;
  readonly dek?: string;
  readonly url?: string;
  readonly rights?: string;
  readonly tags?: readonly TagSpec[];
  readonly events?: readonly (readonly [date: string, text: string, paragraph: number, endDate?: string])[];
  readonly removed?: readonly (readonly [line: number, reason: Removed["reason"], text: string])[];
  readonly notes?: readonly string[];
  readonly related?: readonly (readonly [file: string, ...shared: string[]])[];
  readonly translations?: readonly (readonly [lang: string, title: string, file?: string])[];
  /** Name of the story; the first article of a story is its main one. */
  readonly story?: readonly [name: string, kind: CopyKind | "main"];
  readonly withdrawn?: string;
}

export interface FixtureSite {
  readonly archive: Archive;
  readonly bodies: ReadonlyMap<BodyKey, Body>;
}

export function makeFixtureSite(specs: readonly ArticleSpec[]): FixtureSite {
  const sorted = [...specs].sort(newestFirst);
  const bodies = new Map(sorted.map((spec) => [bodyKeyOf(spec), bodyOf(spec)]));
  const paths = new Map(sorted.map((spec) => [idOf(spec), pathOf(spec)]));
  const terms = termsOf(sorted);
  const entries = sorted.map((spec, place) => ({ ...entryOf(spec, terms), place }));
  return {
    archive: {
      articles: entries,
      terms,
      clusters: clustersOf(sorted),
      events: eventsOf(entries),
      redirects: [
        ...(paths.size > 0
          ? [
              {
                from: makeOutputPath("2019/01/01/old-address.html"),
                to: [...paths.values()][0] as OutputPath,
              },
            ]
          : []),
      ],
      changes: entries.slice(0, 1).flatMap(({ path }) => [
        { on: isoDay("2025-12-02"), change: "changed", path, fields: ["headline", "body"] },
        {
          on: isoDay("2025-12-02"),
          change: "removed",
          path: makeOutputPath("2019/01/02/gone.html"),
          fields: [],
        },
        { on: isoDay("2025-12-01"), change: "added", path, fields: [] },
      ]),
      sourceFiles: Object.fromEntries(
        sorted.map((spec) => [spec.file, makeOutputPath(`sources/seeds/${spec.file}.txt`)]),
      ),
    },
    bodies,
  };
}

function newestFirst(a: ArticleSpec, b: ArticleSpec): number {
  const key = (spec: ArticleSpec) => spec.date ?? "";
  return key(a) === key(b) ? (a.file < b.file ? -1 : 1) : key(a) > key(b) ? -1 : 1;
}

const isoDay = (text: string) => parseIsoDate(text) as IsoDate;

const idOf = (spec: ArticleSpec) => makeSeedId(makeSeedPath(spec.file));
const bodyKeyOf = (spec: ArticleSpec) => makeBodyKey(makeDigest(hashText(spec.file)));
const dateOf = (spec: ArticleSpec): IsoDate | null =>
  spec.date === undefined ? null : (parseIsoDate(spec.date) ?? null);

function pathOf(spec: ArticleSpec): OutputPath {
  return makeOutputPath(`${spec.date?.replaceAll("-", "/") ?? "undated"}/${makeSlug(spec.headline)}.html`);
}

function bodyOf(spec: ArticleSpec): Body {
  return {
    blocks: spec.paragraphs.map((paragraph, at) => {
      const text = typeof paragraph === "string" ? paragraph : paragraph.html.replace(/<[^>]+>/g, "");
      return {
        id: paragraphId(at + 1, hash32(text)),
        kind: typeof paragraph === "string" ? "paragraph" : paragraph.kind,
        text,
        html: typeof paragraph === "string" ? escapeHtml(paragraph) : paragraph.html,
      };
    }),
    notes: (spec.notes ?? []).map((text) => ({ text, kind: "disclaimer", place: place(spec, 1) })),
    removed: (spec.removed ?? []).map(([line, reason, text]) => ({ text, reason, place: place(spec, line) })),
  };
}

const place = (spec: ArticleSpec, line: number) => ({ file: `seeds/${spec.file}`, line, column: 1 });

function factsOf(spec: ArticleSpec): Facts {
  const date = dateOf(spec);
  const stated = <T>(value: T, rule = "front-matter") =>
    ({ value, origin: "header", rule, confidence: "high", evidence: place(spec, 1) }) as const;
  const body = bodyOf(spec);
  const text = body.blocks.map((block) => block.text).join(" ");
  return {
    id: idOf(spec),
    path: makeSeedPath(spec.file),
    file: `seeds/${spec.file}`,
    digest: makeDigest(hashText(spec.file)),
    reader: "dated-line",
    headline: spec.isDerived
      ? {
          value: spec.headline,
          origin: "derived",
          rule: "lead-clause",
          confidence: "fair",
          evidence: place(spec, 1),
        }
      : stated(spec.headline),
    date: date === null ? null : stated(date, "date-header"),
    time: spec.time ?? null,
    modified: null,
    dek: {
      value: spec.dek ?? text.slice(0, 160),
      origin: spec.dek ? "header" : "derived",
      rule: "lead",
      confidence: "high",
    },
    source: spec.source === undefined ? null : stated(spec.source),
    via: spec.via === undefined ? null : stated(spec.via, "agency-prefix"),
    cited: [],
    dateline: null,
    authors: (spec.authors ?? []).map((author) => stated(author)),
    section: spec.section ?? null,
    kind: spec.kind ?? "news",
    lang: spec.lang ?? "en",
    variants: [],
    explicitTags: (spec.tags ?? []).filter((tag) => tag.startsWith("+")).map((tag) => parseTag(tag).name),
    names: [],
    evidence: packEvidence(
      tagRefs(spec).map(({ name }) => ({
        text: "",
        paragraph: body.blocks[0]?.id ?? "p1",
        start: 0,
        end: name.length,
      })),
    ),
    events: (spec.events ?? []).map((event) => eventOf(event, body)),
    url: spec.url ?? null,
    rights: spec.rights ?? null,
    wishedSlug: "",
    textHash: "",
    stated: "",
    wordCount: text.split(/\s+/).length,
    paragraphCount: body.blocks.length,
    removedCount: body.removed.length,
    doubts: [],
    withdrawn: spec.withdrawn === undefined ? null : { reason: spec.withdrawn, date: null },
    bodyKey: bodyKeyOf(spec),
    key: hashText(JSON.stringify(spec)),
  };
}

function eventOf(
  [date, text, paragraph, endDate]: NonNullable<ArticleSpec["events"]>[number],
  body: Body,
): EventMention {
  const block = body.blocks[paragraph - 1];
  const end = endDate === undefined ? undefined : parseIsoDate(endDate);
  return {
    date: parseIsoDate(date) ?? ("2000" as IsoDate),
    ...(end === undefined ? {} : { endDate: end }),
    precision:
      end !== undefined ? "range" : date.length === 10 ? "day" : date.length === 7 ? "month" : "year",
    text,
    sentence:
      block?.text.split(/(?<=[.!?]) /).find((sentence) => sentence.includes(text)) ?? block?.text ?? text,
    paragraph: block?.id ?? "p1",
    origin: "explicit",
    onTimeline: date.length > 4,
  };
}

function parseTag(tag: TagSpec): { type: Taxonomy; name: string; isExplicit: boolean } {
  const isExplicit = tag.startsWith("+");
  const [type = "tag", ...words] = tag.replace("+", "").split(" ");
  return { type: type as Taxonomy, name: words.join(" "), isExplicit };
}

function tagRefs(spec: ArticleSpec): TermRef[] {
  const refs = (spec.tags ?? []).map((tag): TermRef => {
    const { type, name, isExplicit } = parseTag(tag);
    return {
      type,
      name,
      slug: makeSlug(name),
      origin: isExplicit ? "explicit" : "derived",
      mentions: isExplicit ? 0 : 1 + (name.length % 5),
      aliases: [],
      inferred: false,
      hasPage: true,
    };
  });
  return refs.sort((a, b) => Number(b.origin === "explicit") - Number(a.origin === "explicit"));
}

function entryOf(spec: ArticleSpec, terms: Archive["terms"]): Omit<Entry, "place"> {
  const tags = tagRefs(spec);
  const source = terms.source.find((term) => term.name === spec.source);
  return {
    facts: factsOf(spec),
    path: pathOf(spec),
    tags,
    people: tags.filter((tag) => tag.type === "person"),
    places: tags.filter((tag) => tag.type === "place"),
    organisations: tags.filter((tag) => tag.type === "organisation"),
    evidence: tags.map(({ origin }, index) => (origin === "explicit" ? null : index)),
    sourceTerm:
      source === undefined
        ? null
        : {
            type: "source",
            name: source.name,
            slug: source.slug,
            origin: "explicit",
            mentions: 0,
            aliases: [],
            inferred: false,
            hasPage: true,
          },
    related: (spec.related ?? []).map(([file, ...shared]) => ({
      id: makeSeedId(makeSeedPath(file)),
      shared,
      daysApart: 738,
    })),
    cluster: spec.story === undefined ? null : makeSlug(spec.story[0]),
    translations: (spec.translations ?? []).map(([lang, title, file]) => ({
      lang,
      title,
      id: file === undefined ? null : makeSeedId(makeSeedPath(file)),
    })),
  };
}

function termsOf(specs: readonly ArticleSpec[]): Archive["terms"] {
  const found = new Map<string, { type: Taxonomy; name: string; specs: ArticleSpec[]; explicit: number }>();
  const add = (type: Taxonomy, name: string, spec: ArticleSpec, isExplicit: boolean) => {
    const key = `${type}:${name}`;
    const term = found.get(key) ?? { type, name, specs: [], explicit: 0 };
    term.specs.push(spec);
    if (isExplicit) term.explicit++;
    found.set(key, term);
  };
  for (const spec of specs) {
    if (spec.source !== undefined) add("source", spec.source, spec, true);
    for (const tag of spec.tags ?? []) {
      const { type, name, isExplicit } = parseTag(tag);
      add(type, name, spec, isExplicit);
    }
  }
  const all = [...found.values()].map((term): Term => termOf(term, [...found.values()]));
  const ofType = (type: Taxonomy) => all.filter((term) => term.type === type);
  return {
    person: ofType("person"),
    place: ofType("place"),
    organisation: ofType("organisation"),
    tag: ofType("tag"),
    source: ofType("source"),
  };
}

function termOf(
  {
    type,
    name,
    specs,
    explicit,
  }: { type: Taxonomy; name: string; specs: readonly ArticleSpec[]; explicit: number },
  all: readonly { type: Taxonomy; name: string; specs: readonly ArticleSpec[] }[],
): Term {
  const slug = makeSlug(name);
  const years = new Map<string, number>();
  for (const spec of specs) {
    const year = spec.date?.slice(0, 4);
    if (year !== undefined) years.set(year, (years.get(year) ?? 0) + 1);
  }
  return {
    type,
    slug,
    path: makeOutputPath(`${taxonomyFolders[type]}/${slug}.html`),
    name,
    aliases: name === "Ilham Aliyev" ? ["President Aliyev", "İlham Əliyev", "Ильхам Алиев"] : [],
    articles: specs.map(idOf),
    explicitCount: explicit,
    derivedCount: specs.length - explicit,
    years: [...years].sort(([a], [b]) => (a < b ? -1 : 1)),
    near: all
      .filter((other) => other.name !== name && other.type !== "source")
      .map((other) => ({ other, count: other.specs.filter((spec) => specs.includes(spec)).length }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .slice(0, 12)
      .map(({ other, count }) => ({ type: other.type, slug: makeSlug(other.name), name: other.name, count })),
  };
}

function clustersOf(specs: readonly ArticleSpec[]): Cluster[] {
  const stories = new Map<string, ArticleSpec[]>();
  for (const spec of specs) {
    if (spec.story !== undefined) stories.set(spec.story[0], [...(stories.get(spec.story[0]) ?? []), spec]);
  }
  return [...stories].map(([name, versions]) => {
    const main = versions.find((spec) => spec.story?.[1] === "main") ?? versions[0];
    return {
      slug: makeSlug(name),
      path: makeOutputPath(`stories/${makeSlug(name)}.html`),
      main: main === undefined ? ("" as SeedId) : idOf(main),
      versions: [...versions].reverse().map((spec) => ({ id: idOf(spec), kind: spec.story?.[1] ?? "copy" })),
    };
  });
}

function eventsOf(entries: readonly Entry[]): Archive["events"] {
  return entries
    .flatMap(({ facts }) =>
      facts.events.filter((event) => event.onTimeline).map((event) => ({ ...event, id: facts.id })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}
