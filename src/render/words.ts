/** Words of the interface: looked up, filled in, with the right plural. */

export type WordValues = Readonly<Record<string, string | number>>;

export interface Words {
  /** The text of a key; `{name}` stands for a value. Throws on a key that no strings file has. */
  readonly t: (key: string, values?: WordValues) => string;
  /** The text for a count: the key's forms are "key.one", "key.few", "key.other" …; `{count}` is the number as people write it. */
  readonly tn: (key: string, count: number, values?: WordValues) => string;
  /** @example number(12000) //=> "12,000" */
  readonly number: (value: number) => string;
  /** Name of a language in the interface's language, or its code: "ru" is "Russian". */
  readonly language: (code: string) => string;
}

export function createWords(strings: Readonly<Record<string, string>>, lang: string): Words {
  const plural = new Intl.PluralRules(lang);
  const format = new Intl.NumberFormat(lang, { numberingSystem: "latn" });
  const names = new Intl.DisplayNames([lang], { type: "language", fallback: "code" });
  const number = (value: number) => (value < 1000 ? String(value) : format.format(value));
  const find = (key: string) => strings[key];
  return {
    number,
    t: (key, values) => fill(find(key) ?? missing(key), values),
    tn: (key, count, values) => {
      const text = find(`${key}.${plural.select(count)}`) ?? find(`${key}.other`) ?? missing(key);
      return fill(text, { ...values, count: number(count) });
    },
    language: (code) => nameOf(names, code),
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
