/** Shapes of published data: one description from which both the JSON Schema and the type are made. */

declare const value: unique symbol;

/** `schema` is JSON Schema (2020-12); `T` is the type of what it describes. */
export interface Shape<T> {
  readonly schema: Readonly<Record<string, unknown>>;
  readonly [value]?: T;
}

export type ValueOf<S> = S extends Shape<infer T> ? T : never;

/** A text, of a branded kind if the type says so. */
export function text<T extends string = string>(about?: string): Shape<T> {
  return described({ type: "string" }, about);
}

export function date<T extends string = string>(about?: string): Shape<T> {
  return described({ type: "string", pattern: "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" }, about);
}

/** A whole number from `least` on. */
export function count(about?: string, least = 0): Shape<number> {
  return described({ type: "integer", minimum: least }, about);
}

export function flag(about?: string): Shape<boolean> {
  return described({ type: "boolean" }, about);
}

export function oneOf<const T extends string | number>(values: readonly T[], about?: string): Shape<T> {
  return described({ enum: values }, about);
}

export function orNull<T>({ schema }: Shape<T>): Shape<T | null> {
  const { enum: values, type, ...rest } = schema;
  if (Array.isArray(values)) return { schema: { ...rest, enum: [...values, null] } };
  return { schema: { ...rest, type: [type, "null"] } };
}

export function list<T>(items: Shape<T>, about?: string): Shape<readonly T[]> {
  return described({ type: "array", items: items.schema }, about);
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type RecordOf<All extends Fields> = { readonly [Name in keyof All]: ValueOf<All[Name]> };

/** Every field is always there: an unknown value is null, an empty list is []. Programs must bear fields that they do not know. */
export function record<const All extends Fields>(fields: All, about?: string): Shape<RecordOf<All>> {
  const properties = Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));
  return described({ type: "object", required: Object.keys(properties).sort(), properties }, about);
}

/** The record, with fields that may be left out. */
export function withOptional<T, const More extends Fields>(
  { schema }: Shape<T>,
  more: More,
): Shape<T & Partial<RecordOf<More>>> {
  const added = Object.fromEntries(Object.entries(more).map(([name, field]) => [name, field.schema]));
  return { schema: { ...schema, properties: { ...(schema["properties"] as object), ...added } } };
}

function described<T>(schema: Shape<T>["schema"], about: string | undefined): Shape<T> {
  return { schema: about === undefined ? schema : { ...schema, description: about } };
}
