/** Words of the interface: looked up, filled in, with the right plural. */

import { remember } from "../model/remember.ts";

/** What stands for each `{name}` of a text. */
export type WordValues = Readonly<Record<string, string | number>>;

export interface Words {
  /** The text of a key; `{name}` stands for a value. Throws on a key that no strings file has. */
  readonly t: (key: string, values?: WordValues) => string;
  /** The text of a key, or another where no strings file has it: for names that code may add. */
  readonly tOr: (key: string, other: string) => string;
  /** The text for a count: the key's forms are "key.one", "key.few", "key.other" …; `{count}` is the number as people write it. */
  readonly tn: (key: string, count: number, values?: WordValues) => string;
  /** @example number(12000) //=> "12,000" */
  readonly number: (value: number) => string;
  /** @example list(["a", "b", "c"]) //=> "a, b and c" */
  readonly list: (items: readonly string[]) => string;
  /** A time between two days, as roughly as people say it: "2 years". */
  readonly duration: (days: number) => string;
  /** Name of a language in the interface's language, or its code: "ru" is "Russian". */
  readonly language: (code: string) => string;
}

export function createWords(strings: Readonly<Record<string, string>>, lang: string): Words {
  const plural = new Intl.PluralRules(lang);
  // Intl is slow beside a lookup; counts and languages come again and again.
  const pluralOf = remember((count: number) => plural.select(count));
  const format = new Intl.NumberFormat(lang, { numberingSystem: "latn" });
  const conjunction = new Intl.ListFormat(lang === "en" ? "en-GB" : lang, { type: "conjunction" });
  const names = new Intl.DisplayNames([lang], { type: "language", fallback: "code" });
  const number = (value: number) => (value < 1000 ? String(value) : format.format(value));
  const texts = new Map(Object.entries(strings));
  const find = (key: string) => texts.get(key);
  const tn: Words["tn"] = (key, count, values) => {
    const text = find(`${key}.${pluralOf(count)}`) ?? find(`${key}.other`) ?? missing(key);
    return fill(text, { ...values, count: number(count) });
  };
  return {
    number,
    list: (items) => conjunction.format(items),
    t: (key, values) => fill(find(key) ?? missing(key), values),
    tOr: (key, other) => find(key) ?? other,
    tn,
    duration: (days) => roughly(Math.abs(days), tn),
    language: remember((code: string) => nameOf(names, code)),
  };
}

function fill(text: string, values: WordValues = {}): string {
  if (!text.includes("{")) return text;
  return text.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? missing(`{${name}} in ${text}`)),
  );
}

function missing(key: string): never {
  throw new Error(`no text for ${JSON.stringify(key)} in templates/strings`);
}

/** Intl throws on what is no language code; a seed may state anything. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

/** Days up to two months, months up to two years, then years. */
function roughly(days: number, tn: Words["tn"]): string {
  if (days < 60) return tn("days", days);
  if (days < 700) return tn("months", Math.round(days / 30.44));
  return tn("years", Math.round(days / 365.25));
}
