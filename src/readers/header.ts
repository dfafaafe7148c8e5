/** A header's fields by any of their usual names, read into a Header: front matter and JSON Lines alike. */

import { cleanLine } from "../model/clean-text.ts";
import type { Derived } from "../model/derived.ts";

import { foldText } from "../model/fold.ts";
import type { IsoDate } from "../model/iso-date.ts";
import type { Located, Place } from "../model/place.ts";
import type { Problem } from "../model/problem.ts";
import { safeUrl } from "../model/safe-url.ts";
import { makeSlug } from "../model/slug.ts";
import { type ArticleKind, articleKinds, type Header } from "../model/source.ts";
import { suggest } from "../model/suggest.ts";
import { splitNames } from "./author-names.ts";
import { type Field, type FieldName, findField, headerLimits, suggestField } from "./fields.ts";
import { parseHeaderDate } from "./header-date.ts";

interface Draft {
  readonly rule: string;
  readonly problems: Problem[];
  readonly header: { -readonly [Key in keyof Header]: Header[Key] };
}

/** Reads fields into a header; `rule` names the kind of header in what is derived from it. */
export function headerFrom(
  fields: readonly Field[],
  rule: "front-matter" | "json-line",
): { readonly header: Header; readonly problems: readonly Problem[] } {
  const draft: Draft = { rule, problems: [], header: { authors: [], tags: [] } };
  for (const field of fields.slice(0, headerLimits.fields)) readField(field, draft);
  const [over] = fields.slice(headerLimits.fields);
  if (over !== undefined)
    warn(
      draft,
      over.place,
      `the header has ${fields.length} fields; the first ${headerLimits.fields} were read`,
    );
  return { header: draft.header, problems: draft.problems };
}

function readField(field: Field, draft: Draft): void {
  const name = findField(field.name);
  if (name === undefined) warnUnknown(field, draft);
  else if (field.shape === "other") warn(draft, field.place, `the field ${field.name} holds no text`);
  else readItems(name, field, draft);
}

function readItems(name: FieldName, field: Field, draft: Draft): void {
  const items: Located<string>[] = [];
  for (const item of field.items) items.push(...itemOf(item, field.name, draft));
  const [item, ...others] = items;
  if (item === undefined) return;
  if (name === "tags") readTags(items, field.shape, draft);
  else if (name === "authors") readAuthors(items, field.shape, draft);
  // Jekyll writes `published: false` for a draft.
  else if (name === "draft" || (name === "date" && /^(?:true|false)$/i.test(item.value)))
    readDraft(name, item, draft);
  else if (others.length > 0 && name !== "section")
    warn(draft, item.place, `the field ${field.name} takes one value, not a list`);
  else if (name === "date" || name === "modified") readDate(name, item, draft);
  else readSingle(name, item, field, draft);
}

function itemOf(item: Located<string>, name: string, draft: Draft): Located<string>[] {
  const value = cleanLine(item.value.slice(0, headerLimits.valueLength + 1));
  if (value === "") return [];
  if (value.length <= headerLimits.valueLength) return [{ value, place: item.place }];
  const most = headerLimits.valueLength.toLocaleString("en-US");
  warn(draft, item.place, `the value of ${name} is longer than ${most} signs; it was cut there`);
  return [{ value: value.slice(0, headerLimits.valueLength), place: item.place }];
}

function readSingle(name: SingleField, item: Located<string>, field: Field, draft: Draft): void {
  const value = readers[name](item, draft);
  if (value === undefined) return;
  const taken: Derived<string> | undefined = draft.header[name];
  if (taken === undefined) Object.assign(draft.header, { [name]: stated(value, item.place, draft) });
  else if (taken.value !== value)
    warn(draft, field.place, `${field.name} says something else than a field before it; the first was taken`);
}

type SingleField = Exclude<FieldName, "tags" | "authors" | "date" | "modified" | "draft">;

/** Reads one value; undefined with a problem where it is not what the field takes. */
type ReadValue = (item: Located<string>, draft: Draft) => string | undefined;

const readers: Readonly<Record<SingleField, ReadValue>> = {
  headline: ({ value }) => value,
  time: (item, draft) => {
    const { time } = parseHeaderDate(`2000-01-01 ${item.value}`);
    if (time === undefined) dateProblem(draft, item, "the clock has no such time", "write the time as HH:MM");
    return time;
  },
  source: ({ value }) => value,
  via: ({ value }) => value,
  section: ({ value }) => value,
  dek: ({ value }) => value,
  rights: ({ value }) => value,
  url: (item, draft) => {
    const url = safeUrl(item.value);
    if (url === undefined)
      warn(draft, item.place, `${quote(item.value)} is not an address`, "write it with http:// or https://");
    return url;
  },
  lang: (item, draft) => {
    const lang = item.value.replaceAll("_", "-");
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(lang)) return lang;
    warn(draft, item.place, `${quote(item.value)} is not a language code`, "write it like en, az or pt-BR");
    return undefined;
  },
  kind: (item, draft) => {
    const kind = kindOf(item.value);
    const meant = kind === undefined ? suggest(item.value, articleKinds) : undefined;
    if (kind === undefined)
      warn(
        draft,
        item.place,
        `${quote(item.value)} is not a kind of article`,
        meant === undefined ? `write one of ${articleKinds.join(", ")}` : `did you mean ${meant}?`,
      );
    return kind;
  },
  slug: (item, draft) => {
    const slug = makeSlug(item.value);
    if (slug !== item.value)
      draft.problems.push({
        severity: "warning",
        code: "slug-invalid",
        message: `the slug ${quote(item.value)} holds signs that an address may not have`,
        place: item.place,
        hint: `write ${slug}`,
      });
    return slug;
  },
};

const kindNames: Readonly<Record<string, ArticleKind>> = {
  article: "news",
  newsarticle: "news",
  "op-ed": "opinion",
  editorial: "opinion",
  column: "opinion",
  commentary: "opinion",
  "press release": "press-release",
};

function kindOf(text: string): ArticleKind | undefined {
  const word = text.toLowerCase();
  return articleKinds.find((kind) => kind === word) ?? kindNames[word];
}

function readDraft(name: "draft" | "date", item: Located<string>, draft: Draft): void {
  const isTrue = /^(?:true|yes|on|1)$/i.test(item.value);
  if (isTrue || /^(?:false|no|off|0)$/i.test(item.value)) {
    draft.header.draft = stated(name === "draft" ? isTrue : !isTrue, item.place, draft);
  } else warn(draft, item.place, `${quote(item.value)} is neither true nor false`);
}

function readDate(name: "date" | "modified", item: Located<string>, draft: Draft): void {
  const { date, time, fault } = parseHeaderDate(item.value);
  if (fault !== undefined)
    dateProblem(
      draft,
      item,
      fault,
      date === undefined
        ? "write the date as YYYY-MM-DD"
        : "write the time as HH:MM, with Z or +04:00 behind it",
    );
  if (date === undefined) return;
  const taken = draft.header[name];
  if (taken === undefined) takeDate(name, date, time, item.place, draft);
  else if (taken.value !== date)
    draft.problems.push({
      severity: "warning",
      code: "date-conflict",
      message: `the header states the dates ${taken.value} and ${date}; the first was taken`,
      place: item.place,
      hint: "keep one of them",
    });
}

function takeDate(
  name: "date" | "modified",
  date: IsoDate,
  time: string | undefined,
  place: Place,
  draft: Draft,
): void {
  draft.header[name] = stated(date, place, draft);
  if (name === "date" && time !== undefined) draft.header.time ??= stated(time, place, draft);
}

function readTags(items: readonly Located<string>[], shape: Field["shape"], draft: Draft): void {
  const names =
    shape === "list"
      ? items
      : items.flatMap(({ value, place }) => splitTags(value).map((tag) => ({ value: tag, place })));
  const known = new Set(draft.header.tags.map((tag) => foldText(tag.value)));
  const tags = names.filter(({ value }) => {
    const key = foldText(value);
    return known.has(key) ? false : known.add(key);
  });
  const room = headerLimits.tags - draft.header.tags.length;
  const [over] = tags.slice(room);
  if (over !== undefined)
    warn(draft, over.place, `the header has more than ${headerLimits.tags} tags; the others were left out`);
  draft.header.tags = [
    ...draft.header.tags,
    ...tags.slice(0, room).map(({ value, place }) => stated(value, place, draft)),
  ];
}

/** @example splitTags("oil, gas; Baku") //=> ["oil", "gas", "Baku"] */
function splitTags(text: string): string[] {
  return text
    .split(/[,;|]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== "");
}

function readAuthors(items: readonly Located<string>[], shape: Field["shape"], draft: Draft): void {
  const names = items.flatMap(({ value, place }) =>
    (shape === "list" ? [value] : splitNames(value)).map((name) => ({ value: name, place })),
  );
  const known = new Set(draft.header.authors.map((author) => author.value));
  const fresh = names.filter(({ value }) => (known.has(value) ? false : known.add(value)));
  draft.header.authors = [
    ...draft.header.authors,
    ...fresh.slice(0, headerLimits.fields).map(({ value, place }) => stated(value, place, draft)),
  ];
}

function stated<T>(value: T, place: Place, { rule }: Draft): Derived<T> {
  return { value, origin: "header", rule, confidence: "high", evidence: place };
}

function warnUnknown(field: Field, draft: Draft): void {
  const near = suggestField(field.name);
  draft.problems.push({
    severity: "warning",
    code: "front-matter-unknown-key",
    message: `no field is named ${quote(field.name)}; its value is not used`,
    place: field.place,
    ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
  });
}

function dateProblem(draft: Draft, item: Located<string>, fault: string, hint: string): void {
  draft.problems.push({
    severity: "warning",
    code: "date-invalid",
    message: `${quote(item.value)}: ${fault}`,
    place: item.place,
    hint,
  });
}

function warn(draft: Draft, place: Place, message: string, hint?: string): void {
  const problem = { severity: "warning", code: "front-matter-invalid", message, place } as const;
  draft.problems.push(hint === undefined ? problem : { ...problem, hint });
}

/** A value as a message shows it, at most 60 signs. */
function quote(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}…` : value);
}
