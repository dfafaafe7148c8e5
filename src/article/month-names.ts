/** Names of months in the languages that newspapers are written in, from the runtime's own locale data. */

import { foldText } from "../model/fold.ts";

/** Spellings clash between a few languages ("listopad"); the language named first wins where nothing else is known. */
const languages =
  "en de fr es pt it nl pl ru uk tr az sv nb nn da fi cs sk sl hr sr bs hu ro bg mk el ca gl eu et lv lt sq is fo ga cy id ms vi tl sw af zu xh so ha yo ar ar-MA ar-SY fa he hi bn ta te mr gu pa ur ne kk ky uz hy ka th mn my km lo am".split(
    " ",
  );

/** Spellings that papers use and locale data lacks. */
const extra: Readonly<Record<string, number>> = {
  sept: 9,
  enero: 1,
  janv: 1,
  fevr: 2,
  févr: 2,
  mär: 3,
  maerz: 3,
  jänner: 1,
  feber: 2,
  marca: 3,
  сент: 9,
  нояб: 11,
  февр: 2,
  kanun: 12,
  okt: 10,
  dez: 12,
  मई: 5,
};

/** A month's folded name without dots; undefined for any other word. */
export function monthOfName(word: string, lang?: string): number | undefined {
  const key = keyOf(word);
  const own = lang === undefined ? undefined : tableOf(lang).get(key);
  return own ?? anyLanguage().get(key);
}

function keyOf(word: string): string {
  return foldText(word).replace(/[.'’\s]/g, "");
}

const tables = new Map<string, ReadonlyMap<string, number>>();

function tableOf(lang: string): ReadonlyMap<string, number> {
  const known = tables.get(lang);
  if (known !== undefined) return known;
  const made = languages.includes(lang) ? readLocale(lang) : new Map<string, number>();
  tables.set(lang, made);
  return made;
}

let joined: ReadonlyMap<string, number> | undefined;

/** Made on first use: sixty locales cost some milliseconds. */
function anyLanguage(): ReadonlyMap<string, number> {
  if (joined !== undefined) return joined;
  const all = new Map<string, number>();
  for (const lang of languages) {
    for (const [name, month] of tableOf(lang)) if (!all.has(name)) all.set(name, month);
  }
  for (const [name, month] of Object.entries(extra)) if (!all.has(keyOf(name))) all.set(keyOf(name), month);
  joined = all;
  return all;
}

/** Long and short, as they stand alone and as they stand beside a day ("ноябрь", "ноября"). */
function readLocale(lang: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const style of ["long", "short"] as const) {
    const formats = [
      new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, { month: style, timeZone: "UTC" }),
      new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-latn`, {
        month: style,
        day: "numeric",
        timeZone: "UTC",
      }),
    ];
    for (let month = 0; month < 12; month++) {
      for (const format of formats) {
        const parts = format.formatToParts(Date.UTC(2001, month, 15));
        const name = keyOf(parts.find((part) => part.type === "month")?.value ?? "");
        if (/^\p{L}[\p{L}\p{M}]+$/u.test(name) && !names.has(name)) names.set(name, month + 1);
      }
    }
  }
  return names;
}
