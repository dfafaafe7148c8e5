/** The gazetteers as look-up tables, read from their lines once, on first use. */

import { foldText } from "../../model/fold.ts";
import { cityNames } from "./city-names.ts";
import { commonWords as commonWordLines } from "./common-words.ts";
import { countryNames } from "./country-names.ts";
import { demonymLines, regionAdjectiveLines } from "./demonyms.ts";
import { familyNames as familyNameLines } from "./family-names.ts";
import { givenNames as givenNameLines } from "./given-names.ts";
import { moreGivenNames } from "./more-given-names.ts";
import { organisationLines } from "./organisations.ts";
import { cityAliasLines, countryAliasLines, regionLines, unclearCities } from "./places.ts";
import { subdivisionNames } from "./subdivision-names.ts";

export type EntryKind = "country" | "region" | "city" | "subdivision" | "organisation" | "demonym" | "other";

/** What a known name means. */
export interface Entry {
  readonly kind: EntryKind;
  /** The name shown: "Mexico" for "Meksika", and for the demonym "Mexican". */
  readonly name: string;
  /** ISO 3166-1 alpha-2: of the country itself, or of the one that a city, state or demonym belongs to. */
  readonly code?: string;
  /** A city named without "in": a capital, 300,000 people or more. */
  readonly isClear: boolean;
}

export interface Lexicon {
  /** By folded words joined by a blank: "mexico city". */
  readonly byFold: ReadonlyMap<string, Entry>;
  /** Acronyms and names with dots, exactly as written: "UN", "U.S.". */
  readonly byExact: ReadonlyMap<string, Entry>;
  /** Folded words that known names begin with, one or several: "mexico", "gulf", "gulf of". */
  readonly beginnings: ReadonlySet<string>;
  /** Country names by small letters with accents, one table a language. */
  readonly countriesIn: ReadonlyMap<string, ReadonlyMap<string, Entry>>;
  /** English name by code. */
  readonly countryName: ReadonlyMap<string, string>;
}

/** Column order of countryNames. */
const languages = ["en", "az", "ru", "es", "fr", "de", "pt", "it", "tr", "nl", "uk", "pl"];

const linesOf = (text: string) => text.split("\n").filter((line) => line !== "");

/** Folded words of a name without quotes and dots, joined by one blank. */
export function foldPhrase(name: string): string {
  const folded = foldText(name);
  return /[^a-z0-9 ]/.test(folded)
    ? folded
        .replace(/['’‘ʼ`.]/g, "")
        .replace(/[\s–—-]+/g, " ")
        .trim()
    : folded;
}

interface Tables {
  readonly byFold: Map<string, Entry>;
  readonly byExact: Map<string, Entry>;
  readonly beginnings: Set<string>;
}

/** Names in capitals only or with dots count as they stand; others folded. The first meaning of a name wins. */
function addName(tables: Tables, name: string, entry: Entry): void {
  const isExact = /^[\p{Lu}\d.&+/-]{1,8}$/u.test(name) && !/^\p{Lu}\p{Ll}/u.test(name);
  const key = isExact ? name : foldPhrase(name);
  if (!isExact && key.includes("organization")) addName(tables, name.replace("rganiz", "rganis"), entry);
  const map = isExact ? tables.byExact : tables.byFold;
  if (map.has(key)) return;
  map.set(key, entry);
  if (isExact) return;
  tables.beginnings.add(key);
  for (let end = key.indexOf(" "); end > 0; end = key.indexOf(" ", end + 1))
    tables.beginnings.add(key.slice(0, end));
}

function addCountries(
  tables: Tables,
  countryName: Map<string, string>,
  countriesIn: Map<string, Map<string, Entry>>,
) {
  for (const line of linesOf(countryNames)) {
    const [code = "", names = ""] = line.split("\t");
    const columns = names.split("|");
    const entry: Entry = { kind: "country", name: columns[0] ?? "", code, isClear: true };
    countryName.set(code, entry.name);
    addName(tables, entry.name, entry);
    columns.forEach((name, i) => {
      if (name !== "") countriesIn.get(languages[i] ?? "")?.set(name.toLowerCase(), entry);
    });
  }
  for (const line of linesOf(countryAliasLines)) {
    const [code = "", names = ""] = line.split("\t");
    const entry: Entry = { kind: "country", name: countryName.get(code) ?? code, code, isClear: true };
    for (const name of names.split("|")) addName(tables, name, entry);
  }
}

function addDemonyms(tables: Tables, countryName: ReadonlyMap<string, string>): void {
  const add = (word: string, entry: Entry) => {
    addName(tables, word, entry);
    if (/[^shxz]$/.test(word) && !word.endsWith("men")) addName(tables, `${word}s`, entry);
  };
  for (const line of linesOf(demonymLines)) {
    const [code = "", words = ""] = line.split("\t");
    const entry: Entry = { kind: "demonym", name: countryName.get(code) ?? code, code, isClear: true };
    for (const word of words.split("|")) add(word, entry);
  }
  for (const line of linesOf(regionAdjectiveLines)) {
    const [name = "", words = ""] = line.split("\t");
    for (const word of words.split("|")) add(word, { kind: "demonym", name, isClear: true });
  }
}

/** Lines of one name and its aliases. */
function addAliases(tables: Tables, lines: string, entryOf: (name: string) => Entry): void {
  for (const line of linesOf(lines)) {
    const names = line.split("|");
    const entry = entryOf(names[0] ?? "");
    for (const name of names) addName(tables, name, entry);
  }
}

/** A code in front tells whose office it is; `=` a name of none of the three kinds. */
function addOrganisations(tables: Tables): void {
  for (const line of linesOf(organisationLines)) {
    const [, code, mark, list = ""] = /^(?:([A-Z]{2})\t)?(=)?(.*)$/.exec(line) ?? [];
    const names = list.split("|");
    const entry: Entry = {
      kind: mark === undefined ? "organisation" : "other",
      name: names[0] ?? "",
      ...(code === undefined ? {} : { code }),
      isClear: true,
    };
    for (const name of names) addName(tables, name, entry);
  }
}

function addCityAliases(tables: Tables): void {
  for (const line of linesOf(cityAliasLines)) {
    const [mark = "", names = ""] = line.split("\t");
    const list = names.split("|");
    const entry: Entry = { kind: "city", name: list[0] ?? "", code: mark.slice(0, 2), isClear: true };
    for (const name of list) addName(tables, name, entry);
  }
}

function addCities(tables: Tables): void {
  for (const line of linesOf(cityNames)) {
    const [code = "", names = ""] = line.split("\t");
    for (const marked of names.split("|")) {
      const name = marked.replace(/[*+]$/, "");
      const isClear = marked !== name && !unclearCities.has(foldPhrase(name));
      addName(tables, name, { kind: "city", name, code, isClear });
    }
  }
}

function addSubdivisions(tables: Tables): void {
  for (const line of linesOf(subdivisionNames)) {
    const [code = "", names = ""] = line.split("\t");
    for (const name of names.split("|")) {
      const isClear = !unclearCities.has(foldPhrase(name));
      addName(tables, name, { kind: "subdivision", name, code, isClear });
    }
  }
}

/** Order is rank: a name that is a country and a city means the country. Big cities go before states of their name. */
function buildLexicon(): Lexicon {
  const tables: Tables = { byFold: new Map(), byExact: new Map(), beginnings: new Set() };
  const countryName = new Map<string, string>();
  const countriesIn = new Map(languages.map((lang) => [lang, new Map<string, Entry>()]));
  addCountries(tables, countryName, countriesIn);
  addAliases(tables, regionLines, (name) => ({ kind: "region", name, isClear: true }));
  addDemonyms(tables, countryName);
  addOrganisations(tables);
  addCityAliases(tables);
  addSubdivisions(tables);
  addCities(tables);
  return { ...tables, countryName, countriesIn };
}

let lexicon: Lexicon | undefined;

export function openLexicon(): Lexicon {
  lexicon ??= buildLexicon();
  return lexicon;
}

export interface WordLists {
  /** Folded given names. */
  readonly given: ReadonlySet<string>;
  /** Folded family names. */
  readonly family: ReadonlySet<string>;
  /** English words that are written small. */
  readonly common: ReadonlySet<string>;
}

let wordLists: WordLists | undefined;

export function openWordLists(): WordLists {
  const setOf = (text: string) => new Set(foldText(text).split(/\s+/));
  wordLists ??= {
    given: setOf(`${givenNameLines} ${moreGivenNames}`),
    family: setOf(familyNameLines),
    common: setOf(commonWordLines),
  };
  return wordLists;
}
