/**
 * The shapes of what people write: backissue.json and the desk files. One source for the checks and for the JSON
 * Schemas (`schemaOf`). The only file that imports zod.
 */

import { z } from "zod";
import type { LocatedDocument } from "./io/yaml.ts";
import { type IsoDate, parseIsoDate } from "./model/iso-date.ts";
import { fail, type Outcome, type Problem, succeed } from "./model/problem.ts";
import type { ProblemCode } from "./model/problem-codes.ts";
import { articleKinds } from "./model/source.ts";
import { suggest } from "./model/suggest.ts";

const text = z.string().trim().min(1);
/** YAML reads 2025 as a number; it is a year. */
const date = z
  .union([z.string(), z.number().int()])
  .transform((value, context): IsoDate => {
    const parsed = parseIsoDate(String(value));
    if (parsed !== undefined) return parsed;
    context.addIssue({
      code: "custom",
      message: `${value} is not a date; write YYYY-MM-DD, YYYY-MM or YYYY`,
    });
    return z.NEVER;
  })
  .meta({ override: { type: "string", pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$" } });
const address = z
  .string()
  .regex(/^https?:\/\/[^\s]+$/, "write an address that begins with http:// or https://");
const words = z.union([text.transform((value) => [value]), z.array(text)]);

export const configSpec = z
  .strictObject({
    $schema: z.string().describe("Path of the JSON Schema, for completion in editors."),
    site: z
      .strictObject({
        title: text.describe("Name of the archive."),
        description: z.string().describe("One sentence on what the archive holds."),
        url: address.describe("Address of the site's root; feeds, sitemap and canonical links need it."),
        lang: text.describe("Language of the interface: en, es, ru, az, tr, fr, de or ar."),
        contact: text.describe("Where readers turn to: an e-mail address or a web address."),
        rights: text.describe("Rights statement for the archive as a whole."),
      })
      .partial(),
    canonical: z.enum(["self", "source"]).describe("Which address search engines hold for the original."),
    index: z.boolean().describe("false asks search engines to stay away."),
    publishSources: z.boolean().describe("Publish each seed's own bytes."),
    search: z.boolean().describe("Build the full-text search."),
    citations: z.boolean().describe("Offer citations on articles and lists."),
    derive: z
      .strictObject({
        names: z.boolean().describe("Find people, places and organisations in the text."),
        events: z.boolean().describe("Find dates in the text."),
        topics: z.boolean().describe("Suggest topics from other articles' tags."),
        related: z.boolean().describe("Find related articles."),
        copies: z.boolean().describe("Find copies of one story."),
      })
      .partial(),
    theme: z
      .strictObject({
        accent: text.describe("Colour of links and marks, any CSS colour."),
        accentDark: text.describe("The same on a dark background."),
        fontText: text.describe("CSS font stack of the text."),
        fontInterface: text.describe("CSS font stack of everything else."),
        masthead: text.describe("Words at the head of each page, where they differ from the title."),
        logo: text.describe("A picture beside backissue.json."),
      })
      .partial(),
    publish: z.enum(["copy", "link"]).describe("link: public is a symbolic link to the newest release."),
    ignore: z
      .array(z.strictObject({ code: text, file: text, reason: text }))
      .describe("Problems not to report, each with the reason; * in file stands for anything."),
  })
  .partial();

export const overridesSpec = z.record(
  z.string(),
  z
    .strictObject({
      headline: text,
      date,
      time: z.string().regex(/^\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/, "write the time as HH:MM"),
      dek: text,
      source: text,
      via: text,
      authors: words,
      section: text,
      kind: z.enum(articleKinds),
      lang: text,
      tags: words,
      url: address,
      rights: text,
      slug: text,
      status: z.enum(["published", "withdrawn", "draft"]),
      withdrawnOn: date,
      reason: text,
    })
    .partial(),
);

export const tagsSpec = z
  .strictObject({
    version: z.literal(1),
    tags: z.array(
      z.strictObject({
        name: text,
        type: z.enum(["person", "place", "organisation", "topic", "event"]).optional(),
        aliases: words.optional(),
        code: z
          .string()
          .regex(/^[A-Z]{2}$/, "write the two capital letters of ISO 3166-1")
          .optional(),
        context: words.optional(),
        match: words.optional(),
        slug: text.optional(),
        note: text.optional(),
      }),
    ),
    never: words,
    notSame: z.array(z.array(text).min(2)),
    articles: z.record(z.string(), z.strictObject({ add: words, remove: words }).partial()),
    derive: z
      .strictObject({
        people: z.boolean(),
        places: z.boolean(),
        organisations: z.boolean(),
        topics: z.boolean(),
        max: z.number().int().min(0).max(50),
        minArticles: z.number().int().min(1),
      })
      .partial(),
  })
  .partial();

export const sourcesSpec = z.strictObject({
  sources: z.array(
    z.strictObject({
      name: text,
      aliases: words.optional(),
      homePage: address.optional(),
      lang: text.optional(),
      rights: text.optional(),
    }),
  ),
});

/** The JSON Schema of a spec, for editors. */
export function schemaOf(spec: z.ZodType): unknown {
  return z.toJSONSchema(spec, { io: "input", unrepresentable: "any" });
}

/** Checks a parsed document; each problem has its place, and an unknown key its likely meaning. */
export function checkShape<Spec extends z.ZodType>(
  document: LocatedDocument,
  spec: Spec,
  codes: { readonly invalid: ProblemCode; readonly unknownKey: ProblemCode },
): Outcome<z.output<Spec>> {
  const result = spec.safeParse(document.value ?? {});
  if (result.success) return succeed(result.data);
  return fail(result.error.issues.flatMap((issue) => problemsOf(issue, document, spec, codes)));
}

function problemsOf(
  issue: z.core.$ZodIssue,
  document: LocatedDocument,
  spec: z.ZodType,
  codes: { readonly invalid: ProblemCode; readonly unknownKey: ProblemCode },
): Problem[] {
  if (issue.code !== "unrecognized_keys") {
    const name = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
    const { message, hint } = wordsOf(issue, valueAt(document.value, issue.path));
    return [
      {
        severity: "error",
        code: codes.invalid,
        message: `${name}${message}`,
        place: document.placeOf(issue.path),
        ...(hint === undefined ? {} : { hint }),
      },
    ];
  }
  const known = knownKeys(spec, issue.path);
  return issue.keys.map((key): Problem => {
    const meant = suggest(key, known);
    return {
      severity: "error",
      code: codes.unknownKey,
      message: `${key} is not a key here`,
      place: document.keyPlaceOf([...issue.path, key]),
      hint: meant === undefined ? `known keys: ${known.join(", ")}` : `did you mean ${meant}?`,
    };
  });
}

/** What is wrong with which value; zod's own words do not name the value. */
function wordsOf(
  issue: z.core.$ZodIssue,
  value: unknown,
): { readonly message: string; readonly hint?: string } {
  const written = value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
  if (issue.code === "invalid_type") {
    const [wanted, hint] = wantedWords[issue.expected] ?? [issue.expected, undefined];
    const message = value === undefined ? `${wanted} is missing` : `${written} is not ${wanted}`;
    return hint === undefined ? { message } : { message, hint };
  }
  if (issue.code === "invalid_value") {
    const options = issue.values.map(String);
    const meant = typeof value === "string" ? suggest(value, options) : undefined;
    const hint = meant === undefined ? `write ${options.join(" or ")}` : `did you mean ${meant}?`;
    return { message: `${written} is none of ${options.join(", ")}`, hint };
  }
  if (issue.code === "too_small" && value === "")
    return { message: "the text is empty", hint: "write a text, or take the key out" };
  if (issue.code === "invalid_union")
    return {
      message: `${written} is of the wrong kind`,
      hint: "write a text in quotes, or a list of such texts",
    };
  return { message: `${written}: ${issue.message}` };
}

/** By zod's name of a type: what it is called here, and how it is written. */
const wantedWords: Readonly<Record<string, readonly [string, string]>> = {
  boolean: ["true or false", "write true or false, without quotes"],
  string: ["a text", "put it into double quotes"],
  number: ["a number", "write digits, without quotes"],
  int: ["a whole number", "write digits, without quotes"],
  array: ["a list", "put it into [ ]"],
  object: ["a group of keys", "write KEY: VALUE below it, in JSON inside { }"],
  record: ["a group of keys", "write KEY: VALUE below it, in JSON inside { }"],
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** Keys that the object at a path may have, read off the JSON Schema. */
function knownKeys(spec: z.ZodType, path: readonly PropertyKey[]): string[] {
  let schema: unknown = schemaOf(spec);
  for (const step of path) {
    const properties = fieldOf(schema, "properties");
    schema =
      typeof step === "number"
        ? fieldOf(schema, "items")
        : (fieldOf(properties, String(step)) ?? fieldOf(schema, "additionalProperties"));
  }
  return Object.keys(fieldOf(schema, "properties") ?? {});
}

function fieldOf(value: unknown, key: string): object | undefined {
  const field: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  return typeof field === "object" && field !== null ? field : undefined;
}
