/** Checks what people wrote against its spec: every problem with its place, the value it speaks of, and what to write instead. */

import type { LocatedDocument } from "./io/yaml.ts";
import { fail, type Outcome, type Problem, succeed } from "./model/problem.ts";
import type { ProblemCode } from "./model/problem-codes.ts";
import { suggest } from "./model/suggest.ts";
import { type Spec, type SpecIssue, schemaOf, type ValueOf } from "./specs.ts";

/** Checks a parsed document; each problem has its place, and an unknown key its likely meaning. */
export function checkShape<S extends Spec>(
  document: LocatedDocument,
  spec: S,
  codes: { readonly invalid: ProblemCode; readonly unknownKey: ProblemCode },
): Outcome<ValueOf<S>> {
  const result = spec.safeParse(document.value ?? {});
  if (result.success) return succeed(result.data);
  return fail(result.error.issues.flatMap((issue) => problemsOf(issue, document, spec, codes)));
}

function problemsOf(
  issue: SpecIssue,
  document: LocatedDocument,
  spec: Spec,
  codes: { readonly invalid: ProblemCode; readonly unknownKey: ProblemCode },
): Problem[] {
  if (issue.code !== "unrecognized_keys") {
    const name = issue.path.length > 0 ? `${formatPath(issue.path)}: ` : "";
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
      message: `${formatPath([...issue.path, key])} is not a key here`,
      place: document.keyPlaceOf([...issue.path, key]),
      hint: meant === undefined ? `known keys: ${known.join(", ")}` : `did you mean ${meant}?`,
    };
  });
}

/** @example formatPath(["ignore", 0, "code"]) //=> "ignore[0].code" */
function formatPath(path: readonly PropertyKey[]): string {
  const steps = path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[$\w-]+$/.test(String(step)) ? `.${String(step)}` : `[${JSON.stringify(step)}]`;
  });
  return steps.join("").replace(/^\./, "");
}

/** Values of a list that a message names; longer ones have a chapter of the manual. */
const mostNamed = 20;

/** What is wrong with which value; zod's own words do not name the value. */
function wordsOf(issue: SpecIssue, value: unknown): { readonly message: string; readonly hint?: string } {
  const written = value === undefined ? "nothing" : JSON.stringify(value).slice(0, 80);
  if (issue.code === "invalid_type") {
    const [wanted, hint] = wantedWords[issue.expected] ?? [issue.expected, undefined];
    const message = value === undefined ? `${wanted} is missing` : `${written} is not ${wanted}`;
    return hint === undefined ? { message } : { message, hint };
  }
  if (issue.code === "invalid_value") {
    const options = issue.values.map(String);
    const meant = typeof value === "string" ? suggest(value, options) : undefined;
    if (options.length > mostNamed)
      return {
        message: `${written} is not one of the codes`,
        hint: meant === undefined ? "backissue help codes lists them" : `did you mean ${meant}?`,
      };
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
  if (issue.message.startsWith("write "))
    return { message: `${written} is not of the right form`, hint: issue.message };
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
function knownKeys(spec: Spec, path: readonly PropertyKey[]): string[] {
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
