/** Names of months and weekdays: English as news writes them, other languages from Intl. */

const fullMonths =
  "january february march april may june july august september october november december".split(" ");
const fullDays = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** Numbers from 1 by folded word; shortened months keep no dot. */
export const englishMonths: ReadonlyMap<string, number> = new Map(
  fullMonths.flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
    ...(name === "september" ? ([["sept", 9]] as [string, number][]) : []),
  ]),
);

/** 1 is Monday, as ISO 8601 counts. */
export const englishWeekdays: ReadonlyMap<string, number> = new Map(
  fullDays.map((name, i): [string, number] => [name, i + 1]),
);

export const numberWords: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i): [string, number] => [word, i + 1]),
);

const tables = new Map<string, ReadonlyMap<string, number>>();

/**
 * Month numbers by small-letter name in a language: nominative, with a day (Russian genitive), short, and the Russian prepositional.
 * Built once a language, since Intl formatters are dear.
 * @example monthNames("ru").get("октября") //=> 10
 */
export function monthNames(lang: string): ReadonlyMap<string, number> {
  const known = tables.get(lang);
  if (known !== undefined) return known;
  const table = new Map<string, number>();
  const formats = [
    new Intl.DateTimeFormat(lang, { month: "long", timeZone: "UTC" }),
    new Intl.DateTimeFormat(lang, { month: "long", day: "numeric", timeZone: "UTC" }),
    new Intl.DateTimeFormat(lang, { month: "short", day: "numeric", timeZone: "UTC" }),
  ];
  for (let month = 1; month <= 12; month++) {
    for (const format of formats) addName(table, nameOf(format, month, lang), month, lang);
  }
  tables.set(lang, table);
  return table;
}

function nameOf(format: Intl.DateTimeFormat, month: number, lang: string): string {
  const parts = format.formatToParts(Date.UTC(2001, month - 1, 15));
  const name = parts.find((part) => part.type === "month")?.value ?? "";
  return name.toLocaleLowerCase(lang).replaceAll(".", "");
}

function addName(table: Map<string, number>, name: string, month: number, lang: string): void {
  if (!/^\p{L}{3,}$/u.test(name) || table.has(name)) return;
  table.set(name, month);
  // "в октябре", "в августе", "в мае": the case that stands after "in".
  if (lang === "ru" && /[ьйт]$/.test(name)) table.set(name.replace(/[ьй]$/, "").concat("е"), month);
}
